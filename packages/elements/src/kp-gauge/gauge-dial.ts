import type { Gauge } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

export { dialStyles as styles } from './dial.styles.js';

const RADIUS = 80;
const CENTER = 100;
const BASE = 96;
const ARC = `M${CENTER - RADIUS} ${BASE}A${RADIUS} ${RADIUS} 0 0 1 ${CENTER + RADIUS} ${BASE}`;

/** A point of the half circle at a share of the scale and a distance from its middle. */
const point = (share: number, distance: number): string => {
  const angle = Math.PI * (1 - share);
  return `${CENTER + distance * Math.cos(angle)} ${BASE - distance * Math.sin(angle)}`;
};

const mark = (kind: string, at: number): TemplateResult =>
  svg`<path class=${kind} d="M${point(at, RADIUS - 12)}L${point(at, RADIUS + 12)}"></path>`;

/** The same scale as the bar's, bent to a half circle, for those who want a dial. */
export const paintDial = ({ bar, targetMark, status, share }: Gauge): TemplateResult =>
  html`<div class="dial ${status.tone}">
    <svg viewBox="0 0 200 106" aria-hidden="true">
      <path class="track arc" d=${ARC}></path>
      ${svg`<path class="sure arc" d=${ARC} pathLength="1" stroke-dasharray="${bar.end - bar.start} 2"></path>`}
      ${mark('halo', targetMark)}${mark('target', targetMark)}
      <text x=${CENTER} y=${BASE - 8}>${share}</text>
    </svg>
  </div>`;
