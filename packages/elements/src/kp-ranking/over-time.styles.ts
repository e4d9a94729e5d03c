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
    margin: 10px 6px 0;
  }
  .courses line {
    stroke: var(--ink-3);
    stroke-width: 1.5px;
  }
  .courses .range {
    stroke-width: 6px;
    stroke-opacity: 0.35;
    stroke-linecap: round;
  }
  .courses circle {
    fill: var(--paper);
    stroke: var(--ink-3);
    stroke-width: 1.5px;
  }
  .courses .mine line {
    stroke: var(--mark);
    stroke-width: 2.5px;
  }
  .courses .mine .range {
    stroke-width: 6px;
  }
  .courses .mine circle {
    fill: var(--mark);
    stroke: var(--mark);
  }
  .courses .now {
    stroke: var(--rule);
    stroke-width: 8px;
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
    font-size: var(--s);
  }
  .courses text.mine {
    fill: var(--ink);
    font-weight: 650;
  }
  .course th small {
    display: inline-block;
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  /* The buttons of the steps are the axis of the drawing. */
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--names));
    gap: 8px 14px;
    align-items: start;
    margin-inline: 0 6px;
  }
  .axis {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .steps button {
    font-size: var(--s);
  }
  [data-width='narrow'] .steps,
  [data-mode='elder'] .steps {
    display: block;
  }
  /* With too little room for an axis they are a row of buttons, which no point seems to belong to. */
  [data-width='narrow'] .axis,
  [data-mode='elder'] .axis {
    gap: 0 12px;
    justify-content: flex-start;
    margin-block-start: 8px;
  }
  .steps [aria-pressed='true'] {
    background: var(--shade);
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;
