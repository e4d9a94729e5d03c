import type { PackedTables, Table } from './packed-table.js';
import { mapTables, PLACE, placeOf, references, withCells } from './packed-table.js';
import type { TableName } from './schema.js';

const plus = (cell: unknown, other: unknown): unknown =>
  typeof cell === 'number' && typeof other === 'number' ? cell + other : cell;

function unpackPlaces(table: Table): Table {
  let last: unknown = 0;
  const started = withCells(table, 'start', (cell) => (last = plus(cell, last)));
  const ended = withCells(started, 'end', (end, row) => plus(end, started['start']?.[row]));
  return withCells(ended, 'id', (id, row) =>
    typeof id === 'string' ? id.replace(PLACE, (mark) => placeOf(ended, row) ?? mark) : id,
  );
}

/** Undoes `pack`. Cells that pack cannot have written stay as they are: who checks cells will name them. */
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
