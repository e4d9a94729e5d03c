import assert from 'node:assert/strict';
import type { Problem } from '@kaoping/core';
import { readDataset, validate } from '@kaoping/core';
import fc from 'fast-check';
import { checkReading, readTables } from 'kaoping';
import { area } from './area.js';
import type { Area } from './area.js';
import { assertProblems } from './assert-problems.js';
import { folders, wires } from './bases.js';
import type { RawWire } from './edited-wire.js';

const rows = <Cell>(count: number, cell: (at: number) => Cell): readonly Cell[] =>
  Array.from({ length: count }, (_, at) => cell(at));
const wire = wires.find(({ tables }) => tables['observations'] && tables['documents'])!;
const withTable = (name: string, columns: object): RawWire => ({
  ...wire,
  tables: { ...wire.tables, [name]: { ...wire.tables[name], ...columns } },
});
const terms = (count: number, id: (at: number) => unknown): RawWire =>
  withTable('terms', {
    id: rows(count, id),
    name: rows(count, () => '名'),
    name_en: rows(count, () => 'name'),
  });

const wireProblems = (json: unknown) => (): readonly Problem[] => {
  const read = readDataset(json);
  return read.ok ? [] : read.problems;
};
const tableProblems = (name: string, text: string) => (): readonly Problem[] =>
  checkReading(readTables(new Map([...folders[0]!, [name, Buffer.from(text)]]))).problems;

/** A chain of parents, the last of which stands below the first. */
function chain(length: number): readonly Problem[] {
  const problems: Problem[] = [];
  const none = checkReading(readTables(new Map())).rows;
  validate(
    { ...none, organizations: rows(length, (at) => ({ id: `o${at}`, parent: `o${(at + 1) % length}` })) },
    problems,
    10,
  );
  return problems;
}

/** Few, but big: each would take minutes or all the memory if the work grew faster than the file. */
const GIANTS: Readonly<Record<string, () => readonly Problem[]>> = {
  'a million rows of one id': wireProblems(terms(1_000_000, () => 'twice')),
  'a million rows of nothing': wireProblems(terms(1_000_000, () => null)),
  'a long document id, said in every row': () => {
    const count = 100_000;
    const all = rows(count, () => 0);
    const columns = { id: rows(count, () => '~'), document: all, start: all, end: rows(count, () => 1) };
    return wireProblems({
      ...withTable('awards', columns),
      tables: { documents: { id: ['d'.repeat(1_000_000)] }, awards: columns },
      packed: true,
    })();
  },
  'a text of zeros': () => {
    const { tables } = wire;
    const count = tables['observations']?.['id']?.length ?? 0;
    return wireProblems(
      withTable('observations', {
        reported: rows(count, () => `${'0'.repeat(300_000)}1`),
        note: rows(count, () => null),
      }),
    )();
  },
  'a chain of parents': () => chain(200_000),
  'a table of broken quotes': tableProblems('terms.csv', `id,name,name_en\n${'a,"b"c,d\n'.repeat(60_000)}`),
  'a table of quotes that never end': tableProblems(
    'terms.csv',
    `id,name,name_en\n${'"a ""b\n'.repeat(20_000)}`,
  ),
  'a table of many columns': tableProblems('terms.csv', `${'x,'.repeat(100_000)}\n${'y,'.repeat(100_000)}\n`),
  'a table of empty lines': tableProblems('terms.csv', `id,name,name_en\n${'\n'.repeat(50_000)}`),
  'a table in two encodings': () => {
    const line = Buffer.from([0xb6, 0xab, 0x2c, 0x0a]);
    const lines = rows(20_000, (at) => (at % 2 ? line : Buffer.from('东,\n')));
    return checkReading(readTables(new Map([['terms.csv', Buffer.concat(lines)]]))).problems;
  },
};

/** Each giant once, whatever the number of cases: its size is the case. */
export const giants: readonly Area[] = Object.entries(GIANTS).map(([name, problemsOf]) =>
  area({
    name,
    share: 0,
    exactly: 1,
    batch: 1,
    cases: fc.constant(name),
    check: () => {
      const problems = problemsOf();
      assert.ok(problems.length > 0, `${name} passes`);
      assertProblems(problems.slice(0, 50), true);
      return Promise.resolve();
    },
  }),
);
