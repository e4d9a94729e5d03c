import { css } from 'lit';
import { measure } from '../paint/measure.styles.js';

export const compareStyles = css`
  ${measure}
  .group {
    margin-block-start: 18px;
  }
  /* The rule under the last row is the foot's. */
  section.group + .foot {
    margin-block-start: 0;
    border: 0;
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
    padding-block: calc(var(--target) / 2 - 0.75em);
    padding-inline-start: 1.2em;
    cursor: pointer;
  }
  /* Beside the first line of the words. */
  summary::before {
    content: '▸';
    position: absolute;
    inset-inline-start: 0;
    font-size: 1.4em;
    line-height: 1.07;
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
    grid-template-columns: minmax(0, 8em) minmax(0, 14em) minmax(0, 1fr);
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
  /* The reason stands apart from what the figure is for, also where all ink is one; in two lines below it. */
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .why {
    color: var(--ink-2);
  }
  .tight .single {
    display: flex;
    flex-wrap: wrap;
    padding-block-end: 6px;
  }
  [data-mode='elder'] .single {
    padding-block-end: 14px;
  }
  .tight .single .figure {
    margin-inline-start: auto;
  }
  .tight .said {
    flex-direction: column;
  }
  .tight .single > :last-child {
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
  .stacked .bar {
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
  .stacked table,
  .stacked tbody {
    display: block;
  }
  .stacked thead {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
  }
  .stacked tr {
    display: block;
    padding-block: 10px;
    border-block-end: 1px solid var(--rule);
  }
  .stacked tbody th,
  .stacked tbody td {
    display: block;
    padding: 4px 0;
    border: 0;
  }
  .stacked tbody th {
    padding-block: 0 2px;
    font-weight: 600;
  }
  .stacked tbody .detail {
    font-weight: 400;
  }
  .stacked .who {
    display: inline;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .stacked .place {
    order: 1;
  }
  .stacked td .figure,
  .stacked .absent {
    order: 2;
    margin-inline-start: auto;
    text-align: end;
  }
  [data-mode='elder'] .bar {
    block-size: 18px;
  }
`;
