import type { DatasetLineView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintWords } from '../paint/words.js';

/** Version, date, whether the data are old, and what was corrected in them. */
export function paintLine({ text, stale, corrections: { summary, items } }: DatasetLineView): TemplateResult {
  return html`${stale ? html`<p class="note stale" part="stale" role="status">${paintWords(stale)}</p>` : nothing}
    <div class="line">
      <span part="version">${paintWords(text)}</span>
      ${items.length ? nothing : html`<span class="none" part="corrections">${summary}</span>`}
    </div>
    ${
      items.length
        ? html`<details part="corrections">
            <summary>${summary}</summary>
            <ol role="list" aria-label=${summary}>
              ${items.map(
                ({ text: said, figure }) =>
                  html`<li>
                    <p>${paintWords(said)}</p>
                    ${figure ? html`<p>${paintWords(figure)}</p>` : nothing}
                  </li>`,
              )}
            </ol>
          </details>`
        : nothing
    }`;
}
