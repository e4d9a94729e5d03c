import type { Cell } from '../dataset/cell.js';
import type { Columns } from '../dataset/wire.js';
import type { OrganizationColumns } from './question.js';

/** Begins a name that is the short name with this ending. */
export const ENDING = '~';
/** The parent of those who have nobody above them. */
export const NOBODY = -1;

/** In which languages names are fetched; of one language only, they stand for the other too. */
export type Names = 'zh' | 'en' | 'both';

/** Columns of `organizations.parquet` that are not fetched for these names. */
export const leftOut = (names: Names): readonly string[] => [
  'row',
  ...(names === 'zh' ? ['name_en', 'name_en_ending', 'code'] : []),
  ...(names === 'en' ? ['name', 'short_name', 'code'] : []),
];

/** The columns of `organizations.parquet` as those of the table. */
export function everybodyOf(columns: Readonly<Record<string, readonly unknown[]>>): OrganizationColumns {
  const {
    id = [],
    parent = [],
    name,
    short_name: short,
    name_en: stem,
    name_en_ending: ending,
    ...rest
  } = columns;
  const blank = (cell: unknown): unknown => (cell === '' ? null : cell);
  const zh = name?.map((text, row) =>
    String(text).startsWith(ENDING) ? `${String(short?.[row])}${String(text).slice(ENDING.length)}` : text,
  );
  const en = stem?.map((text, row) => String(text) + (ending ? String(ending[row]) : ''));
  const filled: Record<string, readonly unknown[]> = {};
  for (const [column, cells] of Object.entries(rest)) filled[column] = cells.map(blank);
  const all: Columns = {
    ...(filled as Columns),
    id: id as readonly Cell[],
    parent: parent.map((row) => (id[Number(row)] as Cell | undefined) ?? null),
    name: (zh ?? en ?? []) as readonly Cell[],
    short_name: (short ?? en ?? []) as readonly Cell[],
    name_en: (en ?? zh ?? []) as readonly Cell[],
  };
  return all as OrganizationColumns;
}
