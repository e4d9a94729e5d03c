import { css } from 'lit';
import { crumbsStyles } from '../paint/crumbs.styles.js';

/** The button below a name; the way back above all. */
export const descentStyles = css`
  ${crumbsStyles}
  .row .drill {
    grid-row: 2;
    grid-column: 2;
    justify-self: start;
    min-block-size: 24px;
    padding: 0;
    color: var(--ink-2);
    font-size: var(--s);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [data-mode='elder'] .row .drill {
    min-block-size: var(--target);
  }
  [data-width='narrow'] .row .drill,
  [data-mode='elder'] .row .drill {
    order: 3;
    margin-inline-start: calc(var(--ranks) + 12px);
  }
  @media (forced-colors: active) {
    .drill {
      text-decoration-color: currentcolor;
    }
  }
`;
