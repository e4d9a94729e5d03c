import { css } from 'lit';

export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 6px;
    color: var(--ink);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: baseline;
  }
  td {
    font-size: var(--s);
  }
  td:nth-child(2) {
    font-size: inherit;
  }
  /* Two characters each: never one above the other. */
  [lang^='zh'] thead th,
  [lang^='zh'] .status {
    white-space: nowrap;
  }
  th {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  tbody th {
    color: var(--ink);
    font-weight: 400;
  }
  td .figure,
  [data-width='narrow'] td .figure {
    padding-inline: 0;
    white-space: nowrap;
  }
  /* Large type on a phone: words stay whole, a unit goes below its number. */
  [data-mode='elder'][data-width='narrow'] tr th,
  [data-mode='elder'][data-width='narrow'] tr td,
  [data-mode='elder'][data-width='narrow'] td .figure {
    padding-inline-end: 6px;
    font-size: var(--xs);
    white-space: normal;
  }
  [data-mode='elder'][data-width='narrow'] th {
    overflow-wrap: normal;
  }
`;
