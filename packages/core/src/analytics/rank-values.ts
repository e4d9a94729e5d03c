import type { Direction } from '../model/indicator.js';
import { argsort } from './argsort.js';
import type { Places, Ties } from './interval-ranks.js';
import { intervalRanks } from './interval-ranks.js';

export interface RankValuesOptions {
  /** Which way is better; neutral ranks the larger first. */
  readonly direction?: Direction;
  readonly ties?: Ties;
}

function exactRanks(front: Float64Array, ties: Ties): Places {
  const places = new Float64Array(front.length);
  const order = argsort(front);
  let distinct = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = front[order[start] as number] as number;
    distinct++;
    do end++;
    while (end < order.length && front[order[end] as number] === value);
    const place = ties === 'dense' ? distinct : ties === 'fractional' ? (start + 1 + end) / 2 : start + 1;
    for (let position = start; position < end; position++) places[order[position] as number] = place;
  }
  return { best: places, worst: places };
}

/**
 * Ranks plain numbers, or intervals of them: the best and the worst place of each, in the order given, 1 for the first.
 * `low` and `high` are columns of one length, both ends admitted; pass the same array twice where all is exact. What is
 * no interval (NaN at an end, or low above high) has NaN for both places, and nobody else's place feels it. Linear in
 * the number of values.
 *
 * @example
 * const { best, worst } = rankValues(Float64Array.of(30, 26, 17), Float64Array.of(40, 35, 17));
 * [...best]; // [1, 1, 3]
 * [...worst]; // [2, 2, 3]
 */
export function rankValues(
  low: Float64Array,
  high: Float64Array,
  { direction = 'higher', ties = 'competition' }: RankValuesOptions = {},
): Places {
  const count = low.length;
  const front = new Float64Array(count);
  const back = new Float64Array(count);
  const holes: number[] = [];
  let exact = true;
  for (let at = 0; at < count; at++) {
    const from = low[at] as number;
    const to = high[at] as number;
    if (!(from <= to)) {
      holes.push(at);
      front[at] = back[at] = NaN;
      continue;
    }
    front[at] = direction === 'lower' ? from : -to;
    back[at] = direction === 'lower' ? to : -from;
    if (from !== to) exact = false;
  }
  const places = exact ? exactRanks(front, ties) : intervalRanks({ front, back }, ties);
  for (const at of holes) places.best[at] = places.worst[at] = NaN;
  return places;
}
