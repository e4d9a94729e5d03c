import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';
import { measure } from '../paint/measure.styles.js';
import { towardFull } from '../paint/toward-full.js';

export const projectsStyles = css`
  ${dotsStyles}
  ${measure}
  ${towardFull}
  .stages .word {
    display: inline-block;
  }
  .stages .word::first-letter,
  h4::first-letter,
  .said::first-letter,
  .detail::first-letter {
    text-transform: uppercase;
  }
  .mark {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.6;
  }
  .mark .dashed {
    stroke-dasharray: 2.6 2.1;
  }
  .mark .solid {
    fill: var(--ink-2);
  }
  .mark .light {
    stroke: var(--paper);
  }
  .filter {
    margin-block-start: 16px;
  }
  .filter > h3 {
    margin-block-end: 4px;
  }
  /* The two stages of a kind stand above its column of the board. */
  .stages {
    display: grid;
    grid-template-rows: repeat(2, auto);
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px 6px;
    align-items: end;
    margin-inline: -7px;
  }
  [data-width='narrow'] .stages {
    grid-template: none / repeat(2, minmax(0, 1fr));
    grid-auto-flow: row;
  }
  [data-width='narrow'][lang^='en'] .stages,
  .frame[data-mode='elder'] .stages {
    grid-template: none / minmax(0, 1fr);
    grid-auto-flow: row;
  }
  .stages button {
    inline-size: 100%;
    padding: 4px 6px;
    border: 1px solid transparent;
    font-size: var(--s);
  }
  .stages .words {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 6px;
    align-items: center;
  }
  .stages .number {
    color: var(--ink-2);
  }
  .stages .length {
    block-size: 5px;
    margin-block-start: 3px;
  }
  .track {
    fill: var(--shade);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-block: 6px;
  }
  .chips button {
    padding: 0 8px;
    border: 1px solid var(--edge);
    font-size: var(--s);
    text-wrap: balance;
  }
  .chips small {
    color: var(--ink-2);
    font-size: var(--xs);
  }
  .filter button[aria-pressed='true'] {
    border: 1px solid var(--ink);
    background: var(--shade);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .filter button[aria-pressed='true'] .number,
  .filter button[aria-pressed='true'] small {
    color: var(--ink);
  }
  summary {
    padding-block: calc(var(--target) / 2 - 0.75em);
    color: var(--ink-2);
    font-size: var(--s);
    cursor: pointer;
  }
  .matches {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .matches button {
    margin-inline-start: -6px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .board {
    display: grid;
    gap: 20px;
    margin-block-start: 16px;
  }
  [data-width='wide']:not([data-mode='elder']) .board {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    align-items: start;
  }
  /* However many lines a heading's words take, the lists begin at one height. */
  [data-width='wide']:not([data-mode='elder']) .column {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    gap: 0;
  }
  [data-width='wide']:not([data-mode='elder']) .one > * {
    grid-column: 1 / -1;
  }
  [data-width='wide']:not([data-mode='elder']) .one ul {
    columns: 3;
    column-gap: 20px;
  }
  .column > h3 {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--ink);
    font-size: var(--m);
  }
  .column > h3 small {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 400;
  }
  .hint {
    padding-block-end: 6px;
    border-block-end: 1px solid var(--edge);
    color: var(--ink-2);
    font-size: var(--s);
  }
  .none {
    padding-block: 8px;
    color: var(--ink-3);
    font-size: var(--s);
  }
  h4 {
    margin: 10px 0 2px;
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  h4 small {
    font-size: inherit;
    font-weight: 400;
  }
  .project {
    break-inside: avoid;
    padding-block: 5px;
    border-block-end: 1px solid var(--rule);
  }
  .project .name {
    display: block;
    padding: 2px 0;
  }
  .project .name:hover,
  .project .said:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .detail {
    color: var(--ink-2);
    font-size: var(--xs);
  }
  .project .said {
    padding: 2px 0;
    color: var(--ink-2);
    font-size: var(--s);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  .project .progress {
    block-size: 8px;
    margin-block: 2px 4px;
  }
  .verified {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .verified p {
    margin: 0;
  }
  [data-mode='elder'] .mark {
    inline-size: 24px;
    block-size: 24px;
  }
  .verified b {
    display: block;
  }
  .verified .mark {
    margin-block-start: 0.2em;
    stroke: currentColor;
  }
  .verified .mark .solid {
    fill: currentColor;
  }
  .verified .mark .light {
    stroke: var(--note-paper);
  }
  .part {
    color: var(--ink-2);
    font-size: var(--s);
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
      stroke: CanvasText;
    }
    .mark .solid {
      fill: CanvasText;
    }
    .mark .light,
    .verified .mark .light {
      stroke: Canvas;
    }
  }
`;
