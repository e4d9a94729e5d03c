import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES, loadDataset } from '@kaoping/core';
import fc from 'fast-check';
import { run } from 'kaoping';
import { area } from './area.js';
import type { Area } from './area.js';
import { assertDataset } from './assert-dataset.js';
import { folders } from './bases.js';
import type { FolderEdit } from './folder-edit.js';
import { editedFolder, folderEdits } from './folder-edit.js';
import { hostileText } from './hostile-value.js';
import type { TextEdit } from './text-edit.js';
import { spoiledBytes, textEdits } from './text-edit.js';

const PACKAGE = `${JSON.stringify({ name: 'fuzz', version: '1.0.0', created: '2022-12-31T00:00:00Z' }, null, 2)}\n`;

interface Ran {
  readonly status: number;
  readonly lines: readonly string[];
}

/** Runs a command line in this process; whatever it throws fails the case. */
async function ran(argv: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  return { status: await run(argv, 'en', { out: keep, err: keep }), lines };
}

async function inFolder(check: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-fuzz-'));
  try {
    await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Either nothing was wrong and everything is written, or the reasons are told and nothing is. */
async function assertBuilt(folder: string, out: string, lang: string): Promise<void> {
  mkdirSync(out);
  const { status, lines } = await ran(['build', folder, '--out', out, '--any-size', '--lang', lang]);
  assert.ok(status === 0 || status === 1, `status ${status}: ${lines.join('\n')}`);
  if (status === 1) {
    assert.ok(lines.length > 1, 'something is wrong and nothing is said');
    assert.deepEqual(readdirSync(out), []);
    return;
  }
  const dataset = await loadDataset(JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8')) as object);
  assertDataset(dataset, (table) => dataset[table].length);
}

const building = area({
  name: 'folders on disk',
  share: 0.004,
  batch: 20,
  cases: fc.record({
    base: fc.nat(folders.length - 1),
    edits: fc.oneof(fc.constant<FolderEdit[]>([]), folderEdits),
    descriptor: fc.oneof(fc.constant<TextEdit[]>([]), textEdits),
    lang: fc.constantFrom(...LANGUAGES),
  }),
  check: ({ base, edits, descriptor, lang }) =>
    inFolder(async (place) => {
      const folder = join(place, 'tables');
      mkdirSync(folder);
      for (const [name, bytes] of edits.reduce(editedFolder, folders[base]!))
        writeFileSync(join(folder, name), bytes);
      writeFileSync(join(folder, 'datapackage.json'), spoiledBytes(PACKAGE, descriptor));
      await assertBuilt(folder, join(place, 'out'), lang);
    }),
});

const WORDS = [
  'check',
  'build',
  'describe',
  'help',
  '--out',
  '--documents',
  '--lang',
  'zh',
  'en',
  '--module',
  '--version',
  '--help',
  '-h',
  '--',
  '1.0.0',
];

const arguing = area({
  name: 'command lines',
  share: 0.02,
  batch: 200,
  cases: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, hostileText), {
    maxLength: 6,
  }),
  check: (words) =>
    inFolder(async (place) => {
      // Names of folders lead into one that is empty: nothing of this machine is read or written.
      const argv = words.map((word) =>
        WORDS.includes(word) || word.startsWith('-') ? word : join(place, `x${word.replace(/[./\\]/g, '_')}`),
      );
      const { status, lines } = await ran(argv);
      assert.ok([0, 1, 2].includes(status), `status ${status}`);
      assert.ok(
        lines.some((line) => line.trim() !== ''),
        'nothing is said',
      );
    }),
});

/** The command line as it is called, on folders that are there. */
export const onDisk: readonly Area[] = [building, arguing];
