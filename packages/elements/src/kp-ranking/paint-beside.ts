import type { ApartRow, ListSpan, RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { AskAbout } from './figure-button.js';
import { figureButton } from './figure-button.js';
import type { Lay } from './lay.js';
import { paintPhrases } from '../paint/phrases.js';

const list = (
  heading: string,
  rows: readonly ApartRow[],
  span: ListSpan,
  ask: AskAbout,
  lay: Lay,
): TemplateResult | typeof nothing =>
  span.size
    ? html`<p><b>${heading}</b></p>
        ${lay(
          span,
          rows,
          (row, more) =>
            html`<li class=${more ?? nothing}>
              <span>${row.name}</span>${figureButton(row, ask)} <span>${paintPhrases(row.why)}</span>
            </li>`,
          (built) =>
            html`<ul role="list">
              ${built}
            </ul>`,
        )}`
    : nothing;

/** What stands in no ranking: figures of another kind, what was reported instead, and who said nothing. */
export function paintBeside(view: RankingView, ask: AskAbout, lay: Lay): TemplateResult | typeof nothing {
  const { apart, apartHeading, apartSpan, otherwise, otherwiseHeading, otherwiseSpan, silent } = view;
  if (!apartSpan.size && !otherwiseSpan.size && !silent) return nothing;
  return html`<div class="note" part="apart">
    ${list(apartHeading, apart, apartSpan, ask, lay)}
    ${list(otherwiseHeading, otherwise, otherwiseSpan, ask, lay)}
    ${silent ? html`<p>${paintPhrases(silent)}</p>` : nothing}
  </div>`;
}
