import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { TABLES } from '../../packages/core/dist/index.js';

/** What the folder says of itself. */
export const DESCRIPTOR = { name: 'bench', version: '1.0.0', created: '2026-01-01T00:00:00Z' };

/** Writes a folder of tables as a data clerk would keep it. */
export function writeFolder(folder, tables) {
  mkdirSync(folder, { recursive: true });
  for (const { name, columns } of Object.values(TABLES)) {
    const header = columns.map((column) => column.name);
    const text = stringify(tables[name] ?? [], { header: true, columns: header });
    writeFileSync(join(folder, `${name}.csv`), text);
  }
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(DESCRIPTOR));
}
