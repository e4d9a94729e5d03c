import type { Exporter, ExportLine, PictureBlock } from '../export-view.js';
import { rectificationMessages } from '../rectification/rectification-language.js';
import type { RectificationCount, RectificationRow, RectificationView } from '../rectification-view.js';

const NOTHING = ['', '', '', ''];

const standing = ({ stageWord, status }: RectificationRow): string =>
  [stageWord, status.word].filter(Boolean).join(' · ');

const countLine = ({ evidence }: RectificationCount): readonly ExportLine[] =>
  evidence ? [{ fact: evidence, cells: NOTHING }] : [];

const linesOf = (row: RectificationRow): readonly ExportLine[] => [
  { fact: row.evidence, cells: [standing(row), row.share?.text ?? '', row.gap, row.unknown] },
  ...countLine(row.found),
  ...(row.found.observation === row.resolved.observation ? [] : countLine(row.resolved)),
];

const countWords = ({ label, figure, missing }: RectificationCount): string =>
  `${label} ${figure?.text ?? missing}`;

const rowBlocks = (row: RectificationRow): readonly PictureBlock[] => [
  { kind: 'heading', text: row.subject, aside: `${row.status.shape} ${standing(row)}` },
  ...(row.share
    ? [
        {
          kind: 'bar',
          rank: '',
          name: `${countWords(row.found)} · ${countWords(row.resolved)}`,
          figure: row.share.text,
          bar: row.share.bar,
          highlighted: false,
          mark: row.share.full,
        } as const,
      ]
    : [{ kind: 'text', text: `${countWords(row.found)} · ${countWords(row.resolved)}` } as const]),
  ...[row.detail, row.time, row.gap, row.unknown]
    .filter(Boolean)
    .map((text): PictureBlock => ({ kind: 'text', text, tone: 'quiet' })),
];

/** A ledger to be taken away: every entry with both counts, and what the reports do not say. */
export const rectificationExport: Exporter<RectificationView> = (view, lang) => {
  const { columns } = rectificationMessages[lang];
  return {
    name: 'rectification',
    heading: view.heading,
    subheading: view.subheading,
    columns: [
      { key: 'standing', label: columns.standing },
      { key: 'resolved_share', label: columns.share },
      { key: 'gap', label: columns.gap },
      { key: 'unsaid', label: columns.unsaid },
    ],
    lines: view.rows.flatMap(linesOf),
    caveats: [...view.known, view.overdue, view.totalsNote, view.part],
    source: view.foot.text,
    // What is known of them all stands below the picture, with the other caveats.
    picture: view.rows.flatMap(rowBlocks),
  };
};
