import type { CatalogDetail, CatalogReporter } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

type Ask = (reporter: CatalogReporter) => void;

function paintReporter(reporter: CatalogReporter, ask: Ask): TemplateResult {
  const { name, figure, period, more } = reporter;
  return html`<li>
    <button
      class="reporter"
      data-stop
      data-name=${name}
      aria-haspopup="dialog"
      @click=${() => {
        ask(reporter);
      }}
    >
      <span class="name">${name}</span> <span class="said">${figure}</span>
      <span class="when">${period}${more ? html` · ${more}` : nothing}</span>
    </button>
  </li>`;
}

/** What is known of an indicator; each reporter's figure is a button that asks for its evidence. */
export const paintDetail = (
  { definition, lines, reportersHeading, reporters }: CatalogDetail,
  ask: Ask,
): TemplateResult =>
  html`<div class="detail" part="detail">
    <p class="definition">${definition}</p>
    <dl>
      ${lines.map(
        ({ label, text }) =>
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <h4 id="reporters">${reportersHeading}</h4>
    <ul class="who" role="list" aria-labelledby="reporters">
      ${reporters.map((reporter) => paintReporter(reporter, ask))}
    </ul>
  </div>`;
