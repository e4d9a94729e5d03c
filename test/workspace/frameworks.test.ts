import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const EXAMPLES = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
  .sort();

const BLOCK = /<!-- file: (\S+) -->\n```\w+\n([^]*?)\n```/g;

test('docs/frameworks.md shows the code of the examples, every one of them', () => {
  const blocks = Array.from(read('docs/frameworks.md').matchAll(BLOCK), ([, path = '', code]) => ({
    path,
    code,
  }));
  for (const { path, code } of blocks) assert.equal(code, read(path).trimEnd(), path);
  const shown = new Set(blocks.map(({ path }) => path.split('/')[1]));
  assert.deepEqual(Array.from(shown).sort(), EXAMPLES);
});

test('lock files name no host', () => {
  const places = ['.', ...EXAMPLES.map((name) => `examples/${name}`)];
  const locks = places.filter((place) => readdirSync(join(root, place)).includes('package-lock.json'));
  assert.ok(locks.length > 1);
  for (const place of locks)
    assert.doesNotMatch(read(`${place}/package-lock.json`), /"resolved": "https?:/, place);
});
