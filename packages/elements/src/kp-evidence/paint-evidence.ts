import type { EvidenceView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintWords } from '../paint/words.js';

/** The fact in a sentence, and below it where it was said and how it was read. */
export const paintEvidence = ({ sentence, lines }: EvidenceView): TemplateResult =>
  html`<p class="sentence">${paintWords(sentence)}</p>
    <dl>
      ${lines.map(
        ({ key, label, text, isConflict }) =>
          html`<dt>${label}</dt>
            <dd data-line=${key} class=${isConflict ? 'conflict' : nothing}>${paintWords(text)}</dd>`,
      )}
    </dl>`;
