import type { RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/**
 * The head of a table of places; `row` is its number where not all rows of the table are there. The roles are named
 * because a table that is stacked on a phone would lose them.
 */
export const tableHead = (
  { rank, name, figure }: RankingView['columns'],
  row: number | typeof nothing = nothing,
): TemplateResult =>
  html`<thead role="rowgroup">
    <tr role="row" aria-rowindex=${row}>
      <th scope="col" role="columnheader">${rank}</th>
      <th scope="col" role="columnheader">${name}</th>
      <th scope="col" role="columnheader">${figure}</th>
    </tr>
  </thead>`;
