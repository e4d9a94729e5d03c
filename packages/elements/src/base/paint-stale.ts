import type { Stale } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { paintDates } from '../paint/dates.js';

/** Above the last good data: that they are, and why. */
export const paintStale = ({ line, retry: word }: Stale, retry: () => void): TemplateResult =>
  html`<p class="note stale" part="stale" role="status">
    ${paintDates(line)}
    <button class="act" part="retry" data-stop @click=${retry}>${word}</button>
  </p>`;
