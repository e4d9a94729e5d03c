import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleSize } from './bundle-size.js';

/** As everywhere in the project's budgets. */
const KB = 1024;
const holds = (title: string, exported: string, most: number, door?: string): void => {
  test(`${title} is at most ${most / KB} KB gzip`, async () => {
    const size = await bundleSize(exported, door);
    assert.ok(size <= most, `${size} bytes, allowed: ${most}`);
  });
};

holds('rank alone', '{ rank }', 4 * KB);
holds('a gauge: attain and pace', '{ attain, pace }', 4 * KB);
holds('reading a dataset', '{ loadDataset }', 6 * KB);
holds(
  'what widgets need: a dataset, compared, ranked, held against targets',
  '{ loadDataset, comparability, rank, peers, silent, distribution, attain, pace, impliedTarget }',
  12 * KB,
);
holds('all of the core, its further doors apart', '*', 12 * KB);
holds('the audit', '*', 10 * KB, '@kaoping/core/audit');
holds('roll-ups and the composite index', '*', 7 * KB, '@kaoping/core/aggregate');

test('importing a function brings nothing that it does not need', async () => {
  assert.ok((await bundleSize('{ seededRandom }', '@kaoping/core/aggregate')) < 300);
  assert.ok((await bundleSize('{ VERDICTS }', '@kaoping/core/audit')) < 150);
});
