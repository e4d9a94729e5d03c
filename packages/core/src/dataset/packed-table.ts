import type { TableName } from './schema.js';
import { TABLE_NAMES, TABLES } from './schema.js';

export type Cells = unknown[];
export type Table = Readonly<Record<string, Cells>>;
export type PackedTables = Partial<Record<TableName, Table>>;

/** Stands in an id for the document and the start of its row: most ids of facts are made of them. */
export const PLACE = '~';

export const references = (
  table: TableName,
): readonly { readonly name: string; readonly target: TableName }[] =>
  TABLES[table].columns.flatMap(({ name, refers }) => (refers ? [{ name, target: refers }] : []));

/** No id is longer; a long one, said again in every row, would fill the memory. */
export const LONGEST_ID = 80;

/** Where a row was read, as its id may say it; undefined for a row that was read nowhere. */
export function placeOf({ document, start }: Table, row: number): string | undefined {
  const [name, at] = [document?.[row], start?.[row]];
  const isPlace = typeof name === 'string' && name.length <= LONGEST_ID && Number.isSafeInteger(at);
  return isPlace ? `${name}-${String(at)}` : undefined;
}

export function withCells(
  table: Table,
  name: string,
  change: (cell: unknown, row: number, cells: Cells) => unknown,
): Table {
  const cells = table[name];
  return Array.isArray(cells) ? { ...table, [name]: cells.map(change) } : table;
}

export const mapTables = (
  tables: PackedTables,
  change: (name: TableName, table: Table) => Table,
): PackedTables =>
  Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const table = tables[name];
      return typeof table === 'object' && table !== null ? [[name, change(name, table)] as const] : [];
    }),
  );
