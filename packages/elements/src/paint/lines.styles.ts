import { css } from 'lit';

/** What is known of something, line by line: a name and what is said to it. */
export const lineStyles = css`
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    border-block-start: 1px solid var(--rule);
    font-size: var(--s);
  }
  dt,
  dd {
    padding-block: 5px;
    border-block-end: 1px solid var(--rule);
  }
  dt {
    padding-inline-end: 16px;
    color: var(--ink-2);
  }
  [data-width='narrow'] dl {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-width='narrow'] dt {
    padding-block-end: 0;
    border: 0;
  }
`;
