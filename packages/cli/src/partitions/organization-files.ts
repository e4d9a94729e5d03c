import type { DatasetInfo, Row } from '@kaoping/core';
import { TABLES } from '@kaoping/core';
import { ENDING, NOBODY, shelfName } from '@kaoping/core/partitions';
import { toWire } from '@kaoping/core/publish';
import type { OrganizationOrder } from './organization-order.js';
import type { ParquetColumn } from './parquet-file.js';
import { parquetBytes, smallest } from './parquet-file.js';
import type { FilledShelf } from './shelves.js';

const ROW_GROUP = 100_000;
/** What no ranking shows; as in the slices of a small dataset. */
const LEFT_OUT = ['aliases', 'summary', 'summary_en'];
const COLUMNS = TABLES.organizations.columns
  .map(({ name }) => name)
  .filter((name) => !LEFT_OUT.includes(name));

const lean = (row: Row): Row => Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));

const text = (row: Row, name: string): string => String(row[name] ?? '');
const lastWord = (row: Row): string => /(?: \S*)?$/.exec(text(row, 'name_en'))?.[0] ?? '';

/** Columns that say less for the same: thousands of names end alike. */
const SHORTER: Readonly<Record<string, (row: Row) => string>> = {
  name: (row) => {
    const [name, begin] = [text(row, 'name'), text(row, 'short_name')];
    return name.startsWith(begin) ? `${ENDING}${name.slice(begin.length)}` : name;
  },
  name_en: (row) => text(row, 'name_en').slice(0, text(row, 'name_en').length - lastWord(row).length),
};

/** Everybody, in order: for questions about more than one shelf, and for other engines (`row` is what figures refer to). */
export function everybodyFile({ rows, of }: OrganizationOrder): Uint8Array {
  const number = (name: string, data: Int32Array): ParquetColumn => ({ name, type: 'INT32', data });
  const words = (name: string, cell: (row: Row) => string): ParquetColumn => ({
    name,
    type: 'STRING',
    data: rows.map(cell),
  });
  const columns = [
    number('row', Int32Array.from(rows.keys())),
    number(
      'parent',
      Int32Array.from(rows, (row) => of.get(text(row, 'parent')) ?? NOBODY),
    ),
    ...COLUMNS.filter((name) => name !== 'parent').map((name) =>
      words(name, SHORTER[name] ?? ((row) => text(row, name))),
    ),
    words('name_en_ending', lastWord),
  ];
  return parquetBytes(
    columns.map((column) => ({ ...column, encoding: smallest(column, ROW_GROUP) })),
    ROW_GROUP,
  );
}

/** Who stands on a shelf, and above it. */
export const shelfFile = (
  info: DatasetInfo,
  { rows }: OrganizationOrder,
  { top, above, members }: FilledShelf,
): { readonly path: string; readonly text: string } => {
  const organizations = [...above, ...members].map((at) => lean(rows[at] ?? {}));
  return {
    path: `organizations/${shelfName(top)}.json`,
    text: `${JSON.stringify(toWire(info, { organizations }, { packed: true }))}\n`,
  };
};
