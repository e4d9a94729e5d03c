import type { Column, TableName } from '@kaoping/core';
import { TABLES, TABLE_NAMES } from '@kaoping/core';
import fc from 'fast-check';
import type { RawWire } from './edited-wire.js';
import { hostileText } from './hostile-value.js';

/** A cell that gets what its column allows: strange, but nothing that a check must refuse. */
export interface FittingEdit {
  readonly table: TableName;
  readonly column: string;
  /** Counted around and around. */
  readonly row: number;
  /** A cell of the same column where it is a reference, else the value. */
  readonly to: { readonly row: number } | { readonly is: string | number | null };
}

const SLUGS = ['constructor', 'valueof', 'a', '0', '2021', 'name', 'index', 'street', 'percent', 'usd'];
const NUMBERS = [
  0, 1, 2, 3, 7, 99.5, 100, 100.1, 363, 0.1, 1e-9, 12_345_678.9, 2.644e9, 1e12, 999_999_999_999,
];
const DATES = [
  '0001-01-01',
  '1900-02-28',
  '2019-12-31',
  '2020-02-29',
  '2021-01-01',
  '2021-10-31',
  '2021-12-31',
  '9999-12-31',
];

const number = fc.oneof(
  fc.constantFrom(...NUMBERS, ...NUMBERS.map((value) => -value)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);
const date = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...DATES) },
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

function valueFor({ type, values, minimum = 0, required }: Column): fc.Arbitrary<string | number | null> {
  const of = (): fc.Arbitrary<string | number> => {
    if (values) return fc.constantFrom(...values);
    if (type === 'number') return number;
    if (type === 'integer') return fc.oneof(fc.integer({ min: minimum, max: 60 }), fc.maxSafeNat());
    if (type === 'date') return date;
    if (type === 'slug') return fc.constantFrom(...SLUGS);
    return hostileText.filter((text) => text.trim() !== '');
  };
  return required ? of() : fc.oneof({ weight: 4, arbitrary: of() }, fc.constant(null));
}

const isUntouched = ({ type }: Column): boolean => type === 'digest' || type === 'sha256';
const editOf = (table: TableName, column: Column): fc.Arbitrary<FittingEdit> =>
  fc.record({
    table: fc.constant(table),
    column: fc.constant(column.name),
    row: fc.nat(200),
    to: column.refers
      ? fc.record({ row: fc.nat(200) })
      : valueFor(column).map((is): FittingEdit['to'] => ({ is })),
  });

/** Cells of figures most often, as most is made of them. */
export const fittingEdits: fc.Arbitrary<FittingEdit[]> = fc.array(
  fc.oneof(
    ...TABLE_NAMES.flatMap((table) =>
      TABLES[table].columns
        .filter((column) => column.name !== 'id' && !isUntouched(column))
        .map((column) => ({ weight: table === 'observations' ? 6 : 1, arbitrary: editOf(table, column) })),
    ),
  ),
  { maxLength: 5 },
);

type Cells = readonly unknown[];
/** A changed figure is explained: without a note it would have to say what its report says. */
const explained = (columns: Readonly<Record<string, Cells>>, row: number, rows: number): Cells =>
  Array.from({ length: rows }, (_, at) => (at === row ? '改' : (columns['note']?.[at] ?? null)));

/** The unpacked file after one edit. */
export function fitted(wire: RawWire, { table, column, row, to }: FittingEdit): RawWire {
  const columns = wire.tables[table];
  const rows = Object.values(columns ?? {})[0]?.length ?? 0;
  if (!columns || !rows) return wire;
  const place = row % rows;
  const old = columns[column] ?? new Array<null>(rows).fill(null);
  const value = 'row' in to ? (old[to.row % rows] ?? null) : to.is;
  const cells = old.map((cell, at) => (at === place ? value : cell));
  const note = table === 'observations' && column !== 'note' ? { note: explained(columns, place, rows) } : {};
  return { ...wire, tables: { ...wire.tables, [table]: { ...columns, ...note, [column]: cells } } };
}
