import assert from 'node:assert/strict';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Dataset } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';
import type { PartitionOptions, PartitionQuestion } from '@kaoping/core/partitions';
import { openPartitions } from '@kaoping/core/partitions';
import { generated, partitioned } from '../fixtures/parts.js';
import { serve } from '../fixtures/static-server.js';

const KB = 1024;
const JANUARY = '2021-01-01_2021-01-31';
const streets: PartitionQuestion = { indicator: 'tax-revenue', period: JANUARY, level: 'street' };
const ask = async (
  address: string,
  question: PartitionQuestion,
  options?: PartitionOptions,
): Promise<Dataset> => (await openPartitions(address, options)).dataset(question);
const codeOf = async (promise: Promise<unknown>): Promise<readonly string[]> =>
  promise.then(
    () => [],
    (error: unknown) => (error instanceof ProblemError ? error.problems.map(({ code }) => code) : ['?']),
  );

test('a ranking of all 38,600 streets of the nation fetches at most 400 KB', async (t) => {
  const folder = await generated(t, { scale: 'nation', months: 1, indicators: 1 });
  const out = await partitioned(t, folder);
  for (const names of ['zh', 'en'] as const) {
    const { address, sent } = await serve(t, out);
    const { observations, organizations } = await ask(address, streets, { names });
    assert.equal(organizations.filter(({ level }) => level === 'street').length, 38_600);
    assert.ok(observations.length > 35_000);
    assert.ok(sent() <= 400 * KB, `${sent()} bytes for names in ${names}`);
  }
  await t.test('drilling down to the streets of a district fetches its slice and who is in it', async (u) => {
    const { address, log, sent } = await serve(u, out);
    const partitions = await openPartitions(address);
    const fetched = log.length;
    const part = await partitions.dataset({ indicator: 'tax-revenue', period: JANUARY, within: 'd110101' });
    assert.deepEqual(
      new Set(part.observations.map(({ organization }) => part.organization(organization)?.parent)),
      new Set(['d110101']),
    );
    const first = log.slice(fetched).map(({ path }) => path.replace(/[^/]*$/, ''));
    assert.deepEqual(first.sort(), ['/', '/figures/', `/figures/tax-revenue/${JANUARY}/`, '/organizations/']);
    const before = sent();
    await partitions.dataset({ indicator: 'tax-revenue', period: JANUARY, within: 'd110102' });
    assert.equal(log.filter(({ path }) => path.endsWith('.parquet')).length, 0);
    assert.ok(sent() - before < 32 * KB, `${sent() - before} bytes for the next district`);
  });
});

test('ranges read what the whole file says, from servers that know them, that do not, and that cut them', async (t) => {
  const folder = await generated(t, { scale: 'city', months: 1, indicators: 2 });
  const out = await partitioned(t, folder, 30);
  const [some, none, cut] = await Promise.all(
    (['some', 'none', 'cut'] as const).map((ranges) => serve(t, out, { ranges })),
  );
  assert.ok(some && none && cut);
  const wires = await Promise.all(
    [some, none, cut].map(async ({ address }) => (await openPartitions(address)).wire(streets)),
  );
  assert.deepEqual(wires[1], wires[0]);
  assert.deepEqual(wires[2], wires[0]);
  assert.ok(some.log.some(({ status }) => status === 206));
  assert.ok(none.log.every(({ status }) => status === 200));
});

test('what was learned of who there is, is not fetched again', async (t) => {
  const folder = await generated(t, { scale: 'city', months: 2, indicators: 1 });
  const { address, log } = await serve(t, await partitioned(t, folder, 30));
  const partitions = await openPartitions(address);
  const [first = '', second = ''] = partitions.manifest.periods;
  await partitions.wire({ ...streets, period: first });
  const before = log.length;
  await partitions.wire({ ...streets, period: second });
  assert.deepEqual(
    new Set(log.slice(before).map(({ path }) => path)),
    new Set([`/figures/tax-revenue/${second}.parquet`]),
  );
});

test('an indicator or a period that is not there is named', async (t) => {
  const { address } = await serve(
    t,
    await partitioned(t, await generated(t, { scale: 'street', months: 1 })),
  );
  assert.deepEqual(await codeOf(ask(address, { ...streets, indicator: 'toString' })), [
    'dataset/nothing-there',
  ]);
  assert.deepEqual(await codeOf(ask(address, { ...streets, period: '1999' })), ['dataset/nothing-there']);
});

test('files that are gone, cut off or something else give a problem and no half dataset', async (t) => {
  const folder = await generated(t, { scale: 'city', months: 1, indicators: 1 });
  const out = await partitioned(t, folder, 30);
  const { address } = await serve(t, out);
  const file = join(out, 'figures/tax-revenue', `${JANUARY}.parquet`);
  await truncate(file, 1000);
  assert.deepEqual(await codeOf(ask(address, streets)), ['dataset/format']);
  await writeFile(file, Buffer.alloc(9000));
  assert.deepEqual(await codeOf(ask(address, streets)), ['dataset/format']);
  await rm(file);
  assert.deepEqual(await codeOf(ask(address, streets)), ['dataset/unreachable']);
  await writeFile(join(out, 'partitions.json'), '{"format":"other"}');
  assert.deepEqual(await codeOf(ask(address, streets)), ['dataset/format']);
  await rm(join(out, 'partitions.json'));
  assert.deepEqual(await codeOf(ask(address, streets)), ['dataset/unreachable']);
});

test('who stops waiting gets the reason of the signal', async (t) => {
  const folder = await generated(t, { scale: 'city', months: 1, indicators: 1 });
  const { address } = await serve(t, await partitioned(t, folder, 30));
  const control = new AbortController();
  const partitions = await openPartitions(address, { signal: control.signal });
  control.abort();
  await assert.rejects(partitions.dataset(streets), { name: 'AbortError' });
});
