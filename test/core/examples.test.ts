import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import * as core from '@kaoping/core';
import * as aggregate from '@kaoping/core/aggregate';
import * as audit from '@kaoping/core/audit';
import * as partitions from '@kaoping/core/partitions';
import * as publish from '@kaoping/core/publish';
import { claimsOf, examplesOf, moduleOf } from './example-module.js';

const sources = new URL('../../../packages/core/src/', import.meta.url);
const modules = new URL('../../examples/', import.meta.url);
const DOORS = {
  '@kaoping/core': core,
  '@kaoping/core/aggregate': aggregate,
  '@kaoping/core/audit': audit,
  '@kaoping/core/partitions': partitions,
  '@kaoping/core/publish': publish,
};
const exported = Object.entries(DOORS).flatMap(([door, names]) =>
  Object.entries(names).map(([name, value]: [string, unknown]) => ({ door, name, value })),
);
const doors = new Map(exported.map(({ door, name }) => [name, door]));
const examples = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) => examplesOf(file, readFileSync(new URL(file, sources), 'utf8')))
  .filter(({ name }) => doors.has(name));

rmSync(modules, { recursive: true, force: true });
mkdirSync(modules, { recursive: true });

describe('examples of the documentation', () => {
  for (const [at, example] of examples.entries())
    test(`${example.name}: ${basename(example.file)}`, async () => {
      assert.ok(claimsOf(example) > 0, 'an example says what comes of it: expression; // value');
      const file = new URL(`${example.name}-${at}.mjs`, modules);
      writeFileSync(file, moduleOf(example, doors));
      await import(file.href);
    });

  test('every exported function has one', () => {
    const shown = new Set(examples.map(({ name }) => name));
    const functions = exported.filter(({ value }) => typeof value === 'function');
    assert.deepEqual(
      functions.map(({ name }) => name).filter((name) => !shown.has(name)),
      [],
    );
  });
});

describe('moduleOf', () => {
  const example = (...lines: string[]) => ({ name: 'rank', file: 'rank.ts', lines });
  test('moduleOf(expression; // value) claims it', () => {
    const text = moduleOf(example('const a = rank([]);', 'a.entries; // []'), doors);
    assert.match(text, /import \{ rank \} from '@kaoping\/core';/);
    assert.match(text, /assert\.deepStrictEqual\(a\.entries, \[\]\);/);
  });
  test('claimsOf(const a = 1; // one) is none', () => {
    assert.equal(claimsOf(example('const a = 1; // one')), 0);
    assert.equal(claimsOf(example('rank(', '  [],', ').entries; // []')), 1);
  });
});
