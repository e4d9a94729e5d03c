import type { FootView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintsStatically } from '../served/static-paint.js';
import { paintDates } from './dates.js';

/**
 * The quiet line under every widget: where it is from at the left, what can be done at the right, and below what that
 * opens. On paper the page's address stands with the source.
 */
export const paintFoot = (foot: FootView, tools: unknown, opened: unknown = nothing): TemplateResult =>
  html`<footer class="foot" part="foot">
    <span class="from"
      ><span>${paintDates(foot.source + (foot.source && foot.version && '\u00a0· '))}</span
      ><span class="phrase">${foot.version}</span
      ><span class="on-paper"> ${paintsStatically() ? '' : location.href}</span></span
    >
    <span class="tools">${tools}</span>
    ${opened}
  </footer>`;
