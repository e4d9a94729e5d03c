import type { TrendJoin, TrendMark, TrendPanel, TrendView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { paintsStatically } from '../served/static-paint.js';

const percent = (share: number): string => `${share * 100}%`;
/** From the top, as SVG counts. */
const down = (share: number): string => percent(1 - share);

/** What a plot tells of the mouse. */
export interface PlotEvents {
  readonly ask: (mark: TrendMark) => void;
  readonly point: (mark: TrendMark | undefined) => void;
  readonly pointed: string | undefined;
}

/** A place on the plot whose inside is in pixels, so that shapes keep their form on any width. */
const placed = (x: number, y: number, inside: unknown): TemplateResult =>
  svg`<svg x=${percent(x)} y=${down(y)} overflow="visible">${inside}</svg>`;

const surface = (kind: string, { start, end }: TrendMark, from: number, to: number): TemplateResult =>
  svg`<rect class=${kind} x=${percent(start)} width=${percent(end - start)} y=${down(to)} height=${percent(Math.max(0, to - from))}></rect>`;

/** The arrow of an open bound, up or down from the middle of a figure. */
function arrow(mark: TrendMark, from: number, to: number): TemplateResult {
  const x = (mark.start + mark.end) / 2;
  // Clear of the dot that it starts from.
  const shift = mark.shape === 'point' ? (to > from ? -5 : 5) : 0;
  const head =
    to > from
      ? `M-6 ${6 + shift}L0 ${shift - 2}L6 ${6 + shift}z`
      : `M-6 ${shift - 6}L0 ${shift + 2}L6 ${shift - 6}z`;
  return svg`<line class="stem" x1=${percent(x)} x2=${percent(x)} y1=${down(from)} y2=${down(to)}></line>
    ${placed(x, to, svg`<path class="head" d=${head}></path>`)}`;
}

/** What else a figure may be: a lighter band, and an arrow where no end is named. */
const doubt = (mark: TrendMark): TemplateResult => {
  const { soft, openTo, openFrom } = mark.bar;
  const isPoint = mark.shape === 'point';
  const band =
    soft && isPoint
      ? svg`<line class="stem" x1=${percent(mark.end)} x2=${percent(mark.end)} y1=${down(soft.start)} y2=${down(soft.end)}></line>`
      : soft && surface('soft', mark, soft.start, soft.end);
  return svg`${band ?? nothing}
    ${openTo === undefined ? nothing : arrow(mark, mark.at, openTo)}
    ${openFrom === undefined ? nothing : arrow(mark, mark.at, openFrom)}`;
};

const point = (mark: TrendMark): TemplateResult =>
  placed(mark.end, mark.at, svg`<circle class="dot" r="5"></circle>`);

/** A bar as long as its period; one that began at an unnamed time runs out to the left in dashes. */
function span(mark: TrendMark): TemplateResult {
  const { start, end, at, openStart } = mark;
  const line = openStart
    ? placed(end, at, svg`<path class="line open" d="M-44 0H0"></path>`)
    : svg`<line class="line" x1=${percent(start)} x2=${percent(end)} y1=${down(at)} y2=${down(at)}></line>`;
  const zero = at >= mark.bar.start ? mark.bar.start : mark.bar.end;
  const low = Math.min(zero, at);
  return svg`${mark.isAmount ? surface('amount', mark, low, Math.max(zero, at)) : nothing}${line}`;
}

/** A title in a drawing holds text alone, into which no server can write a part; it is for the mouse. */
function paintMark(mark: TrendMark, { ask, point: tell, pointed }: PlotEvents): TemplateResult {
  const state = `${mark.isPromise ? 'promise' : 'result'} ${pointed === mark.observation ? 'on' : ''}`;
  // The mouse has the drawing, the keyboard the list below it.
  return svg`<g class="mark ${state}" part="mark" @click=${() => ask(mark)} @pointerenter=${() => tell(mark)} @pointerleave=${() => tell(undefined)}>
    ${paintsStatically() ? nothing : svg`<title>${mark.sentence}</title>`}
    ${doubt(mark)}${mark.shape === 'point' ? point(mark) : span(mark)}
  </g>`;
}

const joinLine = ({ fromTime, fromValue, toTime, toValue }: TrendJoin): TemplateResult =>
  svg`<line class="join" x1=${percent(fromTime)} y1=${down(fromValue)} x2=${percent(toTime)} y2=${down(toValue)}></line>`;

const labels = (mark: TrendMark): readonly TemplateResult[] => {
  const top = Math.max(mark.at, mark.bar.soft?.end ?? 0, mark.bar.openTo ?? 0);
  return mark.labels.map(
    ({ words, at, shift, anchor, width }) =>
      svg`<text class="label ${width}" text-anchor=${anchor} x=${percent(at)} dx=${shift} y=${down(top)} dy=${mark.shape === 'point' ? -12 : -8}>${words}</text>`,
  );
};

/** The drawing of one organization; everything it says stands in the list below it too. */
export const paintPlot = (panel: TrendPanel, view: TrendView, events: PlotEvents): TemplateResult =>
  html`<svg class="plot" aria-hidden="true">
    ${view.valueTicks.map(
      ({ at, words }) =>
        svg`<line class=${at === view.zero ? 'zero' : 'grid'} x1="0" x2="100%" y1=${down(at)} y2=${down(at)}></line>
          <text class="tick" x="-8" y=${down(at)} dy="4" text-anchor="end">${words}</text>`,
    )}
    ${view.axisUnit ? svg`<text class="tick unit" x="-8" y="0" dy="-12" text-anchor="end">${view.axisUnit}</text>` : nothing}
    ${view.timeTicks.map(
      ({ start, end, words }, at) =>
        svg`<line class="grid" x1=${percent(start)} x2=${percent(start)} y1="100%" y2="0"></line>
          ${placed(start, 0, svg`<path class="grid" d="M0 0V5"></path>`)}
          <text class="tick time ${at % 2 ? 'odd' : ''}" x=${percent((start + end) / 2)} y="100%" dy="18" text-anchor="middle">${words}</text>`,
    )}
    ${panel.joins.map(joinLine)} ${panel.marks.map((mark) => paintMark(mark, events))}
    ${panel.marks.map(labels)}
  </svg>`;
