import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every test that the threat model names is there', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`([\w/-]+\.test\.ts)`/g)].map(
    ([, path]) => path,
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((path) => !existsSync(`test/${path}`)),
    [],
  );
});
