import type { Crumb } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

export { crumbsStyles as styles } from './crumbs.styles.js';

/** Where a reader came from, the last one being what is shown. */
interface Crumbs {
  readonly crumbs: readonly Crumb[];
  readonly crumbsLabel: string;
}

/** The way back from an organization that was opened. */
export function paintCrumbs({ crumbs, crumbsLabel }: Crumbs, open: (within: string) => void): TemplateResult {
  const last = crumbs.length - 1;
  const step = ({ name, within }: Crumb, at: number): TemplateResult =>
    at === last
      ? html`<li aria-current="page">${name}</li>`
      : html`<li>
          <button data-stop @click=${() => open(within)}>${name}</button>
        </li>`;
  return html`<nav class="crumbs" part="crumbs" aria-label=${crumbsLabel}>
    <ol role="list">
      ${crumbs.map(step)}
    </ol>
  </nav>`;
}
