import type { CatalogDetail, CatalogReporter } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { paintWords } from '../paint/words.js';

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
      <span class="name">${name}</span> <span class="said">${paintWords(figure)}</span>
      <span class="when">${paintWords([period, more].filter(Boolean).join(' · '))}</span>
    </button>
  </li>`;
}

/** What is known of an indicator; each reporter's figure is a button that asks for its evidence. */
export const paintDetail = (
  { definition, lines, reportersHeading, reporters }: CatalogDetail,
  ask: Ask,
): TemplateResult =>
  html`<div class="detail" part="detail">
    <p class="definition">${paintWords(definition)}</p>
    <dl>
      ${lines.map(
        ({ label, text }) =>
          html`<dt>${label}</dt>
            <dd>${paintWords(text)}</dd>`,
      )}
    </dl>
    <h4 id="reporters">${reportersHeading}</h4>
    <ul class="who" role="list" aria-labelledby="reporters">
      ${reporters.map((reporter) => paintReporter(reporter, ask))}
    </ul>
  </div>`;
