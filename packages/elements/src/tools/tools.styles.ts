import { css } from 'lit';

/** What the tools in the foot open. */
export const toolsStyles = css`
  .said-tool:not(:empty) {
    flex-basis: 100%;
    color: var(--ink-2);
    text-align: end;
  }
  .formats,
  .sound {
    flex-basis: 100%;
  }
  .sounding {
    padding: 10px 12px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .heard {
    padding-block-start: 6px;
    min-block-size: 1.5em;
    color: var(--ink);
    font-size: var(--m);
  }
`;
