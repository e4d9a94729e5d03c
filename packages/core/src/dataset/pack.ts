import type { TableName } from './schema.js';
import { TABLE_NAMES, TABLES } from './schema.js';

type Cells = unknown[];
type Table = Readonly<Record<string, Cells>>;
type PackedTables = Partial<Record<TableName, Table>>;

/** Stands in an id for the document and the start of its row: most ids of facts are made of them. */
const PLACE = '~';

const references = (table: TableName): readonly { readonly name: string; readonly target: TableName }[] =>
  TABLES[table].columns.flatMap(({ name, refers }) => (refers ? [{ name, target: refers }] : []));

/** No id is longer; a long one, said again in every row, would fill the memory. */
const LONGEST_ID = 80;

/** Where a row was read, as its id may say it; undefined for a row that was read nowhere. */
function placeOf({ document, start }: Table, row: number): string | undefined {
  const [name, at] = [document?.[row], start?.[row]];
  const isPlace = typeof name === 'string' && name.length <= LONGEST_ID && Number.isSafeInteger(at);
  return isPlace ? `${name}-${String(at)}` : undefined;
}

function withCells(
  table: Table,
  name: string,
  change: (cell: unknown, row: number, cells: Cells) => unknown,
): Table {
  const cells = table[name];
  return Array.isArray(cells) ? { ...table, [name]: cells.map(change) } : table;
}

const minus = (cell: unknown, other: unknown): unknown =>
  typeof cell === 'number' && typeof other === 'number' ? cell - other : cell;
const plus = (cell: unknown, other: unknown): unknown =>
  typeof cell === 'number' && typeof other === 'number' ? cell + other : cell;

function packPlaces(table: Table): Table {
  const { start } = table;
  const named = withCells(table, 'id', (id, row) => {
    const place = placeOf(table, row);
    return typeof id === 'string' && place ? id.replace(place, PLACE) : id;
  });
  const ended = withCells(named, 'end', (end, row) => minus(end, start?.[row]));
  return withCells(ended, 'start', (cell, row, cells) => (row ? minus(cell, cells[row - 1]) : cell));
}

function unpackPlaces(table: Table): Table {
  let last: unknown = 0;
  const started = withCells(table, 'start', (cell) => (last = plus(cell, last)));
  const ended = withCells(started, 'end', (end, row) => plus(end, started['start']?.[row]));
  return withCells(ended, 'id', (id, row) =>
    typeof id === 'string' ? id.replace(PLACE, (mark) => placeOf(ended, row) ?? mark) : id,
  );
}

const mapTables = (tables: PackedTables, change: (name: TableName, table: Table) => Table): PackedTables =>
  Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const table = tables[name];
      return typeof table === 'object' && table !== null ? [[name, change(name, table)] as const] : [];
    }),
  );

/**
 * Says less for the same: a reference is the row of what it refers to, a start counts from the start of the row
 * before, an end from its start, and an id does not repeat the place of its row. Nothing is lost.
 */
export function pack(tables: PackedTables): PackedTables {
  const rowsOf = new Map(
    TABLE_NAMES.map((name) => [name, new Map((tables[name]?.['id'] ?? []).map((id, row) => [id, row]))]),
  );
  return mapTables(tables, (name, table) =>
    references(name).reduce(
      (packed, reference) =>
        withCells(packed, reference.name, (id) =>
          id === null ? id : (rowsOf.get(reference.target)?.get(id) ?? id),
        ),
      packPlaces(table),
    ),
  );
}

/** Undoes {@link pack}. Cells that pack cannot have written stay as they are: who checks cells will name them. */
export function unpack(tables: PackedTables): PackedTables {
  const idAt = (from: PackedTables, target: TableName) => (cell: unknown) =>
    typeof cell === 'number' ? (from[target]?.['id']?.[cell] ?? cell) : cell;
  const placed = mapTables(tables, (_, table) =>
    unpackPlaces(withCells(table, 'document', idAt(tables, 'documents'))),
  );
  return mapTables(placed, (name, table) =>
    references(name).reduce(
      (unpacked, reference) => withCells(unpacked, reference.name, idAt(placed, reference.target)),
      table,
    ),
  );
}
