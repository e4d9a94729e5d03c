import { css } from 'lit';

/** What stands in a widget that has no figures to show: a message, or the room for those to come. */
export const stateStyles = css`
  .message {
    padding-block: 12px;
    color: var(--ink-2);
  }
  .message h2 {
    color: var(--ink);
    font-size: var(--m);
  }
  .message ul {
    margin-block: 6px 10px;
    font-size: var(--s);
  }
  /* Hardly anything that comes is lower, and what comes moves the less below it. */
  .wait {
    min-block-size: 220px;
    padding-block: 12px;
  }
  .wait p {
    block-size: 60px;
    background: repeating-linear-gradient(var(--shade) 0 12px, #0000 0 24px);
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait p {
      animation: wait 1s infinite alternate;
    }
  }
  /* Paper cannot be asked to try again. */
  @media print {
    .message .act {
      display: none;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
`;
