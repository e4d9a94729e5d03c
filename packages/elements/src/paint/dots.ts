import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { whole } from './dates.js';

/** Things side by side with dots between them: each stands whole, and no line begins or ends with a dot. */
export const paintDots = (items: readonly unknown[]): TemplateResult =>
  html`<span class="dots"
    >${items.map((item, at) => (at ? [' ', whole([html`<span class="dot">· </span>`, item])] : whole(item)))}</span
  >`;
