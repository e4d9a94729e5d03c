import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@kaoping/core';
import { askAll, generated, partitioned, plain, readAtOnce } from '../fixtures/parts.js';
import { writeSample } from '../fixtures/sample.js';
import { serve } from '../fixtures/static-server.js';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '../../../../seeds');
const sorted = (figures: ReadonlyMap<string, object>): readonly (readonly [string, object])[] =>
  [...figures].sort(([a], [b]) => (a < b ? -1 : 1));
const figuresOf = (dataset: Dataset): ReadonlyMap<string, object> =>
  new Map(dataset.observations.map((figure) => [figure.id, plain(figure)]));

/** Folders, and how many organizations a slice may be about: few, so that there are many shelves and Parquet files. */
const CASES = [
  ['a generated district on one shelf', { scale: 'district', months: 2 }, undefined],
  ['a generated city, a shelf for each district', { scale: 'city', months: 1, indicators: 6 }, 30],
  ['a generated province, a shelf for each parent', { scale: 'province', months: 1, indicators: 1 }, 1],
] as const;

for (const [what, request, most] of CASES)
  test(`parts hold exactly the figures of a build at once: ${what}`, async (t) => {
    const folder = await generated(t, request);
    const dataset = await readAtOnce(folder);
    const { address } = await serve(t, await partitioned(t, folder, most));
    const { byParent, byLevel } = await askAll(address, dataset);
    assert.deepEqual(sorted(byParent), sorted(figuresOf(dataset)));
    assert.deepEqual(sorted(byLevel), sorted(figuresOf(dataset)));
  });

/** Indicators with so many figures are asked for: all of them would take half a minute. */
const OFTEN = 10;

for (const most of [undefined, 3])
  test(`parts hold exactly the figures of the seeds, slices of ${most ?? 'any'} organizations`, async (t) => {
    const dataset = await readAtOnce(seeds);
    const { address } = await serve(t, await partitioned(t, seeds, most));
    const { byParent, byLevel } = await askAll(address, dataset, OFTEN);
    const known = figuresOf(dataset);
    const often = dataset.observations.filter(
      ({ indicator }) => dataset.observationsOf(indicator).length >= OFTEN,
    );
    assert.ok(often.length > 200);
    assert.deepEqual([byParent.size, byLevel.size], [often.length, often.length]);
    // A figure whose other half is of an organization that was not asked about says no longer whose half it is.
    for (const [id, figure] of byParent) {
      const { of: _of, ...whole } = known.get(id) as { of?: string };
      const { of, ...part } = figure as { of?: string };
      assert.deepEqual(part, whole);
      assert.ok(of === undefined || of === _of);
    }
  });

test('a growth keeps the level that it belongs to, also where that is of another period', async (t) => {
  const { folder } = await writeSample(t);
  const dataset = await readAtOnce(folder);
  const { address } = await serve(t, await partitioned(t, folder));
  const { byParent } = await askAll(address, dataset);
  assert.deepEqual(sorted(byParent), sorted(figuresOf(dataset)));
});
