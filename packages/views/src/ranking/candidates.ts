import type { Dataset, Indicator, Measure, Observation, OrganizationId } from '@kaoping/core';
import { periodFilter } from '../period-filter.js';
import type { RankingOptions } from '../ranking-view.js';
import { levelOf } from '../whose/level-of.js';

/** Measures in the order in which they are preferred where as many organizations report one as the other. */
const PREFERENCE: readonly Measure[] = ['level', 'share', 'change', 'completion'];

/** The measure that most organizations report: an amount and its growth are never bars of one scale. */
function commonMeasure(observations: readonly Observation[]): Measure {
  const counted = PREFERENCE.map((measure) => ({
    measure,
    count: new Set(observations.filter((one) => one.measure === measure).map((one) => one.organization)).size,
  }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).measure;
}

/** Whether there is such a level, or such an organization. */
export const isPlace = (dataset: Dataset, among: string): boolean =>
  levelOf(among) !== undefined || dataset.organization(among as OrganizationId) !== undefined;

/** Tells who is asked for: those of a level, or those right below a parent. Default: everybody. */
function amongFilter(dataset: Dataset, among: string | undefined): (id: OrganizationId) => boolean {
  if (!among) return () => true;
  const byLevel = levelOf(among);
  return (id) => {
    const organization = dataset.organization(id);
    return byLevel ? organization?.level === byLevel : organization?.parent === among;
  };
}

/** The results of an indicator that a ranking can be made of. */
export function candidates(
  dataset: Dataset,
  { id }: Indicator,
  { period, among }: RankingOptions,
): readonly Observation[] {
  const isAsked = periodFilter(period);
  const isAmong = amongFilter(dataset, among);
  const results = dataset
    .observationsOf(id)
    .filter((one) => one.status === 'actual' && isAsked(one.period) && isAmong(one.organization));
  const measure = commonMeasure(results);
  return results.filter((one) => one.measure === measure);
}
