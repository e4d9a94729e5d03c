import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** What stands between quotes, or between the parts of a template. */
const WORDS = /(['`])((?:(?!\1)[^\n\\]|\\.)*)\1/g;
const HALF = /[\u3400-\u9fff”》][,:;()?!]|[,:;()?!][\u3400-\u9fff“《]/;

test('Chinese words have Chinese punctuation', () => {
  const files = readdirSync('packages/views/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-zh.ts'))
    .map((file) => join('packages/views/src', file));
  assert.ok(files.length > 25);
  for (const file of files)
    for (const [, , words = ''] of readFileSync(file, 'utf8').matchAll(WORDS))
      assert.doesNotMatch(words.replace(/\$\{[^}]*\}/g, ''), HALF, `${file}: ${words}`);
});
