import { css } from 'lit';

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
  caption .why {
    clear: both;
  }
  .group > .why {
    margin-block-end: 6px;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
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
  th:first-child,
  td:first-child {
    inline-size: 3em;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
    text-align: end;
  }
`;
