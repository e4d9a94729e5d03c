import type { Direction } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Reading } from '../model/quantity.js';
import type { ApartReason } from './apart.js';
import { argsort } from './argsort.js';
import { baseFactor } from './base-factor.js';
import type { CompareOptions } from './compare.js';
import { comparability } from './compare.js';
import type { ComparisonKey } from './comparison-key.js';
import { directionOf } from './direction.js';
import type { Interval } from './interval.js';
import type { Ties } from './interval-ranks.js';
import { observationAdmits, observationInterval } from './observation-interval.js';
import { rankValues } from './rank-values.js';
import { withoutSaidAgain } from './said-again.js';

/** The best and the worst place that a figure can take when every figure may be anything that its bound admits. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

export interface RankEntry {
  readonly observation: Observation;
  /** What the figure admits, in the base unit of its dimension, so that all entries are on one scale. */
  readonly interval: Interval;
  readonly rank: RankInterval;
}

export type UnrankedReason =
  | ApartReason
  | { readonly code: 'unranked/not-a-number' }
  /** The same organization says it again: the figure of the later document is ranked. */
  | { readonly code: 'unranked/said-again'; readonly kept: Observation };

export interface Unranked {
  readonly observation: Observation;
  readonly reasons: readonly UnrankedReason[];
}

/** `entries` from first to last place; `unranked` what could not be placed, and why. */
export interface Ranking {
  /** What all entries share; missing where nothing was given. */
  readonly key?: ComparisonKey;
  readonly direction: Direction;
  readonly entries: readonly RankEntry[];
  readonly unranked: readonly Unranked[];
}

export interface RankOptions extends CompareOptions {
  /** Which way is better; neutral ranks the larger first. Unless given, the indicator of the dataset says. */
  readonly direction?: Direction;
  /** How hedges are read; by the letter unless told. */
  readonly reading?: Reading;
  readonly ties?: Ties;
}

const isNumber = ({ quantity }: Observation): boolean => Number.isFinite(quantity.value);

function entriesOf(
  observations: readonly Observation[],
  direction: Direction,
  { reading = 'strict', ties, dataset }: RankOptions,
): readonly RankEntry[] {
  const count = observations.length;
  const values = new Float64Array(count);
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  observations.forEach((observation, at) => {
    const factor = baseFactor(observation, dataset);
    const [from, to] = observationAdmits(observation, reading);
    low[at] = from * factor;
    high[at] = to * factor;
    values[at] = observation.quantity.value * factor * (direction === 'lower' ? 1 : -1);
  });
  const { best, worst } = rankValues(low, high, { direction, ...(ties && { ties }) });
  // The printed numbers keep the order of whatever is surely ahead; equal ones stand by their places.
  const order = argsort(values, best === worst ? undefined : argsort(best, argsort(worst)));
  return [...order].map((at): RankEntry => {
    const observation = observations[at] as Observation;
    const factor = baseFactor(observation, dataset);
    const [from, to] = observationInterval(observation, reading);
    return {
      observation,
      interval: [from * factor, to * factor],
      rank: { best: best[at] as number, worst: worst[at] as number },
    };
  });
}

/**
 * Ranks the first comparable group of the figures (see `comparability`); the rest is unranked, with the reason. Give it
 * the observations of one group to rank that group. Every figure is either an entry or unranked, once.
 *
 * @example
 * const tax = (organization, value, end) => ({
 *   organization, indicator: 'tax-revenue', breakdown: '', status: 'actual', measure: 'level',
 *   period: { start: '2021-01-01', end }, quantity: { value, unit: 'cny', bound: 'exact' },
 * });
 * const { entries } = rank([tax('a', 7, '2021-10-31'), tax('b', 9, '2021-10-31')]);
 * entries.map(({ observation, rank: { best } }) => [best, observation.organization]); // [[1, 'b'], [2, 'a']]
 */
export function rank(observations: readonly Observation[], options: RankOptions = {}): Ranking {
  const { dataset } = options;
  const numbers = observations.filter(isNumber);
  const unranked: Unranked[] = observations
    .filter((observation) => !isNumber(observation))
    .map((observation) => ({ observation, reasons: [{ code: 'unranked/not-a-number' }] }));
  const [first, ...rest] = comparability(numbers, options);
  const direction = options.direction ?? (first ? directionOf(first.key, dataset) : 'higher');
  if (!first) return { direction, entries: [], unranked };
  const { kept, again } = withoutSaidAgain(first.observations, dataset);
  for (const { observation, kept: one } of again)
    unranked.push({ observation, reasons: [{ code: 'unranked/said-again', kept: one }] });
  for (const { observations: others, apart } of rest)
    for (const observation of others) unranked.push({ observation, reasons: apart });
  return { key: first.key, direction, entries: entriesOf(kept, direction, options), unranked };
}
