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
  /* Paper around it keeps it apart from any bar. */
  .middle {
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .halo {
    stroke: var(--paper);
    stroke-width: 5;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--ink-3);
  }
  .key {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .key .sign {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.75em;
  }
  /* Room for the field, which may come later. */
  .find {
    min-block-size: var(--row);
    margin-block-start: 12px;
    font-size: var(--s);
  }
  [data-width='narrow'] .find,
  [data-mode='elder'] .find {
    min-block-size: calc(1.5em + 8px + var(--row));
  }
  /* A list without a box of its own does not begin elsewhere when its first row does: nothing has moved. */
  .long > ol,
  .long > ul {
    display: contents;
  }
  .why,
  .peers,
  .more {
    margin-block-start: 4px;
    color: var(--ink-2);
    font-size: var(--s);
  }
  .note li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    padding-block-end: 6px;
  }
  .note li > :first-child {
    flex: 0 1 var(--beside);
  }
  .note li > :last-child {
    flex: 10em;
  }
  /* On a phone the figure stands at the end of the name's line, in large type below the name; the reason below both. */
  [data-width='narrow'] .note li > :first-child {
    flex-grow: 1;
  }
  [data-width='narrow'] .note li > :last-child,
  [data-mode='elder']:not([data-width='wide']) .note li > * {
    flex-basis: 100%;
  }
`;
