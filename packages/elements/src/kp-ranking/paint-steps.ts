import type { OverTimeView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { setProperties } from '../paint/set-properties.js';

/** Below a drawing that has no axis: where it begins and where it ends. Its buttons say it to those who do not see. */
export const paintEnds = ({ steps }: OverTimeView): TemplateResult =>
  html`<div class="ends" aria-hidden="true">
    ${[steps[0], steps[steps.length - 1]].map((step) => html`<span>${step?.heading}</span>`)}
  </div>`;

/** The steps as buttons: an axis of so many lines below the drawing, or a list. */
export const paintSteps = (
  { steps }: OverTimeView,
  rows: number,
  chosen: number,
  choose: (step: number) => void,
): TemplateResult =>
  html`<div class="steps ${rows ? 'axis' : ''}" style=${setProperties({ '--rows': `${rows}` })}>
    ${steps.map(
      ({ heading, x }, step) =>
        html`<button
          data-stop
          style=${setProperties({ '--x': `${x * 100}%`, '--row': `${rows && step % rows}` })}
          aria-pressed=${step === chosen}
          @click=${() => choose(step)}
        >
          ${heading}
        </button>`,
    )}
  </div>`;
