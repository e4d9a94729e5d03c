import type { Exporter, ExportLine, PictureBlock, PictureMark } from '../export-view.js';
import { trendMessages } from '../trend/trend-language.js';
import type { TrendMark, TrendPanel, TrendView } from '../trend-view.js';

const HEIGHT = 190;
/** The part of the picture that the drawing itself takes; the rest is for the words of the axes. */
const BOX = { left: 0.09, right: 0.98, top: 0.16, bottom: 0.86 };
const across = (share: number): number => BOX.left + share * (BOX.right - BOX.left);
const down = (share: number): number => BOX.bottom - share * (BOX.bottom - BOX.top);

function axes({ valueTicks, timeTicks, axisUnit }: TrendView): readonly PictureMark[] {
  const text = (x: number, y: number, words: string, align: 'middle' | 'end'): PictureMark => ({
    kind: 'text',
    x,
    y,
    text: words,
    align,
    ink: 'quiet',
  });
  const rule = (points: readonly (readonly [number, number])[]): PictureMark => ({
    kind: 'line',
    points,
    ink: 'rule',
    width: 1,
  });
  return [
    text(BOX.left, BOX.top - 0.1, axisUnit, 'end'),
    ...valueTicks.flatMap(({ at, words }) => [
      rule([
        [BOX.left, down(at)],
        [BOX.right, down(at)],
      ]),
      text(BOX.left - 0.01, down(at) + 0.02, words, 'end'),
    ]),
    ...timeTicks.map(({ start, end, words }) => text(across((start + end) / 2), 0.97, words, 'middle')),
  ];
}

/** How far a figure may reach where its report names no end. */
function arrow({ start, end, shape, at, bar }: TrendMark): readonly PictureMark[] {
  const x = across(shape === 'point' ? end : (start + end) / 2);
  const ends = [
    { to: 'up', end: bar.openTo },
    { to: 'down', end: bar.openFrom },
  ] as const;
  return ends.flatMap(({ to, end: y }): PictureMark[] =>
    y === undefined
      ? []
      : [
          { kind: 'line', points: [at, y].map((share) => [x, down(share)] as const), ink: 'soft', width: 4 },
          { kind: 'head', x, y: down(y), to, ink: 'soft' },
        ],
  );
}

const labelOf = ({ labels, at, bar, shape }: TrendMark): readonly PictureMark[] =>
  labels
    .filter(({ width }) => width === 'wide')
    .map((label) => ({
      kind: 'text',
      x: across(label.at),
      shift: label.shift,
      y: down(Math.max(at, bar.openTo ?? 0, bar.soft?.end ?? 0)) - (shape === 'point' ? 0.065 : 0.04),
      text: label.words,
      align: label.anchor,
      ink: 'ink',
      strong: true,
    }));

/** A figure over its days; a stock is a dot at its date. */
function strokes(mark: TrendMark, zero: number): readonly PictureMark[] {
  const { start, end, at, bar, isAmount, isPromise } = mark;
  const [low, high] = [Math.min(zero, at), Math.max(zero, at)];
  const surface = (ink: 'rule' | 'soft', bottom: number, top: number): PictureMark => ({
    kind: 'rect',
    x: across(start),
    y: down(top),
    width: across(end) - across(start),
    height: down(bottom) - down(top),
    ink,
  });
  const line = (points: readonly (readonly [number, number])[], ink: 'bar' | 'soft'): PictureMark => ({
    kind: 'line',
    points: points.map(([time, value]) => [across(time), down(value)] as const),
    ink,
    width: 4,
    ...(isPromise && ink === 'bar' && { dashed: true }),
  });
  const { soft } = bar;
  if (mark.shape === 'point')
    return [
      ...(soft
        ? [
            line(
              [
                [end, soft.start],
                [end, soft.end],
              ],
              'soft',
            ),
          ]
        : []),
      ...arrow(mark),
      { kind: 'dot', x: across(end), y: down(at), ink: 'bar', ...(isPromise && { hollow: true }) },
      ...labelOf(mark),
    ];
  return [
    ...(isAmount && !isPromise ? [surface('rule', low, high)] : []),
    ...(soft ? [surface('soft', soft.start, soft.end)] : []),
    ...arrow(mark),
    line(
      [
        [start, at],
        [end, at],
      ],
      'bar',
    ),
    ...labelOf(mark),
  ];
}

const wordsOf = (mark: TrendMark): PictureBlock => ({
  kind: 'text',
  text: [mark.period, mark.figure.text, mark.kind, mark.drawn, mark.change].filter(Boolean).join(' · '),
  tone: 'quiet',
});

const barsOf = ({ name, marks }: TrendPanel): readonly PictureBlock[] =>
  marks.flatMap((mark): readonly PictureBlock[] => [
    { kind: 'bar', rank: '', name, figure: mark.figure.text, bar: mark.bar, highlighted: false },
    wordsOf(mark),
  ]);

const blocksOf = (panel: TrendPanel, view: TrendView): readonly PictureBlock[] => [
  { kind: 'heading', text: panel.name, aside: panel.count },
  {
    kind: 'drawing',
    height: HEIGHT,
    marks: [
      ...axes(view),
      ...panel.joins.map(({ fromTime, fromValue, toTime, toValue }): PictureMark => ({
        kind: 'line',
        points: [
          [across(fromTime), down(fromValue)],
          [across(toTime), down(toValue)],
        ],
        ink: 'bar',
        width: 1.5,
      })),
      ...panel.marks.flatMap((mark) => strokes(mark, view.zero)),
    ],
  },
  ...panel.marks.map(wordsOf),
];

/** A trend to be taken away: every figure, what was worked out of it, and what stands beside with the reason. */
export const trendExport: Exporter<TrendView> = (view, lang) => ({
  name: `trend-${view.indicator}`,
  heading: view.heading,
  subheading: view.subheading,
  columns: [
    { key: 'worked_out', label: view.columns.drawn },
    { key: 'change', label: view.columns.change },
    { key: 'apart', label: trendMessages[lang].apartHeading },
  ],
  lines: [
    ...view.panels
      .flatMap(({ marks }) => marks)
      .map(({ evidence, drawn, change }): ExportLine => ({ fact: evidence, cells: [drawn, change, ''] })),
    ...view.apart.map(({ evidence, why }): ExportLine => ({ fact: evidence, cells: ['', '', why] })),
  ],
  caveats: [view.single, view.amount, view.silent, view.method],
  source: view.foot.text,
  picture: view.panels.flatMap((panel) => (view.single ? barsOf(panel) : blocksOf(panel, view))),
});
