import type { PictureBar } from '../export-view.js';
import { fitted } from './break-lines.js';
import type { DrawItem, Ink } from './picture.js';
import { textWidth } from './text-width.js';

const SIZE = 15;
const ROW = 30;
const BAR = 14;
const GAP = 12;
/** Room for the head of an arrow. */
const REACH = 8;
/** How far a line across a bar reaches past it. */
const REACH_OVER = 3;
const LINE: readonly (readonly [ink: Ink, thick: number])[] = [
  ['paper', 6],
  ['ink', 2],
];

const em = (text: string): number => textWidth(text) * SIZE;
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(em));

/** A bar within its own box: what is certain, what may be, where it is open, where a target or a median stands. */
function drawBar(
  { bar, mark, ticks = [], highlighted, tone }: PictureBar,
  x: number,
  y: number,
  width: number,
): DrawItem[] {
  const sure: Ink = highlighted ? 'mark' : tone === 'good' ? 'good' : 'bar';
  const rect = (from: number, to: number, ink: Ink): DrawItem => ({
    kind: 'rect',
    x: x + from * width,
    y,
    width: Math.max(0, to - from) * width,
    height: BAR,
    ink,
  });
  const head = (at: number, direction: 1 | -1): DrawItem => ({
    kind: 'path',
    points: [
      [x + at * width, y],
      [x + at * width + direction * REACH, y + BAR / 2],
      [x + at * width, y + BAR],
    ],
    closed: true,
    width: 0,
    dashed: false,
    ink: 'soft',
  });
  /** Paper around it keeps it apart from any bar. */
  const line = (at: number, from: number, to: number): DrawItem[] =>
    LINE.map(([ink, thick]) => ({
      kind: 'path',
      points: [
        [x + at * width, y + from],
        [x + at * width, y + to],
      ],
      closed: false,
      width: thick,
      dashed: false,
      ink,
    }));
  const { start, end, soft, openTo, openFrom } = bar;
  return [
    ...(openTo === undefined ? [] : [rect(end, openTo, 'soft'), head(openTo, 1)]),
    ...(openFrom === undefined ? [] : [rect(openFrom, start, 'soft'), head(openFrom, -1)]),
    ...(soft ? [rect(soft.start, soft.end, 'soft')] : []),
    rect(start, end, sure),
    ...(mark === undefined ? [] : line(mark, -REACH_OVER, BAR + REACH_OVER)),
    ...ticks.flatMap((at) => [...line(at, -REACH_OVER, 0), ...line(at, BAR, BAR + REACH_OVER)]),
  ];
}

/** Where rank, name, bar and figure stand, in pixels. */
export interface BarColumns {
  readonly ranks: number;
  readonly indent: number;
  readonly names: number;
  readonly figures: number;
  /** Names and figures leave the bar too little: it stands below them. */
  readonly isNarrow: boolean;
}

/** One set of columns for all bars of a picture: bars of one length must mean one share, whatever stands between them. */
export function barColumns(bars: readonly PictureBar[], width: number): BarColumns {
  const ranks = widest(bars.map(({ rank }) => rank));
  const indent = ranks ? ranks + GAP : 0;
  const figures = widest(bars.map(({ figure }) => figure));
  const names = widest(bars.map(({ name }) => name));
  return { ranks, indent, names, figures, isNarrow: indent + names + figures > width * 0.6 };
}

/** Bars that follow each other. */
export function drawBars(
  bars: readonly PictureBar[],
  { ranks, indent, names, figures, isNarrow }: BarColumns,
  x: number,
  y: number,
  width: number,
): { readonly items: readonly DrawItem[]; readonly height: number } {
  const row = isNarrow ? ROW + BAR + 8 : ROW;
  const nameWidth = isNarrow ? width - indent - figures - GAP : names;
  const items = bars.flatMap((one, at): DrawItem[] => {
    const top = y + at * row;
    const text = (
      at: number,
      words: string,
      align: 'start' | 'end',
      strong: boolean,
      ink: Ink,
    ): DrawItem => ({
      kind: 'text',
      x: at,
      y: top + 20,
      text: words,
      size: SIZE,
      strong,
      align,
      ink,
    });
    const left = x + indent + (isNarrow ? 0 : names + GAP);
    const right = x + width - (isNarrow ? REACH : figures + GAP + REACH);
    return [
      ...(one.rank ? [text(x + ranks, one.rank, 'end', true, 'quiet')] : []),
      text(x + indent, fitted(one.name, nameWidth / SIZE), 'start', one.highlighted, 'ink'),
      text(x + width, one.figure, 'end', one.highlighted, 'ink'),
      ...drawBar(one, left, top + (isNarrow ? ROW : (ROW - BAR) / 2), right - left),
    ];
  });
  return { items, height: bars.length * row };
}
