import type { BarView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { css, html, svg } from 'lit';
import { paintBar } from './bar.js';

/** Paper on both sides keeps the mark apart from a bar that crosses it. */
const MARK = ['halo', 'full'];
const percent = (share: number): string => `${share * 100}%`;

/** A bar toward a mark at 100%, and beyond it where the figure is; `full` is where the mark lies on the scale. */
export const paintTowardFull = (
  bar: BarView,
  full: number,
  height: number,
  className: string,
): TemplateResult =>
  html`<svg class=${className} height=${height} aria-hidden="true">
    ${svg`<rect class="track" width=${percent(full)} height=${height}></rect>`} ${paintBar(bar, height)}
    ${MARK.map((kind) => svg`<line class=${kind} x1=${percent(full)} x2=${percent(full)} y1="-2" y2=${height + 2}></line>`)}
  </svg>`;

/** A plain length on a faint track: how many of the most. */
export const paintLength = (share: number, height: number): TemplateResult =>
  html`<svg class="length" height=${height} aria-hidden="true">
    <rect class="track" width="100%" height=${height}></rect>
    ${svg`<rect class="sure" width=${percent(share)} height=${height}></rect>`}
  </svg>`;

/** What the mark at 100% looks like. */
export const towardFull = css`
  .full {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .halo {
    stroke: var(--paper);
    stroke-width: 6;
  }
`;
