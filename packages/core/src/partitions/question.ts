import type { Level } from '../model/organization.js';

/** What is asked of a folder of parts: one indicator in one period, of whom. */
export interface PartitionQuestion {
  readonly indicator: string;
  /** As the manifest names it: `2022-01-01_2022-01-31`. */
  readonly period: string;
  /** Only below this organization: what is directly below it, or with `level` all of that level. */
  readonly within?: string;
  /** Organizations of this level; without `within` of the whole land. */
  readonly level?: Level;
}

type Cells = readonly unknown[];
/** Organizations as columns of one length. */
export interface OrganizationColumns extends Readonly<Record<string, Cells>> {
  readonly id: Cells;
  readonly level: Cells;
}

/** The parents of an organization from the nearest on, as rows. `of` finds the row of an id. */
export function* above(
  row: number,
  columns: OrganizationColumns,
  of: ReadonlyMap<unknown, number>,
): Generator<number> {
  const seen = new Set([row]);
  for (
    let next = of.get(columns['parent']?.[row]);
    next !== undefined;
    next = of.get(columns['parent']?.[next])
  ) {
    if (seen.has(next)) return;
    seen.add(next);
    yield next;
  }
}

/** The rows of the organizations that a question is about, ascending. */
export function askedRows(
  columns: OrganizationColumns,
  { within, level }: PartitionQuestion,
): readonly number[] {
  const of = new Map(columns.id.map((id, row) => [id, row]));
  const parents = columns['parent'] ?? [];
  const isBelow = (row: number): boolean => {
    if (within === undefined) return true;
    for (const upper of above(row, columns, of)) if (columns.id[upper] === within) return true;
    return false;
  };
  const rows = columns.id.map((_, row) => row);
  if (level !== undefined) return rows.filter((row) => columns.level[row] === level && isBelow(row));
  return rows.filter((row) => (parents[row] ?? '') === (within ?? ''));
}
