import type { Gauge } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { paintBar } from '../paint/bar.js';

const HEIGHT = 22;
const INSET = 5;
const percent = (share: number): string => `${share * 100}%`;

const line = (kind: string, at: number): TemplateResult =>
  svg`<line class=${kind} x1=${percent(at)} x2=${percent(at)} y1="0" y2=${HEIGHT}></line>`;
/** Paper on both sides keeps a mark apart from the bar that it crosses. */
const mark = (kind: string, at: number): TemplateResult => svg`${line('halo', at)}${line(kind, at)}`;

/** Where the scale is broken: a gap in the bar that no eye takes for a length. */
const gap = (at: number): TemplateResult =>
  svg`<svg x=${percent(at)} overflow="visible"><path class="break" d="M-3 0L3 7L-3 15L3 ${HEIGHT}"></path></svg>`;

/** A result on its scale, the target a mark across it. The bullet is slimmer and shows the way to the target. */
export function paintGaugeBar(gauge: Gauge, isBullet: boolean): TemplateResult {
  const inset = isBullet ? INSET + 3 : INSET;
  const height = HEIGHT - 2 * inset;
  return html`<svg class=${gauge.status.tone} height=${HEIGHT} aria-hidden="true">
    <rect class="track" y=${INSET} width="100%" height=${HEIGHT - 2 * INSET}></rect>
    ${
      isBullet
        ? svg`<rect class="band" y=${INSET} width=${percent(gauge.targetMark)} height=${HEIGHT - 2 * INSET}></rect>`
        : nothing
    }
    ${svg`<svg y=${inset} height=${height} overflow="visible">${paintBar(gauge.bar, height)}</svg>`}
    ${gauge.scaleBreak ? gap(gauge.scaleBreak.at) : nothing}
    ${gauge.paceMark === undefined ? nothing : mark('pace', gauge.paceMark)}
    ${mark('target', gauge.targetMark)}
  </svg>`;
}
