import { TABLE_NAMES } from '@kaoping/core';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Files } from './bases.js';
import { hostileText } from './hostile-value.js';
import type { TextEdit } from './text-edit.js';
import { spoiledBytes, textEdits } from './text-edit.js';

/** Where an edit strikes: counted among what is there, around and around. Row 0 is the header. */
interface Spot {
  readonly file: number;
  readonly row: number;
  readonly column: number;
}
/** One thing that goes wrong with a folder of tables. */
export type FolderEdit =
  | { readonly do: 'cell'; readonly at: Spot; readonly to: string }
  | { readonly do: 'cell-of-another'; readonly at: Spot; readonly from: number }
  | { readonly do: 'drop-column' | 'repeat-column' | 'drop-row' | 'short-row'; readonly at: Spot }
  | { readonly do: 'repeat-row'; readonly at: Spot; readonly times: number }
  | { readonly do: 'loose-quotes'; readonly at: Spot }
  | { readonly do: 'parents'; readonly at: Spot; readonly from: number }
  | { readonly do: 'bytes'; readonly at: Spot; readonly edits: readonly TextEdit[] }
  | { readonly do: 'swap-files'; readonly at: Spot; readonly from: number }
  | { readonly do: 'drop-file'; readonly at: Spot }
  | { readonly do: 'name-file'; readonly at: Spot; readonly to: string };

const NAMES = [
  ...TABLE_NAMES.map((name) => `${name}.csv`),
  'Terms.CSV',
  'notes.csv',
  '__proto__.csv',
  'x.txt',
  '.csv',
];
/** Headers are few and rows are many: half of the edits of a cell aim at the first rows. */
const at: fc.Arbitrary<Spot> = fc.record({
  file: fc.nat(30),
  row: fc.oneof(fc.nat(2), fc.nat(200)),
  column: fc.nat(30),
});

export const folderEdits: fc.Arbitrary<FolderEdit[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('cell' as const), at, to: hostileText }) },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('cell-of-another' as const), at, from: fc.nat(200) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'drop-column' as const,
          'repeat-column' as const,
          'drop-row' as const,
          'short-row' as const,
        ),
        at,
      }),
    },
    fc.record({ do: fc.constant('repeat-row' as const), at, times: fc.constantFrom(1, 2, 300) }),
    fc.record({ do: fc.constant('loose-quotes' as const), at }),
    fc.record({ do: fc.constant('parents' as const), at, from: fc.nat(200) }),
    { weight: 5, arbitrary: fc.record({ do: fc.constant('bytes' as const), at, edits: textEdits }) },
    fc.record({ do: fc.constant('swap-files' as const), at, from: fc.nat(30) }),
    fc.record({ do: fc.constant('drop-file' as const), at }),
    fc.record({ do: fc.constant('name-file' as const), at, to: fc.constantFrom(...NAMES) }),
  ),
  { minLength: 1, maxLength: 3 },
);

type Cells = readonly (readonly string[])[];
const around = <One>(list: readonly One[], place: number): One => list[place % list.length]!;
const cellsOf = (bytes: Uint8Array): Cells =>
  parse(Buffer.from(bytes), { relax_column_count: true, relax_quotes: true });

/** Cells after an edit of one table; undefined where there is no such place. */
function inCells(cells: Cells, edit: FolderEdit): Cells | undefined {
  const row = edit.at.row % Math.max(1, cells.length);
  const old = cells[row];
  if (!old?.length) return undefined;
  const column = edit.at.column % old.length;
  const withCell = (to: string): Cells =>
    cells.map((own, place) => (place === row ? own.map((cell, nth) => (nth === column ? to : cell)) : own));
  switch (edit.do) {
    case 'cell':
      return withCell(edit.to);
    case 'cell-of-another':
      return withCell(around(cells, edit.from)[column] ?? '');
    case 'drop-column':
      return cells.map((own) => own.filter((_, nth) => nth !== column));
    case 'repeat-column':
      return cells.map((own) => [...own, own[column] ?? '']);
    case 'drop-row':
      return cells.filter((_, place) => place !== row);
    case 'short-row':
      return cells.map((own, place) => (place === row ? own.slice(0, column) : own));
    case 'repeat-row':
      return [...cells, ...new Array<readonly string[]>(edit.times).fill(old)];
    case 'parents': {
      const [head] = cells;
      const [id, parent] = [head?.indexOf('id') ?? -1, head?.indexOf('parent') ?? -1];
      if (row === 0 || id < 0 || parent < 0) return undefined;
      const above = around(cells, edit.from)[id] ?? '';
      return cells.map((own, place) =>
        place === row ? own.map((cell, nth) => (nth === parent ? above : cell)) : own,
      );
    }
    default:
      return undefined;
  }
}

function tryCells(bytes: Uint8Array): Cells | undefined {
  try {
    return cellsOf(bytes);
  } catch {
    return undefined; // An edit before this one broke the file: enough.
  }
}

function editedFile(name: string, bytes: Uint8Array, edit: FolderEdit): Uint8Array {
  if (edit.do === 'bytes') return spoiledBytes(bytes, edit.edits);
  const cells = tryCells(bytes);
  if (!cells?.length) return bytes;
  if (edit.do === 'loose-quotes') return Buffer.from(cells.map((row) => row.join(',')).join('\n'));
  const file = edit.do === 'parents' && name !== 'organizations.csv' ? undefined : inCells(cells, edit);
  return file ? Buffer.from(stringify(file as string[][])) : bytes;
}

/** The folder after one edit; the folder that was given stays as it is. */
export function editedFolder(files: Files, edit: FolderEdit): Files {
  const names = [...files.keys()];
  if (!names.length) return files;
  const name = edit.do === 'parents' ? 'organizations.csv' : around(names, edit.at.file);
  const bytes = files.get(name);
  if (!bytes) return files;
  const copy = new Map(files);
  if (edit.do === 'swap-files') {
    const other = around(names, edit.from);
    copy.set(name, files.get(other)!).set(other, bytes);
  } else if (edit.do === 'drop-file' || edit.do === 'name-file') {
    copy.delete(name);
    if (edit.do === 'name-file') copy.set(edit.to, bytes);
  } else copy.set(name, editedFile(name, bytes, edit));
  return copy;
}
