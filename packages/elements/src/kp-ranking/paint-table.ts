import type { RankingGroup, RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AskAbout } from './figure-button.js';
import { figureButton } from './figure-button.js';
import type { Lay } from './lay.js';
import { paintPhrases } from '../paint/phrases.js';
import { tableHead } from './table-head.js';

export { tableStyles as styles } from './table.styles.js';

/** A group of a ranking as a table; where rows are still to come it says how many there are. */
export const paintTable = (
  group: RankingGroup,
  { columns }: RankingView,
  ask: AskAbout,
  lay: Lay,
): TemplateResult => {
  const { heading, count, rows, size, more, peers, why } = group;
  const isCut = rows.length < size;
  return html`${lay(
    group,
    rows,
    (row, besides) =>
      html`<tr
        role="row"
        class="${row.highlighted ? 'mine' : ''} ${besides}"
        aria-rowindex=${isCut ? row.position + 1 : nothing}
      >
        <td role="cell">${row.rank.text}</td>
        <th scope="row" role="rowheader">${row.name}</th>
        <td role="cell">${figureButton(row, ask)}</td>
      </tr>`,
    (built) =>
      html`<table role="table" part="table" aria-rowcount=${isCut ? size + 1 : nothing}>
        <caption>
          ${heading}
          <small>${count}</small
          >${why ? html`<p class="why">${paintPhrases(why)}</p>` : nothing}
        </caption>
        ${tableHead(columns, isCut ? 1 : nothing)}
        <tbody role="rowgroup">
          ${built}
        </tbody>
      </table>`,
  )}
  ${[more, peers].map((line) => (line ? html`<p class="why">${line}</p>` : nothing))}`;
};
