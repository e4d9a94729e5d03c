import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';
import { measure } from '../paint/measure.styles.js';

export const catalogStyles = css`
  ${dotsStyles}
  /* Without a source the version stands on the edge. */
  .from > :empty {
    display: none;
  }
  ${measure}
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 16px;
  }
  .search label {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  input {
    flex: 1 1 12rem;
    min-inline-size: 0;
    min-block-size: max(36px, var(--target));
    margin: 0;
    padding: 4px 10px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  [hidden] {
    display: none;
  }
  .hint,
  .matches:not(:empty) {
    margin-block: 4px 8px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .group {
    border-block-start: 1px solid var(--rule);
  }
  summary {
    display: flex;
    gap: 4px 12px;
    align-items: baseline;
    padding: 6px;
    min-block-size: max(var(--row), var(--target));
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    flex: none;
    inline-size: 0.7em;
    color: var(--ink-2);
    content: '+';
    text-align: center;
  }
  .group[open] > summary::before {
    content: '\\2212';
  }
  summary:hover {
    background: var(--shade);
  }
  summary h3 {
    color: var(--ink);
    font-size: var(--m);
    overflow-wrap: break-word;
  }
  summary small {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: var(--s);
    white-space: nowrap;
  }
  .group > ul {
    padding-block-end: 8px;
  }
  .indicator,
  .reporter {
    display: flex;
    gap: 0 12px;
    align-items: baseline;
    inline-size: 100%;
    padding-block: 4px;
    padding-inline: calc(0.7em + 18px) 6px;
    min-block-size: max(var(--row), var(--target));
  }
  .reporters,
  .when {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: var(--s);
    text-align: end;
  }
  .reporters {
    flex: none;
  }
  [aria-expanded='true'].indicator {
    font-weight: 600;
  }
  [aria-expanded='true'] .reporters {
    font-weight: 400;
  }
  .detail {
    margin: 2px 0 12px calc(0.7em + 18px);
    padding: 4px 0 4px 14px;
    border-inline-start: 3px solid var(--bar);
    color: var(--ink-2);
    font-size: var(--s);
  }
  .definition {
    color: var(--ink);
    font-size: var(--m);
  }
  .detail dl {
    margin-block: 8px 12px;
  }
  [data-width='narrow']:not([data-mode='elder']) .detail dl {
    grid-template-columns: max-content minmax(0, 1fr);
  }
  [data-width='narrow']:not([data-mode='elder']) .detail dt {
    padding-block-end: 5px;
    border-block-end: 1px solid var(--rule);
  }
  .detail h4 {
    margin: 0 0 2px;
    font-size: var(--s);
    font-weight: 600;
  }
  .reporter {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr);
    padding-inline: 0 6px;
    border-block-end: 1px solid var(--rule);
    border-radius: 0;
    color: var(--ink);
  }
  .who li:last-child .reporter {
    border: 0;
  }
  .reporter:hover .said {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .reporter .said {
    color: var(--ink-2);
    text-align: end;
  }
  /* A figure that leaves no room for the name goes below it. */
  [data-width='narrow'] .reporter,
  [data-mode='elder'] .reporter {
    display: flex;
    flex-wrap: wrap;
  }
  [data-mode='elder'] .reporter {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-width='narrow'] .indicator,
  [data-mode='elder'] .indicator {
    flex-wrap: wrap;
  }
  [data-width='narrow'] .detail {
    margin-inline-start: 6px;
  }
  [data-mode='elder'] summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  [data-mode='elder'] summary small {
    grid-column: 2;
    margin: 0;
  }
  [data-width='narrow'] .said {
    margin-inline-start: auto;
  }
  [data-width='narrow'] .when,
  [data-mode='elder'] .reporters,
  [data-mode='elder'] .when {
    flex-basis: 100%;
    margin: 0;
    text-align: start;
  }
  [data-mode='elder'] .reporter .said {
    flex-basis: 100%;
    text-align: start;
  }
`;
