import { css } from 'lit';

/**
 * The tokens where readers need them far apart, whatever a page has set. Weaker than what the reader's own colors and
 * paper say, which may have come before it.
 */
export const contrast = css`
  [data-theme='contrast'] {
    --ink: #000;
    --ink-2: #000;
    --ink-3: #000;
    --rule: #000;
    --edge: #000;
    --paper: #fff;
    --shade: #e6e6e6;
    --bar: #003a7d;
    --bar-soft: #5b8fcb;
    --mark: #8a0f00;
    --mark-soft: #cc7468;
    --good: #00512b;
    --warn: #5c3500;
    --bad: #8a0f00;
    --note-ink: #000;
    --note-paper: #fff;
    --note-edge: #000;
    --focus: #000;
  }
`;
