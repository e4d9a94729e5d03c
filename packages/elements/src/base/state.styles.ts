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
    display: grid;
    gap: 12px;
    align-content: start;
    min-block-size: 220px;
    padding-block: 12px;
  }
  .wait i {
    block-size: 12px;
    background: var(--shade);
  }
  .wait i:nth-child(2) {
    inline-size: 80%;
  }
  .wait i:nth-child(3) {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait i {
      animation: wait 1.2s ease-in-out infinite alternate;
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
