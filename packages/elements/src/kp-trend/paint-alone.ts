import type { TrendMark } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { paintBar } from '../paint/bar.js';

export { aloneStyles as styles } from './alone.styles.js';

const HEIGHT = 14;

/** Figures that have no other beside them, as bars. */
export const paintAlone = (marks: readonly TrendMark[]): readonly TemplateResult[] =>
  marks.map(
    ({ bar, isPromise }) =>
      html`<svg part="mark" class="alone ${isPromise ? 'promise' : ''}" height=${HEIGHT} aria-hidden="true">
        ${paintBar(bar, HEIGHT)}
      </svg>`,
  );
