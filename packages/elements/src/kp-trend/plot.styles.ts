import { css } from 'lit';

/** The drawing of a trend, and the keys of its legend. */
export const plotStyles = css`
  .key {
    display: inline-block;
    flex: none;
    inline-size: 18px;
    block-size: 12px;
    overflow: visible;
  }
  .drawing {
    direction: ltr;
    padding: 30px 8px 28px calc(var(--axis) + 8px);
  }
  .plot {
    display: block;
    inline-size: 100%;
    block-size: 140px;
    overflow: visible;
  }
  [data-mode='elder'] .plot {
    block-size: 200px;
  }
  .plot text {
    fill: var(--ink-3);
    font-size: 12.5px;
  }
  [data-mode='elder'] .plot text {
    font-size: 18px;
  }
  [data-width='narrow'] .label.wide,
  [data-width='regular'] .label.narrow,
  [data-width='wide'] .label.narrow,
  [data-width='narrow'] .odd {
    display: none;
  }
  .plot .label {
    fill: var(--ink);
    font-size: 13px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  [data-mode='elder'] .drawing {
    padding-block: 44px 36px;
  }
  [data-mode='elder'] .unit {
    transform: translateY(-8px);
  }
  [data-mode='elder'] .time {
    transform: translateY(6px);
  }
  [data-mode='elder'] .plot .label {
    display: none;
  }
  .grid {
    stroke: var(--rule);
    fill: none;
  }
  /* Ink for words and marks; what only guides the eye steps back. */
  [data-theme='contrast'] .grid {
    stroke-opacity: 0.3;
  }
  .zero {
    stroke: var(--edge);
  }
  .mark {
    cursor: pointer;
  }
  .line {
    stroke: var(--bar);
    stroke-width: 4;
    fill: none;
  }
  .line.open {
    stroke-dasharray: 7 4;
  }
  .plot .amount {
    fill: var(--bar-soft);
    opacity: 0.28;
  }
  .soft,
  .head {
    fill: var(--bar-soft);
  }
  .stem {
    stroke: var(--bar-soft);
    stroke-width: 4;
  }
  .dot {
    fill: var(--bar);
    stroke: var(--bar);
    stroke-width: 2;
  }
  .join {
    stroke: var(--bar);
    stroke-width: 1.5;
  }
  .promise .amount {
    fill: transparent;
    opacity: 1;
    stroke: var(--bar);
    stroke-dasharray: 3 3;
  }
  .promise .line {
    stroke-dasharray: 3 3;
  }
  .promise .dot {
    fill: var(--paper);
  }
  .on .line,
  .on .dot {
    stroke: var(--mark);
  }
  .result.on .dot {
    fill: var(--mark);
  }
  @media (forced-colors: active) {
    .plot text {
      fill: CanvasText;
      stroke: none;
    }
    .grid {
      stroke: GrayText;
      stroke-opacity: 0.4;
    }
    .promise .dot {
      fill: Canvas;
    }
  }
`;
