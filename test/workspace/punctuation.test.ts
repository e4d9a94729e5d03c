import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const COMMENT = /\/\*[^]*?\*\/|\/\/.*/g;
/** In the code itself a quote always stands between a Chinese character and a comma. */
const HALF = /.*(?:[\u3400-\u9fff”》][,:;()?!]|[,:;()?!][\u3400-\u9fff“《]).*/;

test('Chinese words have Chinese punctuation', () => {
  const files = readdirSync('packages/views/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-zh.ts'))
    .map((file) => join('packages/views/src', file));
  assert.ok(files.length > 25);
  for (const file of files)
    assert.doesNotMatch(readFileSync(file, 'utf8').replace(COMMENT, ''), HALF, `half width in ${file}`);
});
