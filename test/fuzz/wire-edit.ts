import { TABLE_NAMES } from '@kaoping/core';
import fc from 'fast-check';
import type { Hostile } from './hostile-value.js';

/** Where an edit strikes: counted among what is there, around and around, so that every number is a place. */
export interface Spot {
  readonly table: number;
  readonly column: number;
  readonly row: number;
}
/** One thing that goes wrong with a file. Edits are plain data: a counterexample is a list of them. */
export type WireEdit =
  | { readonly do: 'cell'; readonly at: Spot; readonly to: Hostile }
  | { readonly do: 'cell-of-another'; readonly at: Spot; readonly from: number }
  | { readonly do: 'column'; readonly at: Spot; readonly to: Hostile }
  | { readonly do: 'column-of-another-table'; readonly at: Spot; readonly from: Spot }
  | { readonly do: 'rename-column'; readonly at: Spot; readonly to: string }
  | { readonly do: 'drop-column'; readonly at: Spot }
  | { readonly do: 'cut-column'; readonly at: Spot }
  | { readonly do: 'repeat-row'; readonly at: Spot; readonly times: number }
  | { readonly do: 'drop-row'; readonly at: Spot }
  | { readonly do: 'reverse-rows'; readonly at: Spot }
  | { readonly do: 'table'; readonly at: Spot; readonly to: Hostile }
  | { readonly do: 'swap-tables'; readonly at: Spot; readonly from: Spot }
  | { readonly do: 'drop-table'; readonly at: Spot }
  | { readonly do: 'parents'; readonly from: number; readonly to: number }
  | { readonly do: 'info'; readonly key: string; readonly to: Hostile }
  | { readonly do: 'top'; readonly key: string; readonly to: Hostile };

const spot: fc.Arbitrary<Spot> = fc.record({
  table: fc.nat(40),
  column: fc.nat(40),
  row: fc.nat(400),
});
const INFO = ['name', 'version', 'hash', 'issued', 'slice', 'counts', '__proto__', 'toString'];
const TOP = ['format', 'packed', 'info', 'tables', 'counts', '__proto__', 'constructor'];
const HEADS = [...TABLE_NAMES, 'id', 'parent', 'of', 'start', 'document', 'length', '__proto__', 'map'];

/** Any of the things that go wrong; cells most often. */
export const wireEdit = (to: fc.Arbitrary<Hostile>): fc.Arbitrary<WireEdit> => {
  const edit = (kind: WireEdit['do'], rest: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record({ do: fc.constant(kind), ...rest }) as unknown as fc.Arbitrary<WireEdit>;
  const at = spot;
  return fc.oneof(
    { weight: 9, arbitrary: edit('cell', { at, to }) },
    { weight: 5, arbitrary: edit('cell-of-another', { at, from: fc.nat(400) }) },
    edit('column', { at, to }),
    edit('column-of-another-table', { at, from: spot }),
    edit('rename-column', { at, to: fc.constantFrom(...HEADS) }),
    edit('drop-column', { at }),
    edit('cut-column', { at }),
    { weight: 2, arbitrary: edit('repeat-row', { at, times: fc.constantFrom(1, 2, 40, 1000) }) },
    edit('drop-row', { at }),
    edit('reverse-rows', { at }),
    edit('table', { at, to }),
    edit('swap-tables', { at, from: spot }),
    edit('drop-table', { at }),
    edit('parents', { from: fc.nat(30), to: fc.nat(30) }),
    { weight: 2, arbitrary: edit('info', { key: fc.constantFrom(...INFO), to }) },
    { weight: 2, arbitrary: edit('top', { key: fc.constantFrom(...TOP), to }) },
  );
};
