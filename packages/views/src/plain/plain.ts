import type { Dataset, Language } from '@kaoping/core';
import type { ExportCell, ExportView } from '../export-view.js';
import type { PlainView } from '../plain-view.js';
import { formatNumber } from '../words/format-number.js';
import type { PlainFact } from './plain-fact.js';
import { plainFact } from './plain-fact.js';
import { plainLinks } from './plain-links.js';
import type { PlainMessages } from './plain-messages.js';
import { plainMessages } from './plain-messages.js';

const MOST_DECIMALS = 4;
const BEFORE = ['who', 'what', 'period', 'figure'] as const;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A column that repeats one thing, such as the indicator of a ranking, says nothing new where the heading says it. */
function saysNew({ key, cells }: Column, above: string): boolean {
  const [only = '', ...others] = new Set(cells.filter(Boolean));
  return others.length > 0 || (key !== 'document' && !above.includes(only));
}

function columnsOf(view: ExportView, facts: readonly PlainFact[], lang: Language): readonly Column[] {
  const said = (cell: ExportCell | undefined): string =>
    typeof cell === 'number' ? formatNumber(cell, 0, MOST_DECIMALS) : (cell ?? '');
  const words = plainMessages[lang];
  const ofFact = (key: keyof PlainMessages): Column => ({
    key,
    label: words[key],
    cells: facts.map((fact) => fact[key]),
  });
  const own = view.columns.map(({ key, label }, at) => ({
    key,
    label,
    cells: view.lines.map(({ cells }) => said(cells[at])),
  }));
  const above = `${view.heading} ${view.subheading}`;
  return [...BEFORE.map(ofFact), ...own, ofFact('document')].filter((column) => saysNew(column, above));
}

/**
 * What a widget shows as a plain table: the facts of its export in words instead of the dataset's own columns, with what
 * the widget adds, its caveats and its source.
 */
export function plainOf(dataset: Dataset, view: ExportView, lang: Language): PlainView {
  const facts = view.lines.map(({ fact }) => plainFact(dataset, fact, lang));
  const columns = view.pairs ? [] : columnsOf(view, facts, lang);
  return {
    lang,
    caption: view.heading,
    detail: view.subheading,
    columns: columns.map(({ label }) => label),
    rows: view.pairs ?? view.lines.map((_, at) => columns.map(({ cells }) => cells[at] ?? '')),
    notes: view.caveats.filter(Boolean),
    source: view.source,
    links: plainLinks(
      dataset,
      facts.map(({ cited }) => cited),
    ),
  };
}
