import type { TemplateResult } from 'lit';
import { html } from 'lit';

type Piece = string | TemplateResult;

const DATE = /(\S+ \d+, \S+|\d+年[\d月日]*[》，]?(?:[发等].*)?)/;

/** Words within which no line ends, if they fit one. */
export const whole = (words: unknown): TemplateResult => html`<span class="phrase">${words}</span>`;

/** Words whose dates stand whole on a line, with what ends them; their text stays as it is. `rest` paints all else. */
export const paintDates = (
  words: string,
  at = DATE,
  rest: (words: string) => Piece | Piece[] = String,
): Piece[] => words.split(at).flatMap((piece, index) => (index % 2 ? whole(piece) : rest(piece)));
