import { css } from 'lit';
import { measure } from '../paint/measure.styles.js';

export const scorecardStyles = css`
  ${measure}
  .scroll {
    overflow-x: auto;
    margin-block-start: 5px;
    padding: 3px;
    margin-inline: -3px;
  }
  table {
    table-layout: fixed;
    inline-size: 100%;
    min-inline-size: calc((var(--columns) + 1.4) * 114px);
    border-collapse: collapse;
    font-size: var(--m);
  }
  .order {
    margin-block-start: 12px;
    color: var(--ink-2);
    font-size: var(--s);
    text-wrap: balance;
  }
  th,
  td {
    padding: 6px 0 6px 14px;
    border-block-end: 1px solid var(--rule);
    text-align: end;
    vertical-align: top;
  }
  thead th {
    vertical-align: bottom;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
    line-height: 1.35;
  }
  thead button {
    padding: 2px 0;
    word-break: keep-all;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  [aria-sort] button {
    color: var(--ink);
    text-decoration-color: currentcolor;
  }
  .arrow {
    white-space: nowrap;
  }
  /* Bound to the last word, so that it never stands on a line alone. */
  .arrow:not(:empty)::before {
    content: '\\2060\\00a0';
  }
  thead small {
    display: block;
    color: var(--ink-3);
    font-size: var(--xs);
    font-weight: 400;
  }
  thead .who {
    inline-size: calc(140% / (var(--columns) + 1.4));
  }
  th.who {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th {
    font-weight: 500;
  }
  .name {
    display: block;
    min-inline-size: 4.2em;
    padding-block-start: 2px;
  }
  .drill {
    padding: 0;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .label {
    display: none;
  }
  .value {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    line-height: 1.4;
    text-align: end;
  }
  td .figure {
    padding: 0;
    text-align: end;
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: normal;
  }
  .number,
  .score {
    font-weight: 600;
  }
  .score {
    line-height: var(--target);
  }
  .elsewhere,
  .elsewhere .number {
    color: var(--ink-2);
    font-weight: 400;
  }
  .place,
  .status {
    white-space: nowrap;
  }
  .place,
  .apart,
  .status,
  .why {
    color: var(--ink-2);
    font-size: var(--xs);
  }
  .apart span {
    display: inline-block;
  }
  .why {
    padding-block-start: 4px;
    color: var(--ink-3);
  }
  .status {
    font-weight: 600;
  }
  .status.good {
    color: var(--good);
  }
  .status.warn {
    color: var(--warn);
  }
  .status.bad {
    color: var(--bad);
  }
  .silent {
    margin-block-start: 10px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    /* Paper does not scroll: every column stands on it, in smaller type; cards of elder mode keep theirs. */
    .frame:not([data-mode='elder']) table {
      --m: 13px;
      --s: 11.5px;
      --xs: 10.5px;
      min-inline-size: 0;
    }
    th,
    td {
      padding-inline-start: 4px;
    }
    .place,
    .status {
      white-space: normal;
    }
    /* Else a browser repeats the head on the next page without its names. */
    thead button {
      display: contents;
    }
    tr {
      break-inside: avoid;
    }
    .arrow {
      display: none;
    }
  }
`;
