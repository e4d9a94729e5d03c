import type { Fault, Problem, Row, TableName } from '@kaoping/core';
import { TABLES } from '@kaoping/core';
import { decode } from './decode.js';
import { readHeader } from './read-header.js';
import { rowReader } from './read-row.js';
import { splitRecords } from './split-records.js';

/** A table as it was found: its rows as far as they can be read, and everything wrong with the file. */
export interface TableReading {
  readonly table: TableName;
  readonly rows: readonly Row[];
  /** The line, counted from 1, on which each row begins. */
  readonly lines: readonly number[];
  /** Rows whose cells may stand under the wrong column. */
  readonly doubtful: ReadonlySet<number>;
  readonly missing: ReadonlySet<string>;
  /** Whether rows of the file could not be read at all, so that nothing can be said about ids that seem unknown. */
  readonly hasGaps: boolean;
  readonly problems: readonly Problem[];
}

/** What a table that is not there, or holds nothing, is read as. */
export const unreadable = (table: TableName, fault: Fault): TableReading => ({
  table,
  rows: [],
  lines: [],
  doubtful: new Set(),
  missing: new Set(),
  hasGaps: true,
  problems: [{ ...fault, place: { table } }],
});

/** A table that a folder may do without, and does. */
export const emptyTable = (table: TableName): TableReading => ({
  ...unreadable(table, { code: 'table/missing' }),
  hasGaps: false,
  problems: [],
});

/** Reads the bytes of one table. Never stops at a problem; a row of the wrong length is kept, but not believed. */
export function readTable(table: TableName, bytes: Uint8Array): TableReading {
  const { text, problems: decoding } = decode(table, bytes);
  const schema = TABLES[table];
  const { records, broken } = splitRecords(text);
  const [head, ...body] = records;
  if (!head) {
    const empty = unreadable(table, { code: 'table/empty', allowed: schema.columns.map(({ name }) => name) });
    return { ...empty, problems: [...decoding, ...empty.problems] };
  }
  const problems: Problem[] = [...decoding];
  for (const { line, detail } of broken)
    problems.push({ code: 'table/syntax', detail, place: { table, line } });
  const header = readHeader(head.cells, schema, (fault) =>
    problems.push({ ...fault, place: { table, line: head.line } }),
  );
  const doubtful = new Set<number>();
  const readRow = rowReader(header);
  const rows = body.map((record, row) => {
    const place = { table, row, line: record.line };
    const isWhole = record.cells.length === header.width;
    if (!isWhole) {
      doubtful.add(row);
      problems.push({ code: 'table/row-length', found: record.cells.length, allowed: header.width, place });
    }
    return readRow(record.cells, (fault, column) => {
      if (isWhole) problems.push({ ...fault, place: { ...place, column } });
    });
  });
  const hasGaps = broken.length > 0 || header.missing.has('id');
  const lines = body.map(({ line }) => line);
  return { table, rows, lines, doubtful, missing: header.missing, hasGaps, problems };
}
