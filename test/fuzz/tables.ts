import assert from 'node:assert/strict';
import type { DatasetInfo, Rows } from '@kaoping/core';
import { TABLE_NAMES, loadDataset } from '@kaoping/core';
import fc from 'fast-check';
import { checkReading, problemLine, publishedFiles, readTables } from 'kaoping';
import { area } from './area.js';
import type { Area } from './area.js';
import { assertDataset } from './assert-dataset.js';
import { assertProblems } from './assert-problems.js';
import type { Files } from './bases.js';
import { DOCUMENTS, folders, seeds } from './bases.js';
import { editedFolder, folderEdits } from './folder-edit.js';

const INFO: DatasetInfo = { name: 'fuzz', version: '1.0.0', hash: '0'.repeat(64), issued: '2022-01-01' };

/** What a check lets pass can be published, and what is published can be loaded, row for row. */
async function assertPublishes(rows: Rows): Promise<void> {
  const files = new Map(
    publishedFiles(INFO, INFO as never, rows, false).map(({ path, text }) => [path, text]),
  );
  const wires = ['dataset.json', 'index.json', `organizations/${String(rows.organizations[0]?.['id'])}.json`];
  for (const path of wires) {
    const text = files.get(path);
    if (text === undefined) continue;
    const dataset = await loadDataset(JSON.parse(text) as object);
    const isWhole = path === 'dataset.json';
    assertDataset(
      dataset,
      (table) => (isWhole && table !== 'exclusions' ? rows[table] : dataset[table]).length,
    );
  }
  const tables = TABLE_NAMES.map(
    (table) => [`${table}.csv`, Buffer.from(files.get(`tables/${table}.csv`) ?? '')] as const,
  );
  assert.deepEqual(readTables(new Map(tables)).rows, rows, 'the tables that are published say the same');
}

/** Checks files as `kaoping check` does, and publishes them in memory where nothing is wrong. */
export async function assertChecks(
  files: Files,
  documents: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { problems, rows } = checkReading(readTables(files), documents);
  if (problems.length === 0) return assertPublishes(rows);
  assertProblems(problems, true);
  for (const problem of problems) assert.match(problemLine(problem, 'en'), /^\S+ {2}\S/u);
}

const inMemory = (name: string, share: number, batch: number, bases: readonly Files[]): Area =>
  area({
    name,
    share,
    batch,
    cases: fc.record({
      base: fc.nat(bases.length - 1),
      edits: folderEdits,
      document: fc.option(fc.tuple(fc.constantFrom(...DOCUMENTS), fc.string({ unit: 'grapheme' })), {
        freq: 4,
      }),
    }),
    check: ({ base, edits, document }) =>
      assertChecks(edits.reduce(editedFolder, bases[base]!), new Map(document ? [document] : [])),
  });

/** Tables that are handed to the library behind `kaoping check` and `kaoping build`. */
export const tables: readonly Area[] = [
  inMemory('tables', 0.2, 200, folders),
  inMemory('all seeds', 0.002, 20, [seeds]),
];
