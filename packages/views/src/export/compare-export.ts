import type { CompareRow, CompareView } from '../compare-view.js';
import type { Exporter, ExportLine, PictureBlock } from '../export-view.js';
import { exportMessages } from './export-language.js';

const linesOf = ({ cells, why }: CompareRow): readonly ExportLine[] =>
  cells.flatMap(({ fact }): ExportLine[] =>
    fact ? [{ fact: fact.evidence, cells: [fact.place, why] }] : [],
  );

/** A row as it stands on a phone: what, then each organization below. */
const sharedBlocks = ({ name, detail, cells }: CompareRow): readonly PictureBlock[] => [
  { kind: 'heading', text: name, aside: detail },
  ...cells.map(({ name: who, fact, absent }): PictureBlock => {
    const said = fact ? [fact.figure.text, fact.place].filter(Boolean).join(' · ') : absent;
    return fact?.bar
      ? { kind: 'bar', rank: '', name: who, figure: said, bar: fact.bar, highlighted: false }
      : { kind: 'text', text: `${who} · ${said}`, ...(!fact && { tone: 'quiet' as const }) };
  }),
];

/** A figure that stands by itself: whose, how much, for when and what keeps it apart, under its indicator's name. */
const singleBlocks = (row: CompareRow, at: number, rows: readonly CompareRow[]): readonly PictureBlock[] => [
  ...(rows[at - 1]?.indicator === row.indicator
    ? []
    : [{ kind: 'heading', text: row.name, aside: '' } as const]),
  ...row.cells.flatMap(({ name, fact }): PictureBlock[] => {
    const said = [`${name} ${fact?.figure.text}`, row.detail, row.why].filter(Boolean).join(' · ');
    return fact ? [{ kind: 'text', text: said, tone: 'note' }] : [];
  }),
];

/** A comparison to be taken away; the picture leaves out what one organization alone reported. */
export const compareExport: Exporter<CompareView> = (view, lang) => ({
  name: 'comparison',
  heading: view.heading,
  subheading: view.subheading,
  columns: [
    { key: 'place', label: exportMessages[lang].card.place },
    { key: 'apart', label: exportMessages[lang].ranking.apart },
  ],
  lines: view.sections.flatMap(({ rows }) => rows.flatMap(linesOf)),
  caveats: [view.nothing, view.silent, view.method],
  source: view.foot.text,
  picture: view.sections.flatMap(({ kind, rows }) =>
    kind === 'alone' ? [] : rows.flatMap(kind === 'shared' ? sharedBlocks : singleBlocks),
  ),
});
