import type { RankingView } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

export { findStyles as styles } from './find.styles.js';

/**
 * The field that finds names. It is a tab stop of its own, because arrows and letters are its own there; Arrow Down
 * leaves it for the rows. How many match is said politely.
 */
export const paintFind = (
  { find, matches }: RankingView,
  sought: string,
  changed: (sought: string) => void,
  leave: () => void,
): TemplateResult =>
  html`<label for="find">${find}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${sought}
      @input=${(event: InputEvent) => changed((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'ArrowDown' || event.isComposing) return;
        event.preventDefault();
        leave();
      }}
    />
    <span role="status">${matches}</span>`;
