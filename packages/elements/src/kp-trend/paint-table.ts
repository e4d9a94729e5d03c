import type { TrendMark, TrendPanel, TrendView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

export { tableStyles as styles } from './table.styles.js';

/**
 * A panel as a table; columns that would be empty are left out. The roles are named because a table that is stacked on a
 * phone would lose them.
 */
export function paintTable(
  { name, count, marks }: TrendPanel,
  { columns }: TrendView,
  figure: (mark: TrendMark, name: string) => TemplateResult,
): TemplateResult {
  const isDrawn = marks.some(({ drawn }) => drawn);
  const isChanged = marks.some(({ change }) => change);
  const isMixed = marks.some(({ kind }) => kind);
  const cell = (isThere: boolean, words: string) => (isThere ? html`<td role="cell">${words}</td>` : nothing);
  const head = (isThere: boolean, words: string) =>
    isThere ? html`<th scope="col" role="columnheader">${words}</th>` : nothing;
  return html`<table role="table" part="table">
    <caption>
      ${name}
      <small>${count}</small>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${columns.period}</th>
        <th scope="col" role="columnheader">${columns.figure}</th>
        ${head(isMixed, columns.kind)} ${head(isDrawn, columns.drawn)} ${head(isChanged, columns.change)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${marks.map(
        (mark) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${mark.period}</th>
            <td role="cell">${figure(mark, name)}</td>
            ${isMixed ? html`<td role="cell" class="status">${mark.kind}</td>` : nothing}
            ${cell(isDrawn, mark.drawn)} ${cell(isChanged, mark.change)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
