import type { ApartRow, RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AskAbout } from './figure-button.js';
import { figureButton } from './figure-button.js';
import { paintPhrases } from '../paint/phrases.js';

const list = (heading: string, rows: readonly ApartRow[], ask: AskAbout): TemplateResult | typeof nothing =>
  rows.length
    ? html`<p><b>${heading}</b></p>
        <ul role="list">
          ${rows.map(
            (row) =>
              html`<li>
                <span>${row.name}</span>${figureButton(row, ask)} <span>${paintPhrases(row.why)}</span>
              </li>`,
          )}
        </ul>`
    : nothing;

/** What stands in no ranking: figures of another kind, what was reported instead, and who said nothing. */
export function paintBeside(view: RankingView, ask: AskAbout): TemplateResult | typeof nothing {
  const { apart, apartHeading, otherwise, otherwiseHeading, silent } = view;
  if (!apart.length && !otherwise.length && !silent) return nothing;
  return html`<div class="note" part="apart">
    ${list(apartHeading, apart, ask)} ${list(otherwiseHeading, otherwise, ask)}
    ${silent ? html`<p>${paintPhrases(silent)}</p>` : nothing}
  </div>`;
}
