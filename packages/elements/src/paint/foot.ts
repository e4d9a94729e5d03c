import type { FootView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintsStatically } from '../served/static-paint.js';
import { paintDates } from './dates.js';

/**
 * The quiet line under every widget: where it is from at the left, what can be done at the right, and below what that
 * opens. Where that takes two lines, the version shares the second with the tools. On paper the page's address is there.
 */
export const paintFoot = (foot: FootView, tools: unknown, opened: unknown = nothing): TemplateResult =>
  html`<footer class="foot" part="foot">
    ${foot.source ? html`<span>${paintDates(foot.source)}</span>` : nothing}
    <span class="end"
      ><span>${foot.version}<span class="on-paper"> ${paintsStatically() ? '' : location.href}</span></span>
      <span class="tools">${tools}</span></span
    >
    ${opened}
  </footer>`;
