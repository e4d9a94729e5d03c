import type { TrendMark, TrendPanel, TrendView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

export { tableStyles as styles } from './table.styles.js';

/** A panel as a table; columns that would be empty are left out. */
export function paintTable(
  { name, count, marks }: TrendPanel,
  { columns }: TrendView,
  figure: (mark: TrendMark, name: string) => TemplateResult,
): TemplateResult {
  const isDrawn = marks.some(({ drawn }) => drawn);
  const isChanged = marks.some(({ change }) => change);
  const isMixed = marks.some(({ kind }) => kind);
  const cell = (isThere: boolean, words: string) => (isThere ? html`<td>${words}</td>` : nothing);
  const head = (isThere: boolean, words: string) => (isThere ? html`<th scope="col">${words}</th>` : nothing);
  return html`<table part="table">
    <caption>
      ${name} · ${count}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.period}</th>
        <th scope="col">${columns.figure}</th>
        ${head(isMixed, columns.kind)} ${head(isDrawn, columns.drawn)} ${head(isChanged, columns.change)}
      </tr>
    </thead>
    <tbody>
      ${marks.map(
        (mark) =>
          html`<tr>
            <th scope="row">${mark.period}</th>
            <td>${figure(mark, name)}</td>
            ${isMixed ? html`<td class="status">${mark.kind}</td>` : nothing} ${cell(isDrawn, mark.drawn)}
            ${cell(isChanged, mark.change)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
