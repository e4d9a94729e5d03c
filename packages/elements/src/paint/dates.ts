import type { TemplateResult } from 'lit';
import { html } from 'lit';

const DATE = /(\S+ \d+, \S+|\d+年[\d月日]*[》，]?(?:..。)?)/;

/** Words whose dates stand whole on a line, with what ends them; their text stays as it is. */
export const paintDates = (words: string, at = DATE): (string | TemplateResult)[] =>
  words.split(at).map((piece, index) => (index % 2 ? html`<span class="phrase">${piece}</span>` : piece));
