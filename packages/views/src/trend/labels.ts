import type { MarkLabel, TrendMark } from '../trend-view.js';
import type { Placed } from './joins.js';

/**
 * The smallest drawings that labels must fit, in pixels; a larger one only leaves them more room, because every label
 * keeps its distance in pixels from its mark.
 */
const WIDTHS = { narrow: 170, wide: 280 };
const HEIGHT = 132;
const LETTER = { wide: 13, narrow: 8.6, space: 3 };
const LINE = 17;
/** Free above a mark, and on each side of a line. */
const GAP = 5;
/** What a dot takes to each side. */
const DOT = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text)
    width += character === '\u2009' ? LETTER.space : character < '\u2010' ? LETTER.narrow : LETTER.wide;
  return width;
};

const topOf = ({ at, bar }: TrendMark): number => Math.max(at, bar.soft?.end ?? 0, bar.openTo ?? 0);

const boxOf = (mark: TrendMark, across: number): Box => ({
  left: mark.start * across - (mark.shape === 'point' ? DOT : 0),
  right: mark.end * across + (mark.shape === 'point' ? DOT : 0),
  top: (1 - topOf(mark)) * HEIGHT - GAP,
  bottom: (1 - Math.min(mark.at, mark.bar.openFrom ?? 1)) * HEIGHT + GAP,
});

function labelAt(
  mark: TrendMark,
  words: string,
  width: MarkLabel['width'],
): { readonly label: MarkLabel; readonly box: Box } {
  const across = WIDTHS[width];
  const length = widthOf(words);
  const middle = ((mark.start + mark.end) / 2) * across;
  const bottom = (1 - topOf(mark)) * HEIGHT - (mark.shape === 'point' ? DOT + 2 : GAP);
  const isLeft = middle - length / 2 < 0;
  const isRight = middle + length / 2 > across;
  const anchor = isLeft ? 'start' : isRight ? 'end' : 'middle';
  const left = isLeft ? 0 : isRight ? across - length : middle - length / 2;
  return {
    label: {
      words,
      at: middle / across,
      shift: isLeft ? -middle : isRight ? across - middle : 0,
      anchor,
      width,
    },
    box: { left, right: left + length, top: bottom - LINE, bottom },
  };
}

/** The latest first, then the first, the highest and the lowest, then the rest. */
function byWeight(marks: readonly TrendMark[]): readonly number[] {
  const order = marks.map((_, at) => at);
  const byHeight = [...order].sort((a, b) => (marks[b]?.at ?? 0) - (marks[a]?.at ?? 0));
  const first = [order.length - 1, 0, byHeight[0] ?? 0, byHeight[byHeight.length - 1] ?? 0];
  return [...new Set([...first, ...order])];
}

/** Labels, as many as stand clear of each other and of every mark, by the place of their mark. */
function labelsFor(placed: readonly Placed[], width: MarkLabel['width']): ReadonlyMap<number, MarkLabel> {
  const boxes = placed.map(({ mark }) => boxOf(mark, WIDTHS[width]));
  const taken: Box[] = [];
  const labels = new Map<number, MarkLabel>();
  for (const at of byWeight(placed.map(({ mark }) => mark))) {
    const one = placed[at];
    if (!one) continue;
    const { label, box } = labelAt(one.mark, one.label, width);
    const isFree =
      box.right - box.left <= WIDTHS[width] &&
      !taken.some((other) => overlap(box, other)) &&
      !boxes.some((other, place) => place !== at && overlap(box, other));
    if (!isFree) continue;
    taken.push(box);
    labels.set(at, label);
  }
  return labels;
}

/** More figures than this speak by their shape; their words stand below. */
const MOST_LABELED = 60;

/** Gives marks their labels, for a phone and for more. */
export function withLabels(placed: readonly Placed[]): readonly TrendMark[] {
  if (placed.length > MOST_LABELED) return placed.map(({ mark }) => mark);
  const found = (['narrow', 'wide'] as const).map((width) => labelsFor(placed, width));
  return placed.map(({ mark }, at) => ({
    ...mark,
    labels: found.flatMap((labels) => labels.get(at) ?? []),
  }));
}
