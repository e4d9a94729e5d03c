import type { Problem, Row, TableName } from '@kaoping/core';
import { TABLES } from '@kaoping/core';
import { decode } from '../folder/decode.js';
import type { Header } from '../folder/read-header.js';
import { readHeader } from '../folder/read-header.js';
import type { RowReader } from '../folder/read-row.js';
import { rowReader } from '../folder/read-row.js';
import type { Split } from '../folder/split-records.js';
import { splitRecords } from '../folder/split-records.js';
import { readChunks } from './read-chunks.js';

/** Rows of a table that were read together, each with the line, counted from 1, on which it begins. */
export interface RowChunk {
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
}

/** Text without quotes is cut at its commas: the same records, in a tenth of the time. */
function recordsOf(text: string): Split {
  if (text.includes('"')) return splitRecords(text);
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return { records: lines.map((cells, at) => ({ line: at + 1, cells: cells.split(',') })), broken: [] };
}

const lineFeeds = (text: string): number => text.split('\n').length - 1;

/**
 * Reads a table of any length, some megabytes at a time. Reports what `readTable` would; rows with a fault are reported
 * and left out. Ends early when the caller does.
 */
export async function* streamTable(
  table: TableName,
  path: string,
  report: (problem: Problem) => void,
  size?: number,
): AsyncGenerator<RowChunk> {
  const schema = TABLES[table];
  let header: Header | undefined;
  let readRow: RowReader | undefined;
  let before = 0;
  for await (const { bytes, isBroken } of readChunks(path, size)) {
    const say = (problem: Problem, line = problem.place.line ?? 1): void =>
      report({ ...problem, place: { ...problem.place, table, line: before + line } });
    if (isBroken) {
      say({ code: 'table/syntax', detail: 'CSV_QUOTE_NOT_CLOSED', place: {} });
      return;
    }
    const { text, problems } = decode(table, bytes);
    for (const problem of problems) say(problem);
    const { records, broken } = recordsOf(text);
    for (const { line, detail } of broken) say({ code: 'table/syntax', detail, place: {} }, line);
    const rows: Row[] = [];
    const lines: number[] = [];
    for (const { line, cells } of records) {
      if (!header || !readRow) {
        header = readHeader(cells, schema, (fault) => say({ ...fault, place: {} }, line));
        readRow = rowReader(header);
        continue;
      }
      let isWhole = cells.length === header.width;
      const { width } = header;
      if (!isWhole) say({ code: 'table/row-length', found: cells.length, allowed: width, place: {} }, line);
      const row = isWhole
        ? readRow(cells, (fault, column) => {
            isWhole = false;
            say({ ...fault, place: { column } }, line);
          })
        : {};
      if (!isWhole) continue;
      rows.push(row);
      lines.push(before + line);
    }
    before += lineFeeds(text);
    yield { rows, lines };
  }
  if (!header)
    report({ code: 'table/empty', allowed: schema.columns.map(({ name }) => name), place: { table } });
}
