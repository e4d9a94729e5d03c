import { css } from 'lit';

export const trendStyles = css`
  .amount,
  .more {
    margin-block-start: 8px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 10px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .panels {
    display: grid;
    gap: 8px 32px;
    margin-block-start: 14px;
  }
  [data-width='wide'] .panels[data-several] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-width='wide'][data-mode='elder'] .panels[data-several] {
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    min-inline-size: 0;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rule);
  }
  /* However many lines a name or a figure takes, drawings side by side stand at one height. */
  @supports (grid-template-rows: subgrid) {
    [data-width='wide'] .panels[data-several] .panel {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 3;
      row-gap: 0;
    }
  }
  .panel h3 {
    color: var(--ink);
    font-size: var(--m);
  }
  .panel h3 small {
    color: var(--ink-3);
    font-size: var(--s);
    font-weight: 400;
  }
  .figures {
    margin-block-end: 8px;
  }
  .figures li {
    display: grid;
    grid-template-columns: minmax(8.5em, max-content) minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    min-block-size: var(--row);
    padding-block: 2px;
    border-radius: 3px;
  }
  /* Times take the room of the longest among them, figures the rest. */
  @supports (grid-template-columns: subgrid) {
    .figures {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0 12px;
    }
    .figures li {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }
  .figures li.on {
    background: var(--shade);
  }
  .figures .when {
    color: var(--ink-2);
    font-size: var(--s);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  .what .figure {
    padding-inline: 0;
  }
  /* Where what is said of it stands beside it. */
  .frame:not([data-width='narrow']):not([data-mode='elder']) .what .figure {
    min-inline-size: var(--figures);
    text-align: end;
  }
  .what .number {
    font-weight: 600;
  }
  .detail {
    color: var(--ink-2);
    font-size: var(--s);
  }
  .detail.kind {
    padding-inline: 6px;
    border: 1px dashed var(--edge);
    border-radius: 3px;
  }
  [data-width='narrow'] .what .figure {
    white-space: normal;
  }
  [data-width='narrow'] .figures li {
    grid-template-columns: 7.5em minmax(0, 1fr);
  }
  [data-mode='elder'] .figures li {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-mode='elder'] .figures li + li {
    border-block-start: 1px solid var(--rule);
  }
  [data-mode='elder'] .what .figure {
    margin-block: -12px;
  }
  details summary {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    color: var(--ink-2);
    font-size: var(--s);
    text-decoration: underline;
    text-decoration-color: var(--rule);
    text-underline-offset: 3px;
    cursor: pointer;
  }
`;
