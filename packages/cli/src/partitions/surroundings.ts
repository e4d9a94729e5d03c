import type { DatasetInfo, Row, Rows } from '@kaoping/core';
import type { FigureGroup } from './group.js';
import type { OrganizationOrder } from './organization-order.js';
import { idOf } from './organization-order.js';
import type { Encoding } from './parquet-file.js';
import type { FilledShelf } from './shelves.js';

type ById = ReadonlyMap<string, Row>;

/** Everything but figures that the files of figures are made with, by id. */
export interface Surroundings {
  readonly info: DatasetInfo;
  readonly shelves: readonly FilledShelf[];
  readonly documents: ById;
  readonly indicators: ById;
  readonly units: ById;
  readonly terms: ById;
  /** What was mended, by the figure. */
  readonly corrections: ReadonlyMap<string, readonly Row[]>;
  readonly rowOf: (organization: string) => number;
  readonly idAt: (row: number) => string;
  /** The top of the shelf on which an organization stands. */
  readonly shelfOf: (row: number) => string;
  /** What was found to be best for the values of an indicator, or is found now. */
  readonly encoding: (indicator: string, find: () => Encoding) => Encoding;
  /** Claims about an indicator whose period touches that of a group. */
  readonly standingsOf: (group: FigureGroup) => readonly Row[];
}

const byId = (rows: readonly Row[]): ById => new Map(rows.map((row) => [idOf(row), row]));

function grouped(rows: readonly Row[], name: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[name] ?? '');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Indexes once what every file asks for. */
export function surroundingsOf(
  info: DatasetInfo,
  rows: Rows,
  order: OrganizationOrder,
  shelves: readonly FilledShelf[],
): Surroundings {
  const tops = new Map(shelves.flatMap(({ top, members }) => members.map((row) => [row, top] as const)));
  const encodings = new Map<string, Encoding>();
  const standings = grouped(rows.standings, 'indicator');
  return {
    info,
    shelves,
    documents: byId(rows.documents),
    indicators: byId(rows.indicators),
    units: byId(rows.units),
    terms: byId(rows.terms),
    corrections: grouped(rows.corrections, 'observation'),
    rowOf: (organization) => order.of.get(organization) ?? 0,
    idAt: (row) => idOf(order.rows[row]),
    shelfOf: (row) => tops.get(row) ?? '',
    encoding: (indicator, find) => {
      const found = encodings.get(indicator) ?? find();
      encodings.set(indicator, found);
      return found;
    },
    standingsOf: ({ indicator, start, end }) =>
      (standings.get(indicator) ?? []).filter(
        (row) => String(row['period_end']) >= start && String(row['period_start'] ?? '') <= end,
      ),
  };
}
