import type { Cell } from '../dataset/cell.js';
import type { DatasetInfo } from '../dataset/info.js';
import { PLACE } from '../dataset/packed-table.js';
import { TABLES } from '../dataset/schema.js';
import type { TableName } from '../dataset/schema.js';
import { unpack } from '../dataset/unpack.js';
import type { Columns, Wire } from '../dataset/wire.js';
import { FORMAT } from '../dataset/wire.js';
import type { OrganizationColumns, PartitionQuestion } from './question.js';
import { above, askedRows } from './question.js';
import { restore } from './shorthand.js';

type Tables = Readonly<Partial<Record<TableName, Columns>>>;

/** What stands beside the figures of a part: what they refer to, and what is said of them. Ids are ids. */
export interface Beside {
  readonly tables: Tables;
  /** Figures of other parts that these are a growth or a share of. */
  readonly others?: Columns;
}

const lengthOf = (columns: Columns = {}): number => columns['id']?.length ?? 0;
const picked = (columns: Columns, rows: readonly number[]): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, rows.map((row) => cells[row] ?? null)]),
  );
const rowsWhere = (columns: Columns, is: (row: number) => boolean): readonly number[] =>
  [...Array(lengthOf(columns)).keys()].filter(is);

function joined(first: Columns, second: Columns): Columns {
  const [one, two] = [lengthOf(first), lengthOf(second)];
  const body = (cells: readonly (Cell | null)[] | undefined, length: number): readonly (Cell | null)[] =>
    cells ?? Array<null>(length).fill(null);
  // A digest that only some have would be missing in the others; who has none at all may do without.
  const isIn = (name: string): boolean =>
    Boolean(name === 'digest' ? first[name] && (!two || second[name]) : (first[name] ?? second[name]));
  return Object.fromEntries(
    TABLES.observations.columns
      .filter(({ name }) => isIn(name))
      .map(({ name }) => [name, [...body(first[name], one), ...body(second[name], two)]]),
  );
}

/**
 * Brings a part together with its organizations: the figures of those who are asked about, whoever could have reported
 * with them, and all that these refer to. `figures` hold ids, no longer rows.
 */
export function wireOf(
  info: DatasetInfo,
  organizations: OrganizationColumns,
  figures: Columns,
  { tables, others = {} }: Beside,
  question: PartitionQuestion,
): Wire {
  const rowOf = new Map<unknown, number>(organizations.id.map((id, row) => [id, row]));
  const asked = askedRows(organizations, question);
  const people = new Set(asked);
  for (const row of asked)
    for (const upper of above(row, organizations, rowOf)) {
      if (people.has(upper)) break;
      people.add(upper);
    }
  const isAsked = new Set(asked.map((row) => organizations.id[row]));
  const is = (columns: Columns) => (row: number) => isAsked.has(columns['organization']?.[row]);
  const isKnown = (columns: Columns) => (row: number) =>
    people.has(rowOf.get(columns['organization']?.[row]) ?? -1);
  const own = picked(figures, rowsWhere(figures, is(figures)));
  const wanted = new Set(own['of']);
  const far = rowsWhere(others, (row) => wanted.has(others['id']?.[row] ?? null) && isKnown(others)(row));
  const all = joined(own, picked(others, far));
  const ids = new Set(all['id']);
  const of = all['of']?.map((id) => (ids.has(id) ? id : null));
  const about = (name: TableName, column: string, known: ReadonlySet<unknown>): Tables => {
    const columns = tables[name];
    return columns
      ? {
          [name]: picked(
            columns,
            rowsWhere(columns, (row) => known.has(columns[column]?.[row])),
          ),
        }
      : {};
  };
  return {
    format: FORMAT,
    info,
    tables: {
      ...tables,
      organizations: picked(
        organizations as unknown as Columns,
        [...people].sort((a, b) => a - b),
      ),
      ...(lengthOf(all) ? { observations: { ...all, ...(of && { of }) } } : { observations: undefined }),
      ...about('standings', 'organization', isAsked),
      ...about('corrections', 'observation', ids),
    } as Tables,
  };
}

/** A JSON slice with ids for rows: `organizations` are those of its shelf. */
export function readSlice(
  same: Readonly<Record<string, unknown>>,
  tables: Readonly<Record<string, unknown>>,
  organizations: Columns,
): { readonly figures: Columns; readonly tables: Tables } {
  const packed = (tables['observations'] ?? {}) as Record<string, unknown[]>;
  const length = packed['start']?.length ?? 0;
  const repeated = Object.entries(same).map(([name, cell]) => [name, Array(length).fill(cell)] as const);
  const observations = { ...packed, ...Object.fromEntries(repeated) };
  const {
    organizations: _shelf,
    observations: figures = {},
    ...rest
  } = unpack({
    ...tables,
    organizations: organizations as Record<string, unknown[]>,
    observations,
  });
  return { figures: withReported(figures as Columns), tables: rest as Tables };
}

/** The figures of a Parquet file, whose organizations are rows of all of them. */
export function figuresOfParquet(
  columns: Readonly<Record<string, readonly unknown[]>>,
  organizations: OrganizationColumns,
): Columns {
  const { id = [], document = [], start = [], end = [], organization = [], ...rest } = columns;
  const blank = (cell: unknown): Cell | null => (cell === '' ? null : (cell as Cell));
  const named: Record<string, readonly (Cell | null)[]> = {};
  for (const [name, cells] of Object.entries(rest)) named[name] = cells.map(blank);
  return withReported({
    ...named,
    id: id.map((text, row) =>
      String(text).replace(PLACE, () => `${String(document[row])}-${String(start[row])}`),
    ),
    organization: organization.map((row) => organizations.id[Number(row)] as Cell),
    document: document.map(blank),
    start: start as readonly number[],
    end: end.map((length, row) => Number(start[row]) + Number(length)),
  });
}

function withReported(figures: Columns): Columns {
  const { reported, value = [] } = figures;
  if (!reported) return figures;
  const said = reported.map((text, row) =>
    typeof text === 'string' ? restore(text, Number(value[row])) : null,
  );
  return { ...figures, reported: said };
}
