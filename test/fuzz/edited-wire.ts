import { TABLES } from '@kaoping/core';
import type { TableName } from '@kaoping/core';
import { valueOf } from './hostile-value.js';
import type { Spot, WireEdit } from './wire-edit.js';

type Columns = Readonly<Record<string, readonly unknown[]>>;
export type WireTables = Readonly<Record<string, Columns>>;
/** A dataset as it travels, before anything in it is believed. */
export type RawWire = Readonly<Record<string, unknown>> & { readonly tables: WireTables };

/** As JSON.parse would: `__proto__` becomes a property like any other. */
const withKey = <Tree extends object>(tree: Tree, key: string, value: unknown): Tree => {
  const copy = { ...tree };
  Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
  return copy;
};
const around = <One>(list: readonly One[], at: number): One | undefined =>
  list[at % Math.max(1, list.length)];
const isTable = (table: unknown): table is Columns => typeof table === 'object' && table !== null;

interface Found {
  readonly table: string;
  readonly columns: Columns;
  readonly column: string;
  readonly cells: readonly unknown[];
}

function find(tables: WireTables, at: Spot): Found | undefined {
  if (!isTable(tables)) return undefined;
  const table = around(Object.keys(tables), at.table);
  const columns = table === undefined ? undefined : tables[table];
  const column = isTable(columns) ? around(Object.keys(columns), at.column) : undefined;
  const cells = column === undefined ? undefined : columns?.[column];
  if (table === undefined || columns === undefined || column === undefined || !Array.isArray(cells))
    return undefined;
  return { table, columns, column, cells };
}

/** Changes every column of a table alike. */
const eachColumn = (columns: Columns, change: (cells: readonly unknown[]) => readonly unknown[]): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, Array.isArray(cells) ? change(cells) : cells]),
  );

function inTable(tables: WireTables, found: Found, edit: WireEdit): WireTables {
  const { table, columns, column, cells } = found;
  const change = (next: unknown): WireTables => withKey(tables, table, next as Columns);
  const row = 'at' in edit ? edit.at.row % Math.max(1, cells.length) : 0;
  switch (edit.do) {
    case 'cell':
      return change(
        withKey(
          columns,
          column,
          cells.map((cell, at) => (at === row ? valueOf(edit.to) : cell)),
        ),
      );
    case 'cell-of-another':
      return change(
        withKey(
          columns,
          column,
          cells.map((cell, at) => (at === row ? around(cells, edit.from) : cell)),
        ),
      );
    case 'column':
      return change(withKey(columns, column, valueOf(edit.to)));
    case 'column-of-another-table':
      return change(withKey(columns, column, find(tables, edit.from)?.cells ?? []));
    case 'rename-column':
    case 'drop-column': {
      const { [column]: gone, ...rest } = columns;
      return change(edit.do === 'drop-column' ? rest : withKey(rest, edit.to, gone));
    }
    case 'cut-column':
      return change(withKey(columns, column, cells.slice(0, row)));
    case 'repeat-row': {
      const more = new Array<number>(edit.times).fill(row);
      return change(eachColumn(columns, (all) => [...all, ...more.map((at) => all[at])]));
    }
    case 'drop-row':
      return change(eachColumn(columns, (all) => all.filter((_, at) => at !== row)));
    case 'reverse-rows':
      return change(eachColumn(columns, (all) => [...all].reverse()));
    case 'table':
      return change(valueOf(edit.to));
    case 'swap-tables': {
      const other = find(tables, edit.from);
      return other ? withKey(change(other.columns), other.table, columns) : tables;
    }
    case 'drop-table': {
      const { [table]: _gone, ...rest } = tables;
      return rest;
    }
    default:
      return tables;
  }
}

/** Gives an organization another parent, of a packed file by its row. */
function withParent(tables: WireTables, from: number, to: number, isPacked: boolean): WireTables {
  const { organizations } = tables;
  const ids = organizations?.['id'];
  if (!isTable(organizations) || !Array.isArray(ids) || !ids.length) return tables;
  const before = organizations['parent'] ?? ids.map(() => null);
  if (!Array.isArray(before)) return tables;
  const [child, parent] = [from % ids.length, to % ids.length];
  const parents = before.map((cell: unknown, at): unknown =>
    at === child ? (isPacked ? parent : ids[parent]) : cell,
  );
  return withKey(tables, 'organizations', withKey(organizations, 'parent', parents));
}

/** The file with one edit; the file that was given stays as it is. An edit that finds no place changes nothing. */
export function edited(wire: RawWire, edit: WireEdit): RawWire {
  if (edit.do === 'top') return withKey(wire, edit.key, valueOf(edit.to));
  if (edit.do === 'info')
    return withKey(wire, 'info', withKey(Object(wire['info']) as object, edit.key, valueOf(edit.to)));
  if (edit.do === 'parents')
    return isTable(wire.tables)
      ? { ...wire, tables: withParent(wire.tables, edit.from, edit.to, wire['packed'] === true) }
      : wire;
  const found = find(wire.tables, edit.at);
  return found ? withKey(wire, 'tables', inTable(wire.tables, found, edit)) : wire;
}

/** How many rows a file says that a table has: as many as its first known column has cells. */
export function rowsSaid(wire: RawWire, table: TableName): number {
  const columns = wire.tables[table];
  const first = TABLES[table].columns.map(({ name }) => columns?.[name]).find((cells) => cells !== undefined);
  return first?.length ?? 0;
}
