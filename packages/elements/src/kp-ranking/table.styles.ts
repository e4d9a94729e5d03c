import { css } from 'lit';
import { stackedTableStyles } from './stacked-table.styles.js';

export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
    font-size: var(--m);
  }
  caption {
    padding-block-end: 6px;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
    text-align: start;
  }
  caption small,
  caption .why {
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  caption small {
    float: right;
  }
  [data-width='narrow'][lang^='en'] caption small,
  [data-mode='elder'][data-width='narrow'] caption small {
    display: block;
    float: none;
  }
  caption .why {
    clear: both;
  }
  .group > .why {
    margin-block-end: 6px;
  }
  th,
  td {
    padding-block: 4px;
    border-block-end: 1px solid var(--rule);
    text-align: start;
  }
  th:not(:last-child),
  td:not(:last-child) {
    padding-inline-end: 8px;
  }
  th {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  thead th,
  td {
    overflow-wrap: normal;
  }
  thead th,
  td .small {
    white-space: nowrap;
  }
  td .figure,
  [data-width='narrow'] td .figure {
    white-space: nowrap;
  }
  [data-mode='elder'] td .figure {
    white-space: normal;
  }
  tbody th {
    color: var(--ink);
    font-size: inherit;
    font-weight: 400;
  }
  .mine th {
    font-weight: 600;
  }
  th:first-child,
  td:first-child {
    inline-size: 3em;
  }
  th:last-child,
  td:last-child {
    text-align: end;
  }
  /* Room for the longest of usual words, so that names break between words. */
  [data-width='regular'] tbody th,
  [data-width='wide'] tbody th {
    min-inline-size: 7.5em;
  }
  [data-mode='elder'] th:first-child {
    padding-inline-end: 16px;
  }
  /* Large type on a phone: room first for the figure, then for whole names. */
  [data-mode='elder'][data-width='narrow'] th:not(:last-child),
  [data-mode='elder'][data-width='narrow'] td:not(:last-child) {
    padding-inline-end: 4px;
  }
  [data-mode='elder'][data-width='narrow'] thead th {
    font-size: var(--xs);
  }
  [data-mode='elder'][data-width='narrow'] th:first-child,
  [data-mode='elder'][data-width='narrow'] td:first-child {
    inline-size: 2.2em;
  }
  [data-mode='elder'][data-width='narrow'] td:last-child {
    inline-size: 5.2em;
  }
  [data-mode='elder'][data-width='narrow'][lang^='zh'] .course td:last-child {
    inline-size: 3.8em;
  }
  ${stackedTableStyles}
`;
