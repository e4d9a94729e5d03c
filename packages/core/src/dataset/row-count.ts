import { TABLE_NAMES, TABLES } from './schema.js';

type Loose = Readonly<
  Partial<Record<string, Partial<Record<string, { readonly length?: unknown } | null>> | null>>
>;

/** The rows that the tables of a parsed file hold together, before anything in them is looked at. */
export function rowCount(json: unknown): number {
  const tables = (json as { readonly tables?: Loose | null } | null)?.tables;
  let rows = 0;
  for (const name of TABLE_NAMES)
    rows += Math.max(
      0,
      ...TABLES[name].columns.map((column) => Number(tables?.[name]?.[column.name]?.length) || 0),
    );
  return rows;
}
