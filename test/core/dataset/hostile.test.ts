import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@kaoping/core';
import { FORMAT, loadDataset, ProblemError, readDataset } from '@kaoping/core';

const wire = (tables: object, info: object = {}): object => ({ format: FORMAT, info, tables });
/** A list in a list in a list …, deeper than any stack. */
const deep = (): unknown => JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));

async function problems(json: object): Promise<readonly Problem[]> {
  const error: unknown = await loadDataset(json).then(
    () => assert.fail('it was taken'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ProblemError, String(error));
  return error.problems;
}
const codes = async (json: object): Promise<readonly string[]> =>
  [...new Set((await problems(json)).map(({ code }) => code))].sort();

test('loadDataset refuses a million rows before it looks at any', async () => {
  const id = new Array<string>(1_000_000).fill('a');
  assert.deepEqual(await problems(wire({ units: { id } })), [
    { code: 'dataset/too-many-rows', rows: 1_000_000, allowed: 100_000, place: {} },
  ]);
  // Rows may stand in any column, and in several tables.
  const name = id.slice(0, 60_000);
  const rows = (await problems(wire({ units: { id: ['a'], name }, terms: { name } })))[0];
  assert.ok(rows?.code === 'dataset/too-many-rows' && rows.rows === 120_000);
});

test('loadDataset names doubled ids', async () => {
  const units = {
    id: ['a', 'a'],
    name: ['人', '人'],
    name_en: ['p', 'p'],
    dimension: ['p', 'p'],
    factor: [1, 1],
  };
  assert.deepEqual(await codes(wire({ units })), ['row/doubled-id']);
});

test('loadDataset names cells and tables that are nested without end, instead of following them', async () => {
  assert.deepEqual(await codes(wire({ units: { id: [deep()] } })), ['cell/empty', 'cell/type']);
  assert.deepEqual(await codes(wire({ units: deep() as object })), ['dataset/format']);
  assert.deepEqual(await codes(deep() as object), ['dataset/format']);
});

test('loadDataset names what a file cannot say of itself, nested without end or not', async () => {
  for (const info of [{ name: deep() }, { slice: deep() }, { slice: { kind: 'constructor', id: 'a' } }])
    assert.deepEqual(await codes(wire({}, info)), ['package/field']);
});

test('keys of prototypes are names like others', async () => {
  const text = JSON.stringify(wire({}))
    .replace('"tables":{', '"__proto__":{"polluted":1},"tables":{"__proto__":{"id":["a"]},"constructor":{}')
    .replace('"info":{', '"info":{"__proto__":{"polluted":1}');
  const read = await loadDataset(JSON.parse(text) as object);
  assert.equal((read as unknown as Record<string, unknown>)['polluted'], undefined);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(read.organization('__proto__' as never), undefined);
  assert.equal(read.organization('constructor' as never), undefined);
  const reading = readDataset(wire({ organizations: { id: ['__proto__'] } }));
  assert.ok(!reading.ok && reading.problems.some(({ code }) => code === 'cell/type'));
});

test('what only says that it is a dataset is read as any other file', async () => {
  assert.deepEqual(await codes({ observationsOf: 1 }), ['dataset/format']);
});
