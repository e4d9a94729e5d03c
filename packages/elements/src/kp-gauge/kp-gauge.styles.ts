import { css } from 'lit';

export const gaugeStyles = css`
  /* One gauge is lower than what other widgets wait for. */
  .wait {
    min-block-size: 0;
  }
  .gauge {
    margin-block-start: 16px;
    border-radius: 3px;
    cursor: pointer;
  }
  /* A result's target is tall: it stands nearer to its own title than to the next. */
  [data-mode='elder'] .gauge {
    margin-block-start: 28px;
  }
  .top,
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    align-items: baseline;
  }
  .gauge h3 {
    color: var(--ink);
    font-size: var(--m);
  }
  .status {
    font-size: var(--s);
    font-weight: 600;
    white-space: nowrap;
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .bad {
    color: var(--bad);
  }
  .quiet {
    color: var(--ink-3);
  }
  .gauge svg {
    overflow: visible;
    margin-block: 4px 2px;
  }
  .track {
    fill: var(--shade);
  }
  .gauge .sure,
  .sure.arc {
    fill: var(--bar);
  }
  .gauge .good .sure {
    fill: var(--good);
  }
  .gauge .good .soft {
    fill: var(--good);
    opacity: 0.75;
  }
  .target {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .halo {
    stroke: var(--paper);
    stroke-width: 6;
  }
  .pace {
    stroke: var(--ink-2);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .break {
    fill: none;
    stroke: var(--paper);
    stroke-width: 4;
  }
  .band {
    fill: var(--ink-3);
    opacity: 0.22;
  }
  .caption {
    color: var(--ink-2);
    font-size: var(--s);
  }
  [data-mode='elder'] .caption {
    flex-direction: column;
  }
  .caption button {
    padding: 0;
  }
  .caption .result {
    color: var(--ink);
    font-weight: 600;
  }
  .said,
  .aside-note {
    color: var(--ink-2);
    font-size: var(--s);
    text-wrap: balance;
  }
  .said {
    color: var(--warn);
  }
`;
