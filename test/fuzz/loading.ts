import { ProblemError, loadDataset } from '@kaoping/core';
import type { Dataset, DatasetSource, Problem } from '@kaoping/core';
import fc from 'fast-check';
import { area } from './area.js';
import type { Area } from './area.js';
import { assertDataset } from './assert-dataset.js';
import { assertProblems } from './assert-problems.js';
import { bigWires, texts, wires } from './bases.js';
import { spoiledBytes, textEdits } from './text-edit.js';
import { hostileJson, hostileValue, valueOf } from './hostile-value.js';
import type { Hostile } from './hostile-value.js';
import type { RawWire } from './edited-wire.js';
import { edited, rowsSaid } from './edited-wire.js';
import { wireEdit } from './wire-edit.js';

/** A whole dataset, or the problems; any other way to fail is thrown on. */
export async function loaded(source: DatasetSource): Promise<Dataset | readonly Problem[]> {
  try {
    return await loadDataset(source);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

const isProblems = (result: Dataset | readonly Problem[]): result is readonly Problem[] =>
  Array.isArray(result);

async function assertLoads(wire: RawWire): Promise<void> {
  const result = await loaded(wire);
  if (isProblems(result)) assertProblems(result);
  else assertDataset(result, (table) => rowsSaid(wire, table));
}

const files = (
  name: string,
  share: number,
  batch: number,
  bases: readonly RawWire[],
  to: fc.Arbitrary<Hostile>,
): Area =>
  area({
    name,
    share,
    batch,
    cases: fc.record({
      base: fc.nat(bases.length - 1),
      edits: fc.array(wireEdit(to), { minLength: 1, maxLength: 4 }),
    }),
    check: ({ base, edits }) => assertLoads(edits.reduce(edited, bases[base]!)),
  });

/** Answers the next request with these bytes, as a server would, without a server. */
async function served(bytes: Uint8Array): Promise<Dataset | readonly Problem[]> {
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response(bytes));
  try {
    return await loaded('data.json');
  } finally {
    globalThis.fetch = fetchBefore;
  }
}

const text = area({
  name: 'text of files',
  share: 0.1,
  batch: 500,
  cases: fc.record({ base: fc.nat(texts.length - 1), edits: textEdits }),
  check: async ({ base, edits }) => {
    const result = await served(spoiledBytes(texts[base]!, edits));
    if (isProblems(result)) assertProblems(result, true);
    else assertDataset(result, (table) => result[table].length);
  },
});

const anything = area({
  name: 'anything at all',
  share: 0.04,
  batch: 1000,
  cases: fc.oneof(
    hostileValue,
    fc
      .object({
        withBigInt: true,
        withNullPrototype: true,
        withSparseArray: true,
        withDate: true,
        withMap: true,
      })
      .map((is) => ({ is })),
    fc.jsonValue().map((is) => ({ is })),
  ),
  check: async (value) => {
    const source = valueOf(value);
    // A text is an address, and addresses are another area's.
    if (typeof source === 'string') return;
    const result = await loaded(source as object);
    assertProblems(isProblems(result) ? result : []);
  },
});

/** Datasets that are handed to `loadDataset`. */
export const loading: readonly Area[] = [
  files('small files', 0.32, 500, wires, hostileJson),
  files('objects in memory', 0.1, 500, wires, hostileValue),
  files('big files', 0.008, 40, bigWires, hostileJson),
  text,
  anything,
];
