import type { RankingRow, RankingView, ViewState } from '@kaoping/views';
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { STOP } from '../base/moves-focus.js';
import { paintCrumbs } from '../paint/crumbs.js';
import { KpDescendEvent } from './descend-event.js';

export { descentStyles as styles } from './descent.styles.js';

type Host = LitElement & { within: string; readonly shown: ViewState<RankingView> };

/** Whose parts a ranking shows; empty for where the tag begins. */
const placeOf = ({ crumbs = [] }: RankingView): string => crumbs[crumbs.length - 1]?.within ?? '';

/**
 * Shows the parts of an organization, or goes back. The answer may be on its way for long: what was pressed stays until
 * it is there and is gone then, so the focus goes on with it.
 */
function open(host: Host, within: string): void {
  if (!host.dispatchEvent(new KpDescendEvent(within))) return;
  const from = host.within;
  host.within = within;
  const arrival = {
    hostUpdated(): void {
      const { shown, renderRoot } = host;
      const isThere = shown.state !== 'ready' || placeOf(shown.view) === within;
      if (host.within === within && !isThere) return;
      host.removeController(arrival);
      if (host.within !== within) return;
      const opener = from ? `[data-drill="${CSS.escape(from)}"]` : '.crumbs button';
      const find = (selector: string): HTMLElement | null => renderRoot.querySelector(selector);
      (find(opener) ?? find(STOP))?.focus();
    },
  };
  host.addController(arrival);
}

/** The way back from what was opened. */
export const paintWay = (host: Host, { crumbs = [], crumbsLabel = '' }: RankingView): TemplateResult =>
  paintCrumbs({ crumbs, crumbsLabel }, (within) => open(host, within));

/** Opens those below an organization. */
export const paintDrill = (host: Host, { organization, name, drill }: RankingRow): TemplateResult =>
  html`<button
    class="drill"
    data-stop
    data-name=${name}
    data-drill=${organization}
    aria-label=${drill?.label}
    @click=${(event: Event) => {
      event.stopPropagation();
      open(host, organization);
    }}
  >
    ${drill?.text}
  </button>`;
