import type { ApartRow, TrendView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

export { apartStyles as styles } from './apart.styles.js';

/** Figures that are not drawn, each with the reason, and who gave none. */
export function paintApart(
  { apartHeading, apart, more, silent }: TrendView,
  figure: (row: ApartRow, name: string) => TemplateResult,
): TemplateResult {
  return html`<div class="note" part="apart">
    ${
      apart.length
        ? html`<p><b>${apartHeading}</b></p>
            <ul role="list">
              ${apart.map((row) => html`<li>${row.name} ${figure(row, row.name)} ${row.why}</li>`)}
            </ul>`
        : nothing
    }
    ${more ? html`<p>${more}</p>` : nothing} ${silent ? html`<p>${silent}</p>` : nothing}
  </div>`;
}
