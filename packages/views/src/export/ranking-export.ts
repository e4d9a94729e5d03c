import type { Exporter, ExportLine, PictureBlock } from '../export-view.js';
import type { ApartRow, RankingGroup, RankingView } from '../ranking-view.js';
import { exportMessages } from './export-language.js';

const groupBlocks = ({
  heading,
  count,
  rows,
  more,
  peers,
  why,
  median,
  quartiles,
  legend,
}: RankingGroup): PictureBlock[] => [
  { kind: 'heading', text: heading, aside: count },
  ...rows.map(({ rank, name, figure, bar, highlighted }): PictureBlock => ({
    kind: 'bar',
    rank: rank.text,
    name,
    figure: figure.text,
    bar,
    highlighted,
    ...(median !== undefined && { mark: median }),
    ...(quartiles && { ticks: quartiles }),
  })),
  ...[more, peers, [legend.median, legend.quartiles].filter(Boolean).join(' · '), why]
    .filter(Boolean)
    .map((text): PictureBlock => ({ kind: 'text', text, tone: 'quiet' })),
];

function apartBlocks(heading: string, apart: readonly ApartRow[]): readonly PictureBlock[] {
  if (!apart.length) return [];
  return [
    { kind: 'heading', text: heading, aside: '' },
    ...apart.map(({ name, figure, why }): PictureBlock => ({
      kind: 'text',
      text: `${name} ${figure.text} · ${why}`,
      tone: 'note',
    })),
  ];
}

/** A ranking to be taken away: the rows that are shown, with their places, and what stands apart with the reason. */
export const rankingExport: Exporter<RankingView> = (view, lang) => {
  const { group, best, worst, apart } = exportMessages[lang].ranking;
  const ranked = view.groups.flatMap(({ heading, why, rows }) =>
    rows.map(({ evidence, rank }): ExportLine => ({
      fact: evidence,
      cells: [heading, rank.best, rank.worst, why],
    })),
  );
  const alone = [...view.apart, ...view.otherwise].map(({ evidence, why }): ExportLine => ({
    fact: evidence,
    cells: ['', '', '', why],
  }));
  return {
    name: `ranking-${view.indicator}`,
    heading: view.heading,
    subheading: view.subheading,
    columns: [
      { key: 'group', label: group },
      { key: 'rank_best', label: best },
      { key: 'rank_worst', label: worst },
      { key: 'apart', label: apart },
    ],
    lines: [...ranked, ...alone],
    caveats: [
      ...view.groups.map(({ heading, more }) => more && `${heading} · ${more}`),
      view.silent,
      view.method,
      view.definition,
    ],
    source: view.foot.text,
    picture: [
      ...view.groups.flatMap(groupBlocks),
      ...apartBlocks(view.apartHeading, view.apart),
      ...apartBlocks(view.otherwiseHeading, view.otherwise),
    ],
  };
};
