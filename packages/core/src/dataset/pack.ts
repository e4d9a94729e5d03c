import type { PackedTables, Table } from './packed-table.js';
import { mapTables, PLACE, placeOf, references, withCells } from './packed-table.js';
import { TABLE_NAMES } from './schema.js';

const minus = (cell: unknown, other: unknown): unknown =>
  typeof cell === 'number' && typeof other === 'number' ? cell - other : cell;

function packPlaces(table: Table): Table {
  const { start } = table;
  const named = withCells(table, 'id', (id, row) => {
    const place = placeOf(table, row);
    return typeof id === 'string' && place ? id.replace(place, PLACE) : id;
  });
  const ended = withCells(named, 'end', (end, row) => minus(end, start?.[row]));
  return withCells(ended, 'start', (cell, row, cells) => (row ? minus(cell, cells[row - 1]) : cell));
}

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
