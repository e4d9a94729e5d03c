import type { BarView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { css, html, svg } from 'lit';
import { paintBar } from './bar.js';

const percent = (share: number): string => `${share * 100}%`;

const line = (kind: string, at: number, height: number): TemplateResult =>
  svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="-2" y2=${height + 2}></line>`;

/** A bar toward a mark at 100%, and beyond it where the figure is; `full` is where the mark lies on the scale. */
export const paintTowardFull = (
  bar: BarView,
  full: number,
  height: number,
  className: string,
): TemplateResult => {
  const halo = line('halo', full, height);
  const painted = paintBar(bar, height);
  // Paper on both sides keeps the mark apart from a bar that crosses it; the head of an arrow it would cut off.
  const apart = bar.openTo === undefined ? [painted, halo] : [halo, painted];
  return html`<svg class=${className} height=${height} aria-hidden="true">
    ${svg`<rect class="track" width=${percent(full)} height=${height}></rect>`} ${apart}
    ${line('full', full, height)}
  </svg>`;
};

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
