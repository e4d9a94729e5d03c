/** The step of 1, 2 or 5 times a power of ten that parts a span in at most about so many. */
function niceStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times > 5 ? 10 : times > 2 ? 5 : times > 1 ? 2 : 1) * power;
}

export interface NiceScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const PARTS = 4;

/**
 * A scale widened to round values, with a tick at each: 0 to 17 becomes 0, 5, 10, 15, 20. Counts of whole things get
 * no halves. Where the doubles end, the scale stays as it is and its ends are the ticks.
 */
export function niceScale(low: number, high: number, isWhole: boolean): NiceScale {
  const step = Math.max(niceStep(high - low, PARTS), isWhole ? 1 : 0);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step)];
  const value = (times: number): number => Number((times * step).toPrecision(12));
  const [first, last] = [value(from), value(to)];
  const count = to - from + 1;
  const isSound = Number.isFinite(first) && Number.isFinite(last) && last > first && count <= 2 * PARTS + 2;
  if (!isSound) return { low, high, ticks: [low, high] };
  return { low: first, high: last, ticks: [...Array(count).keys()].map((at) => value(from + at)) };
}
