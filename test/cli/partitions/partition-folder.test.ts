import assert from 'node:assert/strict';
import { appendFile, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Engine } from 'kaoping';
import { MissingDuckdb, NotOurFolder, checkFolder, partitionFolder } from 'kaoping';
import { kaoping } from '../fixtures/command.js';
import { generated, partitioned } from '../fixtures/parts.js';
import { brief } from '../fixtures/planted-faults.js';
import { sampleTables, temporaryFolder, writeSample } from '../fixtures/sample.js';

/** Not written where it is imported: it need not be there, not even its types. */
const DUCKDB = ['@duckdb', 'node-api'].join('/');
const hasDuckdb = await import(DUCKDB).then(
  () => true,
  () => false,
);
const skip = hasDuckdb ? false : 'DuckDB is not installed';
const CASES: readonly (readonly [engine: Engine, skip: string | false])[] = [
  ['node', false],
  ['duckdb', skip],
];

async function contents(folder: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of await readdir(folder, { recursive: true }))
    if ((await stat(join(folder, name))).isFile()) texts[name] = await readFile(join(folder, name), 'base64');
  return texts;
}

test('the same tables give the same bytes, and the hash of a build at once', async (t) => {
  const { folder } = await writeSample(t);
  const [one, two] = [await partitioned(t, folder), await partitioned(t, folder)];
  assert.deepEqual(await contents(one), await contents(two));
  const { status, out } = kaoping('build', folder, '--out', join(one, '../whole'), '--any-size');
  assert.equal(status, 0);
  const { info } = JSON.parse(await readFile(join(one, 'partitions.json'), 'utf8')) as {
    info: { hash: string };
  };
  assert.match(out.join('\n'), new RegExp(info.hash));
});

test('DuckDB sorts into the same files', { skip }, async (t) => {
  const folder = await generated(t, { scale: 'city', months: 2, indicators: 3 });
  const here = await partitioned(t, folder, 30);
  const there = `${here}-duckdb`;
  const { problems } = await partitionFolder({ folder, out: there, most: 30, engine: 'duckdb' });
  assert.deepEqual(problems, []);
  // The list has another order, as the groups come in another.
  const [{ 'files.json': _one, ...one }, { 'files.json': _two, ...two }] = [
    await contents(here),
    await contents(there),
  ];
  assert.deepEqual(two, one);
});

for (const [engine, skipped] of CASES)
  test(
    `${engine}: ids that are there twice, and references far off, are found in a large file`,
    { skip: skipped },
    async (t) => {
      const folder = await generated(t, { scale: 'city', months: 2 });
      const file = join(folder, 'observations.csv');
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
      const [, second = ''] = lines;
      const id = second.split(',')[0] ?? '';
      const again = second.replace('c1101', 'd110101');
      const grown = second.replace(`${id},`, 'growth-of-nobody,').replace(',exact,,,', ',exact,,nobody,');
      await appendFile(file, `${again}\n${grown}\n`);
      const known = (await checkFolder(folder)).problems.map(brief);
      assert.deepEqual(known, [
        `row/doubled-id observations:${lines.length + 1}:id`,
        `row/unknown-reference observations:${lines.length + 2}:of`,
      ]);
      const { problems, written } = await partitionFolder({ folder, out: `${folder}-parts`, engine });
      assert.deepEqual(problems.map(brief), known);
      assert.equal(written, undefined);
    },
  );

test('nothing is written when anything is wrong, and nothing is left lying about', async (t) => {
  const tables = sampleTables();
  tables.observations[0]!['value'] = 'many';
  const { folder, out } = await writeSample(t, tables);
  const { status, out: lines } = kaoping('build', folder, '--partitions', '--out', out);
  assert.equal(status, 1);
  assert.match(lines[0] ?? '', /^observations\.csv:2:value/);
  assert.deepEqual(await readdir(join(out, '..')), []);
});

test('a folder that holds something else is not replaced; parts are', async (t) => {
  const { folder, out } = await writeSample(t);
  await partitionFolder({ folder, out, engine: 'node' });
  const before = await contents(out);
  await writeFile(join(out, 'left-over.json'), '{}');
  await partitionFolder({ folder, out, engine: 'node' });
  assert.deepEqual(await contents(out), before);
  await assert.rejects(partitionFolder({ folder, out: folder, engine: 'node' }), NotOurFolder);
  const other = await temporaryFolder(t);
  await writeFile(join(other, 'diary.txt'), '');
  const { status, err } = kaoping('build', folder, '--partitions', '--out', other, '--lang', 'zh');
  assert.deepEqual(await readdir(other), ['diary.txt']);
  assert.equal(status, 2);
  assert.match(err, /分片/);
});

test('figures of another version are refused', async (t) => {
  const stale = { name: 'sample', version: '1.2.3', created: '2022-01-31T00:00:00Z', hash: '0'.repeat(64) };
  const { folder, out } = await writeSample(t, sampleTables(), { 'datapackage.json': JSON.stringify(stale) });
  const { problems } = await partitionFolder({ folder, out, engine: 'node' });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['package/stale'],
  );
});

test('a table that is too large to be read at once is told how to be published', async (t) => {
  const { folder, out } = await writeSample(t);
  await truncate(join(folder, 'observations.csv'), 200 * 1024 * 1024);
  const { status, err } = kaoping('build', folder, '--out', out, '--lang', 'en');
  assert.equal(status, 2);
  assert.match(err, /observations\.csv: 209715200 bytes.*--partitions/);
});

test(
  'without DuckDB its engine says what to install',
  { skip: hasDuckdb && 'DuckDB is installed' },
  async (t) => {
    const { folder, out } = await writeSample(t);
    await assert.rejects(partitionFolder({ folder, out, engine: 'duckdb' }), MissingDuckdb);
    const { status, err } = kaoping('build', folder, '--partitions', '--engine', 'duckdb', '--out', out);
    assert.equal(status, 2);
    assert.match(err, /npm install @duckdb\/node-api/);
  },
);

for (const wrong of [
  ['--engine', 'duckdb'],
  ['--partitions', '--module'],
  ['--partitions', '--engine', 'other'],
])
  test(`kaoping build ${wrong.join(' ')} is not understood`, () => {
    assert.equal(kaoping('build', 'tables', '--out', 'parts', ...wrong).status, 2);
  });
