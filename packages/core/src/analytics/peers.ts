import type { Dataset } from '../dataset/dataset.js';
import type { OrganizationId } from '../model/ids.js';
import type { Level, Organization } from '../model/organization.js';
import { isValidAt } from './validity.js';

/** Who stands beside whom. Every respect that is given must hold. */
export interface PeersOptions {
  /** The organizations directly under it; with a `level`, those of that level anywhere under it. */
  readonly parent?: OrganizationId;
  readonly level?: Level;
  readonly kind?: string;
  readonly list?: readonly OrganizationId[];
  /** ISO date on which they must have existed. */
  readonly on?: string;
}

const places = new WeakMap<readonly Organization[], ReadonlyMap<Organization, number>>();
/** Where each organization stands in the dataset. */
function placesIn(organizations: readonly Organization[]): ReadonlyMap<Organization, number> {
  const known = places.get(organizations) ?? new Map(organizations.map((one, at) => [one, at]));
  places.set(organizations, known);
  return known;
}

/** Everybody below an organization, in the order of the dataset. A land has thousands of parents: none is looked for. */
function allBelow(dataset: Dataset, ancestor: OrganizationId): readonly Organization[] {
  const below = new Set(dataset.children(ancestor));
  for (const { id } of below) for (const child of dataset.children(id)) below.add(child);
  const at = placesIn(dataset.organizations);
  return [...below].sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

/**
 * The organizations that may be asked for the same figure, in the order of the dataset.
 *
 * @example
 * const organizations = [{ id: 'tianshui', level: 'street' }, { id: 'gongshu', level: 'district' }];
 * peers({ organizations }, { level: 'street' }).map(({ id }) => id); // ['tianshui']
 */
export function peers(
  dataset: Dataset,
  { parent, level, kind, list, on }: PeersOptions,
): readonly Organization[] {
  const listed = list && new Set(list);
  const those =
    parent === undefined
      ? dataset.organizations
      : level === undefined
        ? dataset.children(parent)
        : allBelow(dataset, parent);
  return those.filter(
    (organization) =>
      (level === undefined || organization.level === level) &&
      (kind === undefined || organization.kind === kind) &&
      (!listed || listed.has(organization.id)) &&
      (on === undefined || isValidAt(organization, on)),
  );
}
