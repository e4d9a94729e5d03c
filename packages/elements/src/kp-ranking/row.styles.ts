import { css } from 'lit';

/** A row of the bars: in columns, or on a narrow page in lines. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: var(--ranks) minmax(0, var(--names)) minmax(0, 1fr) minmax(0, var(--figures));
    gap: 0 12px;
    align-items: center;
    min-block-size: var(--row);
    border-radius: 3px;
    cursor: pointer;
  }
  .row:hover {
    background: var(--shade);
  }
  .rank {
    flex: none;
    inline-size: var(--ranks);
    color: var(--ink-2);
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .figure {
    justify-self: end;
    padding-inline: 0;
    text-align: end;
  }
  .mine .name,
  .mine .number {
    font-weight: 600;
  }
  /* Name and figure share a line where both fit; else the figure goes below the name, never a letter a line. */
  [data-width='narrow'] .row,
  [data-mode='elder'] .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    /* Where only the first line is there, it stands at the top, as it does when the others have come. */
    align-content: var(--lines, center);
    padding-block: 4px;
  }
  [data-width='narrow'] .name,
  [data-mode='elder'] .name {
    flex: 1 1 auto;
    max-inline-size: calc(100% - var(--ranks) - 12px);
    white-space: normal;
  }
  [data-width='narrow'] .row .figure,
  [data-mode='elder'] .row .figure {
    order: 1;
    margin-inline-start: auto;
  }
  /* All rows of a list break alike: by its widest name and figure. Targets are taller than lines, lines stay even. */
  [data-mode='elder'] .name {
    flex: 1 0 var(--names);
  }
  [data-mode='elder'] .row .figure {
    min-inline-size: var(--figures);
    margin-block: -12px;
  }
  /* The arrow of an open bound reaches past the scale. */
  [data-width='narrow'] .row > svg,
  [data-mode='elder'] .row > svg {
    order: 2;
    flex: none;
    inline-size: calc(100% - var(--ranks) - 20px);
    margin-inline: calc(var(--ranks) + 12px) 8px;
  }
  [data-mode='elder'] .row > svg {
    block-size: 20px;
  }
`;
