import type { DatasetInfo } from '@kaoping/core';
import type { ExportTable } from './export-table.js';

/** Old scripts give every array a `toJSON` of their own, which writes it as a string; what the holder holds goes before. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * A table as JSON, a line for each row, under the dataset's own names; numbers are the dataset's numbers, what is not
 * said is left out. `dataset` says which version it is from.
 */
export function exportJson(table: ExportTable, { name, version, hash, issued }: DatasetInfo): string {
  const { heading, subheading, columns, rows, caveats, source } = table;
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, at) => [key, row[at] === '' ? undefined : row[at]])),
  );
  const head = { heading, subheading, dataset: { name, version, hash, issued }, source, caveats };
  const lines = objects.map((object) => `    ${JSON.stringify(object, asItIs)}`).join(',\n');
  return `${JSON.stringify(head, asItIs, 2).slice(0, -2)},\n  "rows": [${lines && `\n${lines}\n  `}]\n}\n`;
}
