import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stale } from '@kaoping/views';
import { assertPlain } from './all-words.js';
import { district } from './fixtures.js';

test('stale(problems, info) says what went wrong and from when the data are', () => {
  const dataset = district();
  const place = { url: 'https://example.org/data/index.json' };
  const problems = [{ code: 'dataset/unreachable', status: 503, place }] as const;
  const zh = stale(problems, dataset.info, 'zh');
  assert.match(zh.line, /503.*之前取到的/);
  assert.match(stale(problems, dataset.info, 'en').line, /503.*fetched before/);
  assert.doesNotMatch(zh.line, /example/);
  assertPlain(zh);
  assertPlain(stale([], dataset.info, 'en'));
});
