import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';

export const datasetStyles = css`
  ${dotsStyles}
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    margin-block-start: 12px;
    /* Space that a page keeps is for the widgets. */
    min-block-size: 0;
    padding: 8px var(--pad);
    color: var(--ink-2);
    font-size: var(--s);
  }
  /* On a phone as the widgets above it have it. */
  @media (max-width: 420px) {
    .frame {
      --pad: var(--kp-padding, 16px);
    }
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
  }
  .line .none {
    color: var(--ink-3);
  }
  .frame .note {
    margin-block: 6px;
  }
  summary {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: var(--target);
    border-radius: 3px;
    color: var(--ink-2);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  li {
    padding-block: 6px;
    border-block-start: 1px solid var(--rule);
    color: var(--ink);
  }
  li p + p {
    color: var(--ink-2);
  }
  @media print {
    .frame[data-theme] {
      --paper: #fff;
      --rule: #999;
      --ink: #000;
      --ink-2: #000;
      --ink-3: #333;
      --note-ink: #000;
      --note-edge: #666;
    }
  }
`;
