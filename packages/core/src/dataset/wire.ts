import type { Cell, Row } from './cell.js';
import { cellFault } from './cell.js';
import type { DatasetInfo } from './info.js';
import { isRecord, readInfo } from './info.js';
import { unpack } from './unpack.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import type { TableName } from './schema.js';
import { TABLE_NAMES, TABLES } from './schema.js';

/** A table as columns of one length: gzip likes it, and any spreadsheet can say it. Empty cells are null. */
export type Columns = Readonly<Record<string, readonly (Cell | null)[]>>;

/**
 * A dataset as it travels. Columns that hold nothing are left out, and so are tables without rows. Tables may be
 * packed, see `pack`; digests may be left out, as only who holds the documents can use them.
 */
export interface Wire {
  readonly format: typeof FORMAT;
  readonly info: DatasetInfo;
  readonly packed?: true;
  readonly tables: Readonly<Partial<Record<TableName, Columns>>>;
}

export const FORMAT = 'kaoping-dataset/1';
export type Rows = Readonly<Record<TableName, readonly Row[]>>;

/** About so many problems are kept of one file: nobody reads a million, and memory is not free. */
export const MOST_PROBLEMS = 200;

/** Zero has no sign: −0 is another 0 for Object.is and for few else. */
const plain = (cell: Cell): Cell => (cell === 0 ? 0 : cell);

function readColumns(name: TableName, columns: unknown, problems: Problem[]): readonly Row[] {
  if (columns === undefined) return [];
  const schema = TABLES[name];
  const lengths = isRecord(columns)
    ? schema.columns.map((column) => columns[column.name]).filter((cells) => cells !== undefined)
    : [];
  const [first] = lengths;
  if (!isRecord(columns) || !Array.isArray(first)) {
    problems.push({
      code: 'dataset/format',
      found: quote(columns),
      allowed: 'columns',
      place: { table: name },
    });
    return [];
  }
  for (const cells of lengths) {
    if (Array.isArray(cells) && cells.length === first.length) continue;
    const found = Array.isArray(cells) ? cells.length : 0;
    problems.push({ code: 'table/row-length', found, allowed: first.length, place: { table: name } });
    return [];
  }
  const rows: Row[] = [];
  for (let row = 0; row < first.length && problems.length < MOST_PROBLEMS; row += 1) {
    const cells: Record<string, Cell | undefined> = {};
    for (const column of schema.columns) {
      const value: unknown = (columns[column.name] as readonly unknown[] | undefined)?.[row];
      const isLeftOut = column.type === 'digest' && columns[column.name] === undefined;
      // Most cells say what the one above says; where that is empty, nothing equals NaN.
      const isKnown = value === (rows[row - 1]?.[column.name] ?? NaN);
      const fault = isLeftOut || isKnown ? undefined : cellFault(value, column);
      if (fault) problems.push({ ...fault, place: { table: name, row, column: column.name } });
      else if ((value ?? '') !== '') cells[column.name] = plain(value as Cell);
    }
    rows.push(cells);
  }
  return rows;
}

/**
 * Reads what arrived. Every problem is collected; the rows mean something only when there is none.
 *
 * @example
 * const problems = [];
 * fromWire({ format: 'kaoping-dataset/1', info: {}, tables: {} }, problems).rows.units; // []
 * problems; // []
 */
export function fromWire(json: unknown, problems: Problem[]): { info: DatasetInfo; rows: Rows } {
  const wire = isRecord(json) ? json : {};
  if (wire['format'] !== FORMAT || !isRecord(wire['tables']))
    problems.push({
      code: 'dataset/format',
      found: quote(wire['format'] ?? json),
      allowed: FORMAT,
      place: {},
    });
  const given = isRecord(wire['tables']) ? wire['tables'] : {};
  const tables: Readonly<Record<string, unknown>> = wire['packed'] === true ? unpack(given) : given;
  const rows = {} as Record<TableName, readonly Row[]>;
  for (const name of TABLE_NAMES) rows[name] = readColumns(name, tables[name], problems);
  return { info: readInfo(wire, rows, problems), rows };
}
