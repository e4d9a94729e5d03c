import type { LegendEntry, MarkShape } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

const shapes = {
  span: svg`<line class="line" x1="0" x2="18" y1="6" y2="6"></line>`,
  point: svg`<circle class="dot" cx="9" cy="6" r="4"></circle>`,
  right: svg`<rect class="soft" y="1" width="12" height="10"></rect><path class="head" d="M12 1L18 6L12 11z"></path>`,
  open: svg`<rect class="soft" y="4" width="18" height="8"></rect><path class="head" d="M3 4L9 -3L15 4z"></path>`,
};

/** The shape that an entry of the legend explains. */
export const paintKey = (kind: LegendEntry['kind'], shape: MarkShape | 'right'): TemplateResult =>
  html`<svg class="key ${kind === 'promise' ? 'promise' : ''}" aria-hidden="true">
    ${kind === 'open' && shape !== 'right' ? shapes.open : shapes[shape]}
  </svg>`;
