import { css } from 'lit';

/** Of the lists that a reader can ask for: ranks over time, and all the rest of a long list. */
export const overTimeStyles = css`
  .course {
    margin-block-start: 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--rule);
  }
  .rule {
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .courses {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--names));
    gap: 14px;
    margin: 10px 0 0 calc(var(--half) + 6px);
    font-size: var(--s);
  }
  .courses line {
    stroke: var(--ink-3);
    stroke-width: 1.5;
  }
  .courses .range {
    stroke-width: 6;
    stroke-opacity: 0.35;
    stroke-linecap: round;
  }
  .courses circle {
    fill: var(--paper);
    stroke: var(--ink-3);
    stroke-width: 1.5;
  }
  .courses .mine line {
    stroke: var(--mark);
    stroke-width: 2.5;
  }
  .courses .mine .range {
    stroke-width: 6;
  }
  .courses .mine circle {
    fill: var(--mark);
    stroke: var(--mark);
  }
  .courses .now {
    stroke: var(--rule);
    stroke-width: 8;
  }
  [data-theme='contrast'] .courses .now {
    stroke-opacity: 0.2;
  }
  @media (forced-colors: active) {
    .courses .now {
      stroke-opacity: 0.4;
    }
  }
  .courses .names {
    overflow: hidden;
  }
  .courses text {
    fill: var(--ink-2);
  }
  .courses text.mine {
    fill: var(--ink);
    font-weight: 600;
  }
  .course th small {
    display: inline-block;
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  /* Beside each other a number of places and what it is since would not keep to one column. */
  [data-width='narrow'] .course th small {
    display: block;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    margin-block: 8px;
    font-size: var(--s);
  }
  /* The buttons are the axis of the drawing, each in the middle below its points, by turns on as many lines as that takes. */
  .axis {
    position: relative;
    block-size: calc(var(--target) * var(--rows));
    margin-inline: calc(var(--half) + 6px) calc(var(--names) + 14px);
    margin-block-start: 0;
  }
  .axis button {
    position: absolute;
    left: var(--x);
    top: calc(var(--target) * var(--row));
    padding-inline: 2px;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  /* Without room for each, the first and the last say which way time runs. */
  .ends {
    display: flex;
    justify-content: space-between;
    margin-inline-end: calc(var(--names) + 14px - var(--last));
    color: var(--ink-2);
    font-size: var(--s);
  }
  .ends :last-child {
    inline-size: calc(2 * var(--last));
    text-align: center;
  }
  /* From a lower line up to the drawing. */
  .axis button::before {
    content: '';
    position: absolute;
    bottom: 100%;
    left: 50%;
    block-size: calc(var(--target) * var(--row));
    border-inline-start: 1px solid var(--edge);
    pointer-events: none;
  }
  .steps [aria-pressed='true'] {
    background: var(--shade);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
