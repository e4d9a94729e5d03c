import { css } from 'lit';
import { dotsStyles } from '../paint/dots.styles.js';
import { measure } from '../paint/measure.styles.js';
import { lineStyles } from '../paint/lines.styles.js';

/** A fact before its source, in a dialog or by itself. */
export const evidenceStyles = css`
  ${dotsStyles}
  ${measure}
  ${lineStyles}
  dialog {
    inline-size: min(32rem, calc(100vw - 24px));
    max-block-size: calc(100vh - 24px);
    padding: 20px 24px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog h2 {
    color: var(--ink-2);
    font-size: var(--s);
    font-weight: 600;
  }
  /* Without a source the version stands on the edge. */
  .from > :empty {
    display: none;
  }
  .sentence {
    margin-block: 8px 12px;
    font-size: var(--l);
    line-height: 1.4;
  }
  [data-mode='elder'][data-width='narrow'] .sentence {
    font-size: var(--m);
  }
  dd.conflict {
    color: var(--bad);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
    margin-block-start: 14px;
  }
  [data-width='narrow'] .actions button {
    flex: 1 0 100%;
    padding-inline: 6px;
    text-align: center;
  }
  .actions output:not(:empty) {
    flex-basis: 100%;
  }
  .actions output {
    margin-inline-end: auto;
    color: var(--good);
    font-size: var(--s);
  }
`;
