import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('the widgets name the version of their package', () => {
  const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as {
    version: string;
  };
  const source = readFileSync('packages/elements/src/base/version.ts', 'utf8');
  assert.ok(source.includes(`VERSION = '${version}'`), `version.ts does not say ${version}`);
});
