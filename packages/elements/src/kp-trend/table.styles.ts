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
  caption small {
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  /* Figures stand one below the other, their units too; what is said of them begins clear of them. */
  tr > :nth-child(2) {
    text-align: end;
  }
  td:nth-child(2) {
    font-size: inherit;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  tr > :nth-child(n + 3) {
    padding-inline-start: 12px;
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
    text-align: inherit;
    white-space: nowrap;
  }
  /* On a phone a period is a line of its figure, and what else is said of it stands below. */
  [data-width='narrow'] table,
  [data-width='narrow'] tbody {
    display: block;
  }
  [data-width='narrow'] caption {
    display: block;
    border-block-end: 1px solid var(--rule);
  }
  [data-width='narrow'] thead {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }
  [data-width='narrow'] tr {
    display: grid;
    grid-template-columns: minmax(0, 7.5em) minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    padding-block: 4px;
    border-block-end: 1px solid var(--rule);
  }
  [data-width='narrow'] td {
    text-align: end;
  }
  [data-mode='elder'][data-width='narrow'] tr {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-mode='elder'][data-width='narrow'] tr > td {
    text-align: start;
  }
  [data-width='narrow'] th,
  [data-width='narrow'] td {
    display: block;
    padding: 0;
    border: 0;
  }
  [data-width='narrow'] tbody td {
    grid-column: -2;
  }
  [data-width='narrow'] td:nth-child(n + 3) {
    color: var(--ink-2);
  }
  [data-width='narrow'] td:empty {
    display: none;
  }
`;
