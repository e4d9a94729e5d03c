import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';
import { measure } from '../paint/measure.styles.js';
import { towardFull } from '../paint/toward-full.js';

export const rectificationStyles = css`
  ${dotsStyles}
  ${measure}
  ${towardFull}
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
    color: var(--ink-2);
  }
  .track {
    fill: var(--shade);
  }
  .part-title {
    margin-block: 18px 6px;
    padding-block-end: 5px;
    border-block-end: 1px solid var(--rule);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 12px 28px;
    align-items: end;
    font-size: var(--s);
  }
  .word {
    display: inline-block;
  }
  .word::first-letter,
  .share::first-letter,
  .totals b::first-letter,
  .detail::first-letter,
  .time::first-letter {
    text-transform: uppercase;
  }
  /* Four stages and four ages: of three columns one would stand alone. */
  [data-width='regular'] .steps,
  [data-width='regular'] .ages {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-width='narrow'] .steps,
  .frame[data-mode='elder'] .steps {
    grid-template-columns: minmax(0, 1fr);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 8px;
  }
  /* The words of a step break rather than part from their number. */
  .steps .pair {
    flex-wrap: nowrap;
    align-items: flex-end;
    text-wrap: balance;
  }
  .pair span + span {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
  .length {
    block-size: 6px;
    margin-block-start: 3px;
  }
  .after {
    margin-block-start: 6px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .totals li + li {
    margin-block-start: 12px;
  }
  .totals li {
    font-size: var(--s);
  }
  .totals b {
    display: inline-block;
    font-weight: 600;
  }
  /* The head of an arrow has its place within the edge. */
  .totals svg,
  .entry .ratio {
    inline-size: calc(100% - 8px);
  }
  .totals svg {
    block-size: 10px;
    margin-block-start: 4px;
  }
  .ages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 12px 28px;
    align-items: end;
    font-size: var(--s);
  }
  [data-width='narrow'] .ages,
  .frame[data-mode='elder'] .ages {
    grid-template-columns: minmax(0, 1fr);
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px 20px;
    padding-block: 10px;
    border-block-end: 1px solid var(--rule);
  }
  [data-width='wide']:not([data-mode='elder']) .entry {
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
  }
  .entry:last-child {
    border-block-end: 0;
  }
  .entry .subject {
    padding: 2px 0;
    font-weight: 600;
  }
  .entry .subject:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .detail,
  .unknown,
  .time {
    color: var(--ink-2);
    font-size: var(--xs);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    font-size: var(--s);
    font-weight: 600;
  }
  .way {
    inline-size: 76px;
    block-size: 14px;
    flex: none;
  }
  [data-mode='elder'] .way {
    inline-size: 109px;
    block-size: 20px;
  }
  .way circle,
  .way line {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .way .reached {
    fill: var(--bar);
    stroke: var(--bar);
  }
  .way line.reached {
    stroke-width: 3;
  }
  .way .unsaid {
    stroke-dasharray: 2 2;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    border: 0;
    font-size: var(--s);
  }
  .entry .counts dt,
  .entry .counts dd {
    padding: 0;
    border: 0;
  }
  .status .stage {
    color: var(--ink);
  }
  .counts dt {
    color: var(--ink-2);
  }
  .counts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: center;
  }
  .counts .missing {
    color: var(--ink-3);
  }
  .counts button {
    padding: 0 2px;
    font-size: var(--m);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  .entry .ratio {
    block-size: 10px;
    margin-block: 4px 2px;
  }
  .gap {
    color: var(--warn);
    font-size: var(--s);
  }
  .share {
    font-size: var(--s);
  }
  .part {
    margin-block-start: 8px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  @media (forced-colors: active) {
    .way circle,
    .way line {
      stroke: CanvasText;
    }
    .way .reached {
      fill: CanvasText;
    }
  }
`;
