import type { Stale } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { css, html } from 'lit';
import { paintDates } from '../paint/dates.js';
import { addStyles } from './late-styles.js';

const staleStyles = css`
  .note.stale {
    margin-block: 0 18px;
  }
  /* Paper has nothing to press. */
  @media screen {
    .stale .act {
      display: block;
      margin-block-start: 6px;
      border-color: currentcolor;
    }
  }
`;

/** Above the last good data: that they are, and why. */
export function paintStale(
  { line, retry: word }: Stale,
  retry: () => void,
  root: ShadowRoot | null,
): TemplateResult {
  if (root) addStyles(root, staleStyles);
  return html`<p class="note stale" part="stale" role="status">
    ${paintDates(line)}
    <button class="act" part="retry" data-stop @click=${retry}>${word}</button>
  </p>`;
}
