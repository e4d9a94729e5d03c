import { gzipSync } from 'node:zlib';
import type { DatasetInfo, Row, TableName } from '@kaoping/core';
import { termsOf } from '@kaoping/core';
import { FIGURE_COLUMNS, INTEGERS, NOTE, periodName, shelfName, shorten } from '@kaoping/core/partitions';
import { toWire } from '@kaoping/core/publish';
import type { FigureGroup } from './group.js';
import type { Encoding, ParquetColumn } from './parquet-file.js';
import { parquetBytes, smallest } from './parquet-file.js';
import type { Surroundings } from './surroundings.js';

/** Rows of a row group: small enough to skip those of other levels, large enough to be packed well. */
const ROW_GROUP = 16384;
const KEPT_IN_PLACE = ['organization', 'start', 'end'];

/** What is smallest for a column that is no dictionary; values differ so much that it is tried. */
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  organization: 'DELTA_BINARY_PACKED',
  start: 'BYTE_STREAM_SPLIT',
  end: 'BYTE_STREAM_SPLIT',
  digest: 'DELTA_LENGTH_BYTE_ARRAY',
};

export interface FigureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Tables = Partial<Record<TableName, readonly Row[]>>;
const text = (row: Row, name: string): string => String(row[name] ?? '');
const short = (row: Row): Row =>
  row['reported'] === undefined
    ? row
    : { ...row, reported: shorten(text(row, 'reported'), row['value'] as number) };

/** What figures refer to, and what is said of them. */
function referred(
  indicator: string,
  rows: readonly Row[],
  others: readonly Row[],
  standings: readonly Row[],
  around: Surroundings,
): Tables {
  const ids: Record<'documents' | 'indicators' | 'units' | 'terms', Set<string>> = {
    documents: new Set(),
    indicators: new Set(),
    units: new Set(),
    terms: new Set(),
  };
  // Also where nobody on a shelf says anything: they are silent about this.
  ids.indicators.add(indicator);
  const corrections: Row[] = [];
  for (const row of [...rows, ...others]) {
    ids.documents.add(text(row, 'document'));
    ids.indicators.add(text(row, 'indicator'));
    ids.units.add(text(row, 'unit'));
    if (row['breakdown'] !== undefined)
      for (const term of termsOf(text(row, 'breakdown'))) ids.terms.add(term);
    const mended = around.corrections.get(text(row, 'id'));
    if (mended) corrections.push(...mended);
  }
  for (const row of standings) {
    ids.documents.add(text(row, 'document'));
    ids.indicators.add(text(row, 'indicator'));
  }
  for (const id of ids.indicators) ids.units.add(text(around.indicators.get(id) ?? {}, 'unit'));
  const found = (table: keyof typeof ids): readonly Row[] =>
    [...ids[table]].sort().flatMap((id) => {
      const row = around[table].get(id);
      return row ? [row] : [];
    });
  return {
    documents: found('documents'),
    units: found('units'),
    indicators: found('indicators'),
    terms: found('terms'),
    standings,
    corrections,
  };
}

/** Columns that say the same in every row are said once. */
function saidOnce(columns: Readonly<Record<string, readonly unknown[]>>): {
  readonly same: Readonly<Record<string, unknown>>;
  readonly observations: Readonly<Record<string, readonly unknown[]>>;
} {
  const same: Record<string, unknown> = {};
  const observations: Record<string, readonly unknown[]> = {};
  for (const [name, cells] of Object.entries(columns))
    if (!KEPT_IN_PLACE.includes(name) && cells.every((cell) => cell === cells[0])) same[name] = cells[0];
    else observations[name] = cells;
  return { same, observations };
}

const columnsOf = (info: DatasetInfo, rows: readonly Row[]): unknown =>
  toWire(info, { observations: rows }).tables.observations;

/** The figures of one shelf as JSON: packed, with the rows of the shelf for its organizations. */
function slice(
  group: FigureGroup,
  rows: readonly Row[],
  top: string,
  path: string,
  around: Surroundings,
): FigureFile {
  const { info, shelves } = around;
  const onShelf = shelves.find((shelf) => shelf.top === top);
  const people = [...(onShelf?.above ?? []), ...(onShelf?.members ?? [])].map((at) => ({
    id: around.idAt(at),
  }));
  const here = new Set(people.map(({ id }) => id));
  const own = new Set(rows.map((row) => row['of']));
  const others = group.others.filter((row) => own.has(row['id']));
  const standings = around.standingsOf(group).filter((row) => here.has(text(row, 'organization')));
  const isInParquet = shelves.length > 1;
  const lean = rows.map((row) => {
    if (!isInParquet) return short(row);
    const { digest: _digest, ...rest } = short(row);
    return rest;
  });
  const tables = {
    ...referred(group.indicator, rows, others, standings, around),
    organizations: people,
    observations: lean,
  };
  const {
    organizations: _people,
    observations: figures = {},
    ...rest
  } = toWire(info, tables, { packed: true }).tables;
  const body = {
    ...saidOnce(figures),
    tables: rest as Record<string, unknown>,
  };
  const { same, observations } = body;
  const json = {
    same,
    tables: { ...body.tables, ...(rows.length > 0 && { observations }) },
    ...(others.length > 0 && { others: columnsOf(info, others) }),
  };
  return {
    path: `${path}/${shelfName(top)}.json`,
    bytes: Buffer.from(`${JSON.stringify(json)}\n`),
  };
}

/** All figures of a group, by organization: what answers questions about a level of the whole land. */
function parquet(group: FigureGroup, rows: readonly Row[], path: string, around: Surroundings): FigureFile {
  const { info } = around;
  const numbers: Readonly<Record<string, (row: Row) => number>> = {
    organization: (row) => around.rowOf(text(row, 'organization')),
    start: (row) => row['start'] as number,
    end: (row) => (row['end'] as number) - (row['start'] as number),
  };
  const words =
    (name: string) =>
    (row: Row): string => {
      if (name === 'id')
        return text(row, 'id').replace(`${text(row, 'document')}-${text(row, 'start')}`, '~');
      return name === 'reported' ? text(short(row), name) : text(row, name);
    };
  const columns = FIGURE_COLUMNS.map((name): ParquetColumn => {
    const number = numbers[name];
    if (number && INTEGERS.includes(name)) {
      const isKey = name === 'organization';
      const data = Int32Array.from(rows, number);
      return { name, type: 'INT32', data, isKey };
    }
    if (name === 'value')
      return { name, type: 'DOUBLE', data: Float64Array.from(rows, (row) => row['value'] as number) };
    return { name, type: 'STRING', data: rows.map(words(name)) };
  });
  const { observations: _none, ...tables } = toWire(
    info,
    referred(group.indicator, rows, group.others, around.standingsOf(group), around),
  ).tables;
  const others = group.others.length > 0 && { others: columnsOf(info, group.others) };
  const note = gzipSync(JSON.stringify({ tables, ...others }), { level: 9 }).toString('base64');
  const encoded = columns.map((column) => {
    if (column.name === 'value')
      return { ...column, encoding: around.encoding(group.indicator, () => smallest(column, ROW_GROUP)) };
    const encoding = ENCODINGS[column.name];
    return encoding ? { ...column, encoding } : column;
  });
  return { path: `${path}.parquet`, bytes: parquetBytes(encoded, ROW_GROUP, { [NOTE]: note }) };
}

/** The files of one indicator in one period: a slice for each shelf, and where there are several, Parquet for all. */
export function figureFiles(group: FigureGroup, around: Surroundings): readonly FigureFile[] {
  const path = `figures/${group.indicator}/${periodName(group.start, group.end)}`;
  const at = (row: Row): number => around.rowOf(text(row, 'organization'));
  const rows = [...group.rows].sort((a, b) => at(a) - at(b));
  const onShelf = new Map(around.shelves.map(({ top }) => [top, [] as Row[]]));
  for (const row of rows) onShelf.get(around.shelfOf(at(row)))?.push(row);
  const slices = [...onShelf].map(([top, body]) => slice(group, body, top, path, around));
  return around.shelves.length > 1 ? [parquet(group, rows, path, around), ...slices] : slices;
}
