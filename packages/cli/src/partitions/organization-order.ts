import type { Row } from '@kaoping/core';

/** Organizations from the top down, those of one parent side by side: whoever is asked about together, stands together. */
export interface OrganizationOrder {
  readonly rows: readonly Row[];
  /** The row of an id. */
  readonly of: ReadonlyMap<string, number>;
  /** The rows of those directly below an organization; of those with nobody above them under the empty id. */
  readonly below: ReadonlyMap<string, readonly number[]>;
}

export const idOf = (row: Row | undefined): string => String(row?.['id'] ?? '');
export const parentOf = (row: Row | undefined): string => String(row?.['parent'] ?? '');

/** Orders checked organizations: there are no rings among them. */
export function orderOrganizations(organizations: readonly Row[]): OrganizationOrder {
  const children = new Map<string, Row[]>();
  for (const row of organizations) {
    const siblings = children.get(parentOf(row));
    if (siblings) siblings.push(row);
    else children.set(parentOf(row), [row]);
  }
  const rows = [...(children.get('') ?? [])];
  // The list grows while it is walked: those below come after those above.
  for (const upper of rows) for (const row of children.get(idOf(upper)) ?? []) rows.push(row);
  const of = new Map(rows.map((row, at) => [idOf(row), at]));
  const below = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const siblings = below.get(parentOf(row));
    if (siblings) siblings.push(at);
    else below.set(parentOf(row), [at]);
  });
  return { rows, of, below };
}

/** The first and the last row of each level. */
export function levelsOf({ rows }: OrganizationOrder): Readonly<Record<string, readonly [number, number]>> {
  const levels: Record<string, readonly [number, number]> = {};
  rows.forEach((row, at) => {
    const level = String(row['level']);
    levels[level] = [levels[level]?.[0] ?? at, at];
  });
  return levels;
}
