import type { LegendEntry, MarkShape } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

const shapes = {
  span: svg`<line class="line" x1="0" x2="18" y1="6" y2="6"></line>`,
  point: svg`<circle class="dot" cx="9" cy="6" r="4"></circle>`,
  open: svg`<rect class="soft" y="4" width="18" height="8"></rect><path class="head" d="M3 4L9 -3L15 4z"></path>`,
};

/** The shape that an entry of the legend explains. */
export const paintKey = (kind: LegendEntry['kind'], drawn: TemplateResult | MarkShape): TemplateResult =>
  html`<svg class="key ${kind === 'promise' ? 'promise' : ''}" aria-hidden="true">
    ${typeof drawn === 'string' ? shapes[kind === 'open' ? kind : drawn] : drawn}
  </svg>`;
