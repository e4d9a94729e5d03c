import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { GenerateRequest } from 'kaoping';
import { checkFolder, generateFolder } from 'kaoping';
import { kaoping } from '../fixtures/command.js';
import { temporaryFolder } from '../fixtures/sample.js';

async function textsOf(
  t: Parameters<typeof temporaryFolder>[0],
  request: Omit<GenerateRequest, 'out'>,
): Promise<Record<string, string>> {
  const out = await temporaryFolder(t);
  generateFolder({ ...request, out });
  const texts: Record<string, string> = {};
  for (const name of await readdir(out)) texts[name] = await readFile(join(out, name), 'utf8');
  return texts;
}

test('the same seed gives the same bytes, another seed others', async (t) => {
  const request = { scale: 'district', months: 2, seed: 3 } as const;
  const first = await textsOf(t, request);
  assert.deepEqual(await textsOf(t, request), first);
  assert.notEqual((await textsOf(t, { ...request, seed: 4 }))['observations.csv'], first['observations.csv']);
});

test('what is generated is right by every law, has bounds, gaps, growths and figures said again', async (t) => {
  const out = await temporaryFolder(t);
  const { figures } = generateFolder({ scale: 'city', months: 3, seed: 1, out });
  const { rows, problems } = await checkFolder(out);
  assert.deepEqual(problems, []);
  assert.equal(rows.observations.length, figures);
  const some = (name: string, value: unknown): boolean =>
    rows.observations.some((row) => row[name] === value);
  assert.ok(['exact', 'at_least', 'at_most', 'about'].every((bound) => some('bound', bound)));
  assert.ok(some('measure', 'change'));
  const places = rows.observations
    .filter(({ measure }) => measure !== 'change')
    .map(({ organization, indicator, period_end }) => `${organization} ${indicator} ${period_end}`);
  const distinct = new Set(places).size;
  assert.ok(distinct < places.length, 'none is said again');
  assert.ok(distinct < 132 * 24 * 3, 'none is missing');
});

test('a nation has 31 provinces, 333 cities, 2,843 counties and 38,600 streets and townships', async (t) => {
  const out = await temporaryFolder(t);
  generateFolder({ scale: 'nation', months: 1, indicators: 1, seed: 1, out });
  const lines = (await readFile(join(out, 'organizations.csv'), 'utf8')).trimEnd().split('\n').slice(1);
  const count = (level: string): number => lines.filter((line) => line.split(',')[4] === level).length;
  assert.deepEqual(
    ['nation', 'province', 'city', 'district', 'street'].map(count),
    [1, 31, 333, 2843, 38600],
  );
});

test('kaoping generate names what is allowed', async (t) => {
  const out = await temporaryFolder(t);
  assert.equal(kaoping('generate', '--scale', 'street', '--months', '1', '--out', out).status, 0);
  assert.match(
    kaoping('generate', '--scale', 'world', '--out', out).err,
    /street, district, city, province, nation/,
  );
  assert.match(kaoping('generate', '--scale', 'street', '--months', '0', '--out', out).err, /1 … 600/);
  assert.equal(kaoping('generate', '--scale', 'street').status, 2);
});
