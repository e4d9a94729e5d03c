import type { EvidenceRef } from '../evidence-ref.js';
import type { Exporter, ExportCell, ExportLine, PictureBlock } from '../export-view.js';
import type { CardSection, HeadlineFigure, UnitCardView } from '../unit-card-view.js';
import { exportMessages } from './export-language.js';
import { gaugeBlocks, gaugeColumns, gaugeLines } from './gauge-export.js';

const NOTHING: readonly ExportCell[] = ['', '', ''];
/** A picture holds so many lines of a section. */
const MOST = 8;

/** Each fact once, where it is said first. */
function once(lines: readonly ExportLine[]): readonly ExportLine[] {
  const seen = new Set<string>();
  const name = ({ table, id }: EvidenceRef): string => `${table} ${id}`;
  return lines.filter(({ fact }) => !fact || (!seen.has(name(fact)) && seen.add(name(fact))));
}

const headlineBlock = ({ figure, name, period, chip, change }: HeadlineFigure): PictureBlock => ({
  kind: 'text',
  text: [name, figure.text, period, chip, change && `${change.arrow} ${change.text}`]
    .filter(Boolean)
    .join(' · '),
});

const sectionBlocks = ({ heading, lines, total }: CardSection): readonly PictureBlock[] => [
  {
    kind: 'heading',
    text: heading,
    aside: lines.length === total ? '' : `${Math.min(MOST, lines.length)} / ${total}`,
  },
  ...lines.slice(0, MOST).map(({ text, detail }): PictureBlock => ({
    kind: 'text',
    text: [text, detail].filter(Boolean).join(' · '),
  })),
];

/** A unit's card to be taken away: headline figures, targets, and everything that it lists. */
export const unitCardExport: Exporter<UnitCardView> = (view, lang) => {
  const messages = exportMessages[lang];
  const { section, place, detail } = messages.card;
  const headlines = view.headlines.map(({ evidence, chip, change }): ExportLine => ({
    fact: evidence,
    cells: [...NOTHING, '', chip, change?.spoken ?? ''],
  }));
  const targets = view.targets.flatMap(gaugeLines).map(({ cells, ...line }): ExportLine => ({
    ...line,
    cells: [...cells, ...NOTHING].slice(0, 3).concat(view.targetsHeading),
  }));
  const listed = view.sections.flatMap(({ heading, lines }) =>
    lines.map((line): ExportLine => ({ fact: line.evidence, cells: [...NOTHING, heading, '', line.detail] })),
  );
  return {
    name: `unit-${view.organization}`,
    heading: view.name,
    subheading: [...view.path, view.level].filter(Boolean).join(' · '),
    columns: [
      ...gaugeColumns(messages),
      { key: 'section', label: section },
      { key: 'place', label: place },
      { key: 'detail', label: detail },
    ],
    lines: once([...targets, ...headlines, ...listed]),
    caveats: [],
    source: view.foot.text,
    picture: [
      ...(view.summary ? [{ kind: 'text', text: view.summary, tone: 'quiet' } as const] : []),
      ...view.headlines.map(headlineBlock),
      ...(view.targets.length
        ? [
            { kind: 'heading', text: view.targetsHeading, aside: '' } as const,
            ...view.targets.flatMap(gaugeBlocks),
          ]
        : []),
      ...view.sections.filter(({ kind }) => kind !== 'figures').flatMap(sectionBlocks),
    ],
  };
};
