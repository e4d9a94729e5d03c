import type { Dataset, Organization, OrganizationId } from '@kaoping/core';
import { periodFilter } from '../period-filter.js';
import type { ScorecardOptions } from '../scorecard-view.js';
import { levelOf } from '../whose/level-of.js';

/** Who stands in the rows. */
export interface Members {
  /** Whose parts they are, where they are somebody's. */
  readonly parent?: Organization;
  readonly rows: readonly Organization[];
}

/** Like goes with like: where there are areas the offices beside them are left out. */
function areasFirst(organizations: readonly Organization[]): readonly Organization[] {
  const areas = organizations.filter(({ kind }) => kind === 'area');
  return areas.length ? areas : organizations;
}

/** The parts of an organization: the areas right below it, or whatever else is. */
export const partsOf = (dataset: Dataset, id: OrganizationId): readonly Organization[] =>
  areasFirst(dataset.children(id));

const reports = (dataset: Dataset, { id }: Organization, period?: string): boolean => {
  const isAsked = periodFilter(period);
  return dataset.observationsBy(id).some((one) => one.status === 'actual' && isAsked(one.period));
};

/** The parts that are worth opening: one of them reports something for the period. */
export function partsToOpen(
  dataset: Dataset,
  { id }: Organization,
  period?: string,
): readonly Organization[] {
  const parts = partsOf(dataset, id);
  return parts.some((part) => reports(dataset, part, period)) ? parts : [];
}

/** The parent of whose areas most report something. */
function busiest(dataset: Dataset): Organization | undefined {
  let most = 0;
  let found: Organization | undefined;
  for (const organization of dataset.organizations) {
    const areas = dataset.children(organization.id).filter(({ kind }) => kind === 'area');
    const count = areas.filter((area) => reports(dataset, area)).length;
    if (count > most) [most, found] = [count, organization];
  }
  return found;
}

/** Those who are asked for, or the first id that names nobody. */
export function membersOf(
  dataset: Dataset,
  { organizations = [], among }: ScorecardOptions,
): Members | { readonly unknown: string } {
  if (organizations.length) {
    const unique = [...new Set(organizations)] as OrganizationId[];
    const unknown = unique.find((id) => !dataset.organization(id));
    if (unknown !== undefined) return { unknown };
    return { rows: unique.flatMap((id) => dataset.organization(id) ?? []) };
  }
  const asked = levelOf(among);
  if (asked) return { rows: areasFirst(dataset.organizations.filter(({ level }) => level === asked)) };
  const parent = among ? dataset.organization(among as OrganizationId) : busiest(dataset);
  if (among && !parent) return { unknown: among };
  return parent ? { parent, rows: partsOf(dataset, parent.id) } : { rows: dataset.organizations };
}

/** From one of `rows` down to `id`, both included; undefined where `id` is not below any of them. */
export function wayTo(
  dataset: Dataset,
  rows: readonly Organization[],
  id: string,
): readonly Organization[] | undefined {
  const way: Organization[] = [];
  const seen = new Set<string>();
  for (let at = dataset.organization(id as OrganizationId); at && !seen.has(at.id);) {
    seen.add(at.id);
    way.unshift(at);
    if (rows.includes(at)) return partsOf(dataset, id as OrganizationId).length ? way : undefined;
    at = at.parent && dataset.organization(at.parent);
  }
  return undefined;
}
