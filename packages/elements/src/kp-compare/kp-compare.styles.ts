import { css } from 'lit';

export const compareStyles = css`
  .group {
    margin-block-start: 18px;
  }
  .group h3,
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  h3 small,
  summary small {
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  summary {
    position: relative;
    align-items: center;
    min-block-size: var(--target);
    padding-inline-start: 1.2em;
    cursor: pointer;
  }
  /* Beside the words, however many lines they take. */
  summary::before {
    content: '▸';
    position: absolute;
    inset-inline-start: 0;
  }
  details[open] > summary::before {
    content: '▾';
  }
  table {
    inline-size: 100%;
    margin-block-start: 4px;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 5px 24px 5px 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 10px;
  }
  thead th {
    padding-block: 4px;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
    vertical-align: bottom;
  }
  thead th:first-child {
    inline-size: 30%;
  }
  tbody th {
    padding-block: 8px;
    font-weight: 400;
  }
  .detail,
  .absent {
    color: var(--ink-3);
    font-size: var(--s);
  }
  .detail {
    display: block;
  }
  .absent {
    padding-block: 3px;
  }
  h4 {
    break-after: avoid;
    margin: 10px 0 2px;
    font-size: var(--m);
    font-weight: 600;
  }
  /* Without a common scale: whose, how much, and what keeps it apart. */
  .single {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 8em) minmax(0, 1fr);
    gap: 0 16px;
    align-items: baseline;
    font-size: var(--s);
  }
  /* English units are long words. */
  [lang^='en'] .single {
    grid-template-columns: minmax(0, 9em) minmax(0, 13em) minmax(0, 1fr);
  }
  .single .figure {
    font-size: var(--m);
    text-align: end;
    white-space: normal;
  }
  .singles {
    padding-block-end: 8px;
    border-block-end: 1px solid var(--rule);
  }
  .why {
    color: var(--ink-2);
  }
  [data-width='narrow'] .single,
  [data-mode='elder'] .single {
    display: flex;
    flex-wrap: wrap;
    padding-block-end: 6px;
  }
  [data-mode='elder'] .single {
    padding-block-end: 14px;
  }
  [data-width='narrow'] .single .figure,
  [data-mode='elder'] .single .figure {
    margin-inline-start: auto;
  }
  [data-width='narrow'] .single > :last-child,
  [data-mode='elder'] .single > :last-child {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .figure {
    padding-inline: 0;
  }
  .figure .number {
    font-weight: 600;
  }
  .place {
    color: var(--ink-2);
    font-size: var(--s);
    white-space: nowrap;
  }
  .bar {
    block-size: 10px;
    margin-block: 2px 3px;
  }
  [data-width='narrow'] .bar,
  [data-mode='elder'] .bar {
    inline-size: calc(100% - 8px);
  }
  .zero {
    stroke: var(--edge);
  }
  .who {
    display: none;
  }
  .more {
    margin-block-start: 6px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  [data-width='narrow'] table,
  [data-width='narrow'] tbody,
  [data-mode='elder'] table,
  [data-mode='elder'] tbody {
    display: block;
  }
  [data-width='narrow'] thead,
  [data-mode='elder'] thead {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }
  [data-width='narrow'] tr,
  [data-mode='elder'] tr {
    display: block;
    padding-block: 10px;
    border-block-end: 1px solid var(--rule);
  }
  [data-width='narrow'] tbody th,
  [data-width='narrow'] tbody td,
  [data-mode='elder'] tbody th,
  [data-mode='elder'] tbody td {
    display: block;
    padding: 4px 0;
    border: 0;
  }
  [data-width='narrow'] tbody th,
  [data-mode='elder'] tbody th {
    padding-block: 0 2px;
    font-weight: 600;
  }
  [data-width='narrow'] tbody .detail,
  [data-mode='elder'] tbody .detail {
    font-weight: 400;
  }
  [data-width='narrow'] .who,
  [data-mode='elder'] .who {
    display: inline;
    color: var(--ink-2);
    font-size: var(--s);
  }
  [data-width='narrow'] .place,
  [data-mode='elder'] .place {
    order: 1;
  }
  [data-width='narrow'] td .figure,
  [data-width='narrow'] .absent,
  [data-mode='elder'] td .figure,
  [data-mode='elder'] .absent {
    order: 2;
    margin-inline-start: auto;
    text-align: end;
  }
  [data-mode='elder'] .bar {
    block-size: 18px;
  }
`;
