import type { EvidenceRef, Gauge } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { late } from '../base/late.js';
import { paintGaugeBar } from './gauge-bar.js';
import { paintWords } from '../paint/words.js';

/** What paints with gauges has these words from here, so that they come once. */
export { paintWords };

/** Painted with by those who ask for the shape `dial`. */
export const dial = late(() => import('./gauge-dial.js'));

export const SHAPES = ['bar', 'dial', 'bullet'] as const;
export type Shape = (typeof SHAPES)[number];

/** One result against its target; `ask` opens the evidence of the figure that was clicked. */
export function paintGauge(gauge: Gauge, shape: Shape, ask: (ref: EvidenceRef) => void): TemplateResult {
  const stop = (ref: EvidenceRef) => (event: Event) => {
    event.stopPropagation();
    ask(ref);
  };
  const paintDial = shape === 'dial' ? dial.now?.paintDial : undefined;
  // The whole gauge answers the mouse; the keyboard has the two figures' buttons in it.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`<li class="gauge" part="gauge" @click=${stop(gauge.evidence)}>
    <div class="top">
      <h3>${gauge.name}</h3>
      <span class="status ${gauge.status.tone}">
        <span aria-hidden="true">${gauge.status.shape}</span> ${gauge.status.word}
      </span>
    </div>
    ${paintDial ? paintDial(gauge) : paintGaugeBar(gauge, shape === 'bullet')}
    <div class="caption">
      <button
        data-stop
        aria-label=${gauge.targetLabel}
        aria-haspopup="dialog"
        @click=${stop(gauge.targetEvidence)}
      >
        ${paintWords(gauge.targetWords)}
      </button>
      <button
        class="result"
        data-stop
        data-name=${gauge.name}
        aria-label=${gauge.label}
        aria-haspopup="dialog"
        @click=${stop(gauge.evidence)}
      >
        ${paintWords(gauge.resultWords)}
      </button>
    </div>
    ${[gauge.scaleBreak?.words, gauge.pace, gauge.inferred].map((words) =>
      words ? html`<p class="aside-note">${paintWords(words)}</p>` : nothing,
    )}
    ${gauge.conflict ? html`<p class="said">${paintWords(gauge.conflict, (words) => [words])}</p>` : nothing}
  </li>`;
}
