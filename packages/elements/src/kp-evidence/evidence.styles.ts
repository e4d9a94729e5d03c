import { css } from 'lit';

export const evidenceStyles = css`
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
  .sentence {
    margin-block: 8px 12px;
    font-size: var(--l);
    line-height: 1.4;
  }
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
  dd.conflict {
    color: var(--bad);
    font-weight: 650;
  }
  [data-width='narrow'] dl {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-width='narrow'] dt {
    padding-block-end: 0;
    border: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
    margin-block-start: 14px;
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
