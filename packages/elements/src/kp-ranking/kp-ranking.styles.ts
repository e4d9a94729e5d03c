import { css } from 'lit';

export const rankingStyles = css`
  .group {
    margin-block-start: 18px;
  }
  .group > h3 {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-end: 4px;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--rule);
  }
  .group > h3 small {
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  .middle {
    stroke: var(--ink);
    stroke-width: 1.5px;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    color: var(--ink-3);
  }
  .key {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .key .sign {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.75em;
  }
  .why,
  .peers,
  .more {
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .note li {
    display: grid;
    grid-template-columns: minmax(0, var(--beside)) auto minmax(0, 1fr);
    gap: 0 10px;
    align-items: baseline;
  }
  [data-width='narrow'] .note li,
  [data-mode='elder'] .note li {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  [data-width='narrow'] .note li span:last-child,
  [data-mode='elder'] .note li span:last-child {
    grid-column: 1 / -1;
  }
  .note .figure {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .note .figure .small {
    color: inherit;
  }
  .note * + p {
    margin-block-start: 6px;
  }
`;
