import type { TrendMark } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import { paintBar } from '../paint/bar.js';

export { aloneStyles as styles } from './alone.styles.js';

const HEIGHT = 14;

/** The shape that the legend explains. */
export const right = svg`<rect class="soft" y="1" width="12" height="10"></rect><path class="head" d="M12 1L18 6L12 11z"></path>`;

/** Figures that have no other beside them, as bars. */
export const paintAlone = (marks: readonly TrendMark[]): readonly TemplateResult[] =>
  marks.map(
    ({ bar, isPromise }) =>
      html`<svg part="mark" class="alone ${isPromise ? 'promise' : ''}" height=${HEIGHT} aria-hidden="true">
        ${paintBar(bar, HEIGHT)}
      </svg>`,
  );
