import { css } from 'lit';

/** Large Latin type on a phone: a row is its place and name, and below them its figure; no word is broken for a column. */
export const stackedTableStyles = css`
  [data-mode='elder'][data-width='narrow'][lang^='en'] table,
  [data-mode='elder'][data-width='narrow'][lang^='en'] caption,
  [data-mode='elder'][data-width='narrow'][lang^='en'] tbody {
    display: block;
  }
  [data-mode='elder'][data-width='narrow'][lang^='en'] caption {
    border-block-end: 1px solid var(--rule);
  }
  [data-mode='elder'][data-width='narrow'][lang^='en'] thead {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }
  [data-mode='elder'][data-width='narrow'][lang^='en'] tr {
    display: grid;
    grid-template-columns: minmax(1.4em, max-content) minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
    padding-block: 4px;
    border-block-end: 1px solid var(--rule);
  }
  [data-mode='elder'][data-width='narrow'][lang^='en'] tbody th,
  [data-mode='elder'][data-width='narrow'][lang^='en'] tbody td {
    display: block;
    inline-size: auto;
    min-inline-size: 1em;
    padding: 0;
    border: 0;
  }
  [data-mode='elder'][data-width='narrow'][lang^='en'] tbody td:last-child {
    grid-column: 1 / -1;
  }
  /* Its target is taller than a line. */
  [data-mode='elder'][data-width='narrow'][lang^='en'] tbody .figure {
    margin-block: -12px;
  }
`;
