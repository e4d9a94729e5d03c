import type { CSSResult } from 'lit';
import { css, unsafeCSS } from 'lit';

/** Where there is no room for a table, where it is asked for, and in elder mode, each organization is a card. */
const CARDS = [
  '.cards',
  "[data-width='narrow'] .scorecard",
  '.crowded',
  "[data-mode='elder'] .scorecard",
] as const;
/** A list of selectors rather than `:is()`, which browsers before 2021 do not know. */
const inCards = (...parts: readonly string[]): CSSResult =>
  unsafeCSS(parts.flatMap((part) => CARDS.map((where) => `${where} ${part}`)).join(', '));

export const cardsStyles = css`
  ${inCards('.scroll')} {
    overflow-x: visible;
  }
  ${inCards('table', 'thead', 'tbody th')} {
    display: block;
  }
  ${inCards('table')} {
    min-inline-size: 0;
  }
  ${inCards('thead tr')} {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  ${inCards('thead th')} {
    display: block;
    inline-size: auto;
    padding: 0;
    border: 0;
    text-align: start;
  }
  ${inCards('thead th small')} {
    display: none;
  }
  ${inCards('thead th button')} {
    padding: 2px 10px;
    border: 1px solid var(--edge);
    border-radius: 3px;
    text-decoration: none;
  }
  ${inCards('[aria-sort] button')} {
    border-color: var(--ink);
    background: var(--shade);
  }
  ${inCards('tbody')} {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 16px 24px;
    margin-block-start: 14px;
  }
  /* English names of indicators are long. */
  [data-width='wide'][lang^='en']:not([data-mode='elder']) .scorecard tbody {
    grid-template-columns: repeat(auto-fill, minmax(330px, 1fr));
  }
  ${inCards('tbody tr')} {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    border-block-start: 2px solid var(--ink-2);
    break-inside: avoid;
  }
  ${inCards('tbody th', 'td')} {
    flex: 1 0 100%;
  }
  ${inCards('tbody th')} {
    padding: 6px 0;
    border: 0;
    font-size: var(--m);
    font-weight: 600;
  }
  ${inCards('td')} {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    gap: 0 16px;
    align-items: baseline;
    padding: 5px 0;
    border-block: 1px solid var(--rule);
    border-block-end: 0;
  }
  ${inCards('td .label')} {
    display: block;
    color: var(--ink-2);
    font-size: var(--s);
    text-align: start;
  }
  ${inCards('td .label small')} {
    display: block;
    color: var(--ink-3);
    font-size: var(--xs);
    white-space: nowrap;
  }
  /* What was not reported stands last, quiet, in the same two columns. */
  ${inCards('.blank')} {
    order: 1;
    padding: 4px 0 0;
    border: 0;
  }
  ${inCards('.blank .label')} {
    color: var(--ink-3);
  }
  ${inCards('.blank .label small')} {
    display: none;
  }
  [data-width='narrow'] .form,
  .crowded .form,
  [data-mode='elder'] .form {
    display: none;
  }
  /* Paper sorts nothing; each card names its figures. */
  @media print {
    ${inCards('thead tr')} {
      display: none;
    }
  }
  [data-mode='elder'] .scorecard tbody {
    grid-template-columns: minmax(0, 1fr);
  }
  /* A tall target: its figure stands at its foot, by the place that it has, and apart from the cell before. */
  [data-mode='elder'] .scorecard td .figure {
    margin-block-start: -5px;
    padding-block-start: calc(var(--target) - 1.4em);
  }
  [data-mode='elder'] .scorecard td {
    padding-block-end: 10px;
  }
  [data-mode='elder'] .scorecard td .label small {
    white-space: normal;
  }
  /* On a phone names break rather than figures. */
  [data-width='narrow'] .scorecard td {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
  }
  [data-width='narrow'] .scorecard .blank {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  /* Large type on a phone: under each other. */
  [data-mode='elder'][data-width='narrow'] .scorecard td {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-mode='elder'][data-width='narrow'] .scorecard td .figure {
    margin-block-start: -14px;
  }
  [data-mode='elder'][data-width='narrow'] .scorecard .blank {
    padding-block-end: 6px;
  }
  [data-mode='elder'][data-width='narrow'] .scorecard .value {
    align-items: flex-start;
    text-align: start;
  }
`;
