import type { OverTimeLine, OverTimeStep, OverTimeView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

/** Pixels from one place to the next; names stand one apart. */
const ROW = 26;
const ELDER_ROW = 38;
/** Pixels above the first place and below the last: half a line of the names. */
const MARGIN = 12;
const ELDER_MARGIN = 18;
const DOT = 4;

const percent = (share: number): string => `${share * 100}%`;

function paintLine(
  line: OverTimeLine,
  steps: readonly OverTimeStep[],
  y: (share: number) => number,
  mark: string,
) {
  const stretches = line.places.slice(1).map((place, at) => {
    const from = line.places[at] ?? place;
    const [x1, x2] = [percent(steps[at]?.x ?? 0), percent(steps[at + 1]?.x ?? 0)];
    return svg`<line x1=${x1} x2=${x2} y1=${y(from.y)} y2=${y(place.y)}></line>`;
  });
  const places = line.places.map((place, at) => {
    const x = percent(steps[at]?.x ?? 0);
    return svg`<line class="range" x1=${x} x2=${x} y1=${y(place.top)} y2=${y(place.bottom)}></line>
      <circle cx=${x} cy=${y(place.y)} r=${DOT}></circle>`;
  });
  return svg`<g class=${mark}>${stretches}${places}</g>`;
}

/** A line for each organization through its places, with its name at the end; the marked ones on top. */
export function paintCourses(
  view: OverTimeView,
  at: number,
  pointed: string | undefined,
  isElder: boolean,
): TemplateResult {
  const { lines, steps, rows } = view;
  const span = (rows - 1) * (isElder ? ELDER_ROW : ROW);
  const margin = isElder ? ELDER_MARGIN : MARGIN;
  const height = span + 2 * margin;
  const y = (share: number): number => margin + share * span;
  const x = percent(steps[at]?.x ?? 0);
  const markOf = ({ highlighted, organization }: OverTimeLine): string =>
    organization === pointed ? 'mine pointed' : highlighted ? 'mine' : '';
  const order = [...lines].sort((a, b) => markOf(a).length - markOf(b).length);
  return html`<div class="courses" aria-hidden="true">
    <svg height=${height}>
      ${svg`<line class="now" x1=${x} x2=${x} y1="0" y2=${height}></line>`}
      ${order.map((line) => paintLine(line, steps, y, markOf(line)))}
    </svg>
    <svg class="names" height=${height}>
      ${lines.map(
        (line) => svg`<text class=${markOf(line)} y=${y(line.label)} dy="0.35em">${line.name}</text>`,
      )}
    </svg>
  </div>`;
}
