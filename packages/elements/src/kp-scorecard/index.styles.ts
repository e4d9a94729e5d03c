import { css } from 'lit';

/** How the index is made. */
export const indexStyles = css`
  .trust {
    margin-block-start: 16px;
  }
  .trust ul {
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .trust li {
    padding-block: 2px;
  }
`;
