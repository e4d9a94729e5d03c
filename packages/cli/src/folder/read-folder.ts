import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, Rows, TableName } from '@kaoping/core';
import { TABLE_NAMES, TABLES } from '@kaoping/core';
import type { TableReading } from './read-table.js';
import { emptyTable, readTable, unreadable } from './read-table.js';

/** Every table of a folder, read as far as it can be. */
export interface FolderReading {
  readonly tables: Readonly<Record<TableName, TableReading>>;
  readonly rows: Rows;
  readonly problems: readonly Problem[];
}

export const fileOf = (table: TableName): string => `${table}.csv`;

/** A file that looks like a table and is none is most often a table with a misspelled name. */
const strays = (files: readonly string[]): Problem[] => {
  const allowed = TABLE_NAMES.map(fileOf);
  return files
    .filter((file) => file.toLowerCase().endsWith('.csv') && !allowed.includes(file))
    .map((file) => ({ code: 'table/unknown', allowed, place: { url: file } }));
};

/** Reads the tables among files that are at hand, by name. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): FolderReading {
  const tables = {} as Record<TableName, TableReading>;
  const rows = {} as Record<TableName, TableReading['rows']>;
  const problems = strays([...files.keys()]);
  for (const table of TABLE_NAMES) {
    const bytes = files.get(fileOf(table));
    const reading = bytes
      ? readTable(table, bytes)
      : TABLES[table].isOptional
        ? emptyTable(table)
        : unreadable(table, { code: 'table/missing' });
    tables[table] = reading;
    rows[table] = reading.rows;
    for (const problem of reading.problems) problems.push(problem);
  }
  return { tables, rows, problems };
}

const NOTHING = new Uint8Array();

/** Reads the tables of a folder. Rejects only where the folder itself, or a table in it, cannot be read. */
export async function readFolder(folder: string): Promise<FolderReading> {
  const known = TABLE_NAMES.map(fileOf);
  const names = (await readdir(folder)).sort();
  const files = names.map(
    async (name) => [name, known.includes(name) ? await readFile(join(folder, name)) : NOTHING] as const,
  );
  return readTables(new Map(await Promise.all(files)));
}
