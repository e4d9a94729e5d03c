import type { Cell } from './cell.js';
import type { DatasetInfo } from './info.js';
import { pack } from './pack.js';
import type { TableName } from './schema.js';
import { TABLE_NAMES, TABLES } from './schema.js';
import type { Rows, Wire } from './wire.js';
import { FORMAT } from './wire.js';

export interface WireOptions {
  /** Smaller, for files that travel; without it the columns hold what the tables hold. */
  readonly packed?: boolean;
}

/**
 * Rows of every table as columns, ready to be written as JSON.
 *
 * @example
 * const info = { name: 'example', version: '1.0.0', hash: '', issued: '2022-01-01' };
 * toWire(info, { units: [{ id: 'person', factor: 1 }] }).tables; // { units: { id: ['person'], factor: [1] } }
 */
export function toWire(info: DatasetInfo, rows: Partial<Rows>, { packed = false }: WireOptions = {}): Wire {
  const tables: Partial<Record<TableName, Record<string, (Cell | null)[]>>> = {};
  for (const name of TABLE_NAMES) {
    const body = rows[name] ?? [];
    if (!body.length) continue;
    const columns: Record<string, (Cell | null)[]> = {};
    for (const column of TABLES[name].columns) {
      const cells = body.map((row) => row[column.name] ?? null);
      if (cells.some((cell) => cell !== null)) columns[column.name] = cells;
    }
    tables[name] = columns;
  }
  if (!packed) return { format: FORMAT, info, tables };
  return { format: FORMAT, info, packed, tables: pack(tables) as Wire['tables'] };
}
