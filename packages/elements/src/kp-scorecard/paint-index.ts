import type { ScorecardView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { paintWords } from '../paint/words.js';

export { indexStyles as styles } from './index.styles.js';

/** How the composite index is made, and how far its order can be trusted. */
export function paintIndex({ heading, lines }: NonNullable<ScorecardView['index']>): TemplateResult {
  return html`<section class="trust" part="index" aria-labelledby="index-heading">
    <h3 id="index-heading">${heading}</h3>
    <ul role="list">
      ${lines.map((line) => html`<li>${paintWords(line)}</li>`)}
    </ul>
  </section>`;
}
