import { css } from 'lit';

/** The field for names. */
export const findStyles = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    color: var(--ink-2);
  }
  .find input {
    flex: 0 1 16em;
    min-inline-size: 0;
    min-block-size: max(var(--target), 32px);
    margin: 0;
    padding: 2px 8px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: var(--m);
  }
  [data-width='narrow'] .find input,
  [data-mode='elder'] .find input {
    flex: 1 1 100%;
  }
`;
