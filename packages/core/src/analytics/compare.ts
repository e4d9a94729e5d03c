import type { Dataset } from '../dataset/dataset.js';
import type { Observation } from '../model/observation.js';
import type { ApartReason } from './apart.js';
import { apartReasons } from './apart.js';
import type { ComparisonKey } from './comparison-key.js';
import { comparisonKey, keyText } from './comparison-key.js';
import { monthlyAverage } from './monthly.js';

/** Figures that may be ranked among each other. */
export interface ComparableGroup {
  readonly key: ComparisonKey;
  readonly observations: readonly Observation[];
  /** Why it is apart from the first group; empty for the first. */
  readonly apart: readonly ApartReason[];
}

export interface CompareOptions {
  /** Where organizations, units and indicators are looked up; without it their kinds are not compared. */
  readonly dataset?: Dataset;
  /** Brings flows of whole months to their monthly average, marked as worked out. Needs the dataset. */
  readonly normalize?: 'monthly_average';
}

const latest = (a: ComparableGroup, b: ComparableGroup): number =>
  a.key.period.end < b.key.period.end ? 1 : a.key.period.end > b.key.period.end ? -1 : 0;

/**
 * Parts figures into groups of like with like: the largest first, then the latest, then in order of appearance. No
 * figure is lost and none is in two groups. Linear in the number of figures.
 *
 * @example
 * const tax = (organization, value, end) => ({
 *   organization, indicator: 'tax-revenue', breakdown: '', status: 'actual', measure: 'level',
 *   period: { start: '2021-01-01', end }, quantity: { value, unit: 'cny', bound: 'exact' },
 * });
 * const groups = comparability([tax('a', 9, '2021-10-31'), tax('b', 8, '2021-10-31'), tax('c', 7, '2021-09-30')]);
 * groups.map(({ observations }) => observations.length); // [2, 1]
 * groups[1].apart[0].code; // 'apart/period'
 */
export function comparability(
  observations: readonly Observation[],
  { dataset, normalize }: CompareOptions = {},
): readonly ComparableGroup[] {
  const found = new Map<string, { readonly key: ComparisonKey; readonly observations: Observation[] }>();
  for (const reported of observations) {
    const observation = (normalize && dataset && monthlyAverage(reported, dataset)) ?? reported;
    const key = comparisonKey(observation, dataset);
    const text = keyText(key);
    const group = found.get(text);
    if (group) group.observations.push(observation);
    else found.set(text, { key, observations: [observation] });
  }
  const groups = [...found.values()].map((group): ComparableGroup => ({ ...group, apart: [] }));
  groups.sort((a, b) => b.observations.length - a.observations.length || latest(a, b));
  const [first] = groups;
  return groups.map((group) => (first ? { ...group, apart: apartReasons(group.key, first.key) } : group));
}
