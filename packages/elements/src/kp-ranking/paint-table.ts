import type { RankingGroup, RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AskAbout } from './figure-button.js';
import { figureButton } from './figure-button.js';
import type { Lay } from './lay.js';
import { paintPhrases } from '../paint/phrases.js';

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
        class="${row.highlighted ? 'mine' : ''} ${besides}"
        aria-rowindex=${isCut ? row.position + 1 : nothing}
      >
        <td>${row.rank.text}</td>
        <th scope="row">${row.name}</th>
        <td>${figureButton(row, ask)}</td>
      </tr>`,
    (built) =>
      html`<table part="table" aria-rowcount=${isCut ? size + 1 : nothing}>
        <caption>
          ${heading}
          <small>${count}</small
          >${why ? html`<p class="why">${paintPhrases(why)}</p>` : nothing}
        </caption>
        <thead>
          <tr aria-rowindex=${isCut ? 1 : nothing}>
            <th scope="col">${columns.rank}</th>
            <th scope="col">${columns.name}</th>
            <th scope="col">${columns.figure}</th>
          </tr>
        </thead>
        <tbody>
          ${built}
        </tbody>
      </table>`,
  )}
  ${[more, peers].map((line) => (line ? html`<p class="why">${line}</p>` : nothing))}`;
};
