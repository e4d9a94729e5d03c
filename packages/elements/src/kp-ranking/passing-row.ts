import type { ListSpan, RankingRow } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { setProperties } from '../paint/set-properties.js';
import type { Placed } from './kept-rows.js';

/** A row of a ranking; those that stand apart have no rank. */
export const isRanked = (placed: Placed<unknown>): placed is Placed<RankingRow> =>
  typeof placed.row === 'object' && placed.row !== null && 'rank' in placed.row;

/**
 * A row for who leaps on and on, as high as the others are: its rank and its name, by which one finds where to stop. Bar
 * and figure come when the reader stays; nobody reads them at sixty screens a second.
 */
export const passingRow = (
  { position, row: { rank, name, highlighted } }: Placed<RankingRow>,
  { size }: ListSpan,
  height: number,
): TemplateResult =>
  html`<li
    class="row ${highlighted ? 'mine' : ''}"
    part="row"
    aria-posinset=${position + 1}
    aria-setsize=${size}
    style=${setProperties({ '--row': `${height}px`, '--lines': 'start' })}
  >
    <span class="rank">${rank.text}</span>
    <span class="name">${name}</span>
  </li>`;
