import { css } from 'lit';

/** What all widgets share: the frame, its head and foot, buttons, messages. */
export const frame = css`
  :host {
    display: block;
    min-inline-size: 0;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .ruler {
    block-size: 0;
  }
  .frame {
    box-sizing: border-box;
    /* A page that keeps space for the widget sees it filled from the first moment. */
    min-block-size: inherit;
    padding: var(--pad);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: 400 var(--m) / 1.5 var(--kp-font, sans-serif);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    border-collapse: separate;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    word-break: normal;
    word-spacing: normal;
    line-break: strict;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: normal;
  }
  /* A line ends after a mark or a space where it can; a Chinese name within English words stands whole. */
  .foot,
  .message,
  [lang='en'] {
    word-break: keep-all;
  }
  /* In quirks mode tables take their color and type from the page's body. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h2 {
    font-size: var(--l);
    font-weight: 600;
    line-height: 1.3;
  }
  h2,
  .sub {
    text-wrap: balance;
  }
  /* A block, as WebKit ends where text that may not wrap stands in text that wraps prettily. */
  .phrase {
    display: inline-block;
    text-decoration: inherit;
  }
  .sub {
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  h3 {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  /* Words of a list may begin a line of their own. */
  .sub::first-letter,
  p.why::first-letter,
  p.peers::first-letter {
    text-transform: uppercase;
  }
  .foot,
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
  }
  .foot {
    margin-block-start: 16px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-3);
    font-size: var(--xs);
  }
  .end {
    flex: auto;
  }
  /* Their words, not their targets, stand on the edge; in two lines none is left alone. */
  .tools {
    margin-inline: auto -6px;
    text-align: end;
    text-wrap: balance;
  }
  button {
    margin: 0;
    padding: 0 6px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    min-block-size: var(--target);
    min-inline-size: 24px;
    cursor: pointer;
  }
  .tools button {
    margin: 0 1px;
    color: var(--ink-2);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
  }
  button:hover {
    background: var(--shade);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .act {
    padding: 2px 14px;
    border: 1px solid var(--edge);
  }
  .figure,
  .number {
    white-space: nowrap;
  }
  /* Where room is short, as in a column of a table, a unit goes under its number rather than out of the frame. */
  table .figure,
  [data-width='narrow'] .figure,
  [data-mode='elder'] .figure {
    white-space: normal;
  }
  .figure .small {
    color: var(--ink-3);
    font-size: var(--xs);
  }
  /* English has its own space there. */
  [lang^='zh'] .figure .number + .small:not(:empty),
  [lang^='zh'] .figure .small:not(:empty) + .number {
    margin-inline-start: 0.15em;
  }
  .note {
    margin-block-start: 16px;
    padding: 8px 14px;
    border-inline-start: 3px solid var(--note-edge);
    background: var(--note-paper);
    color: var(--note-ink);
    font-size: var(--s);
  }
  .note .figure,
  .note .figure .small {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    text-align: start;
  }
  /* Their targets are taller than a line, the lines stay even. */
  [data-mode='elder'] .note .figure {
    margin-block: -12px;
  }
  [data-mode='elder'] .note li + li {
    margin-block-start: 8px;
  }
  .note * + p {
    margin-block-start: 6px;
  }
  /* It waits for something to say without taking room in the line. */
  .said-tool:empty {
    position: absolute;
  }
  .on-paper {
    display: none;
  }
  .aside {
    position: absolute;
    overflow: hidden;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    white-space: nowrap;
  }
`;
