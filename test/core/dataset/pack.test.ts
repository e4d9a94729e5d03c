import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row, Rows } from '@kaoping/core';
import { TABLE_NAMES, TABLES, fromWire, readDataset } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import fc from 'fast-check';

const INFO = { name: 'sample', version: '1.0.0', hash: '0'.repeat(64), issued: '2022-01-01' };
const DIGEST = '0123456789abcdef';

const unit: Row = { id: 'm2', name: '平方米', name_en: 'square meters', dimension: 'area', factor: 1 };
const indicator: Row = {
  id: 'floor-area',
  name: '面积',
  name_en: 'Floor area',
  unit: 'm2',
  accumulation: 'flow',
  direction: 'higher',
  category: 'building',
};
const document: Row = {
  id: 'report-2022',
  file: 'report.txt',
  title: '报告',
  publisher: '某区',
  period_end: '2022-12-31',
  language: 'zh',
  characters: 9999,
  sha256: '0'.repeat(64),
};
const organization = (id: string, parent?: string): Row => ({
  id,
  name: id,
  short_name: id,
  name_en: id,
  level: 'street',
  kind: 'area',
  ...(parent && { parent }),
});
const observation = (id: string, start: number, rest: Row = {}): Row => ({
  id,
  organization: 'east',
  indicator: 'floor-area',
  period_start: '2022-01-01',
  period_end: '2022-12-31',
  status: 'actual',
  measure: 'level',
  value: 1,
  unit: 'm2',
  bound: 'exact',
  document: 'report-2022',
  start,
  end: start + 5,
  digest: DIGEST,
  ...rest,
});

function rowsOf(observations: readonly Row[]): Rows {
  const rows = {} as Record<keyof Rows, readonly Row[]>;
  for (const table of TABLE_NAMES) rows[table] = [];
  const organizations = [organization('all'), organization('east', 'all')];
  return {
    ...rows,
    documents: [document],
    organizations,
    units: [unit],
    indicators: [indicator],
    observations,
  };
}

/** As a file would give it back. */
const travel = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('toWire(info, rows, { packed }) is read back as the same rows, whatever ids and places are', () => {
  const start = fc.integer({ min: 0, max: 9000 });
  const id = fc.oneof(
    fc.constantFrom('a', 'tilde', 'report-2022'),
    start.map((at) => `report-2022-${at}`),
    start.map((at) => `s-report-2022-${at}b`),
  );
  const observations = fc.uniqueArray(fc.tuple(id, start), { selector: ([one]) => one, maxLength: 12 });
  fc.assert(
    fc.property(observations, (given) => {
      const rows = rowsOf(
        given.map(([one, at], row) => observation(one, at, row ? { of: given[0]?.[0], note: 'x' } : {})),
      );
      const problems: never[] = [];
      assert.deepEqual(fromWire(travel(toWire(INFO, rows, { packed: true })), problems).rows, rows);
      assert.deepEqual(problems, []);
    }),
  );
});

test('toWire(info, rows, { packed }) names references by row, and places by what they differ in', () => {
  const rows = rowsOf([
    observation('report-2022-40', 40),
    observation('x-report-2022-47b', 47, { of: 'report-2022-40' }),
  ]);
  const { observations } = toWire(INFO, rows, { packed: true }).tables;
  assert.deepEqual(observations?.['id'], ['~', 'x-~b']);
  assert.deepEqual(observations['organization'], [1, 1]);
  assert.deepEqual(observations['of'], [null, 0]);
  assert.deepEqual(observations['start'], [40, 7]);
  assert.deepEqual(observations['end'], [5, 5]);
});

test('toWire(info, rows, { packed }) keeps the id of what is not in the file', () => {
  const rows = { ...rowsOf([]), units: [] };
  assert.deepEqual(toWire(INFO, rows, { packed: true }).tables.indicators?.['unit'], ['m2']);
});

test('readDataset(json) reads a dataset that travels without digests', () => {
  const rows = rowsOf([observation('report-2022-40', 40)]);
  const bare = { ...rows, observations: rows.observations.map(({ digest: _digest, ...row }) => row) };
  const reading = readDataset(travel(toWire(INFO, bare)));
  assert.ok(reading.ok);
  assert.equal(reading.dataset.observations[0]?.evidence.digest, '');
});

test('readDataset(json) names a digest that is missing among others', () => {
  const rows = rowsOf([observation('a', 40), observation('b', 47, { digest: undefined })]);
  const reading = readDataset(travel(toWire(INFO, rows)));
  assert.ok(!reading.ok);
  assert.deepEqual(reading.problems, [
    { code: 'cell/empty', place: { table: 'observations', row: 1, column: 'digest' } },
  ]);
});

test('readDataset(json) names what is wrong in packed tables, and throws at nothing', () => {
  const packed = (): Record<string, Record<string, unknown>> =>
    travel(toWire(INFO, rowsOf([observation('a', 40)]), { packed: true }).tables) as never;
  const values: readonly unknown[] = [
    null,
    7,
    'x',
    {},
    [],
    [null],
    [-1],
    [0.5],
    [1e9],
    ['~'],
    [{}],
    [[]],
    ['__proto__'],
  ];
  const names = TABLES.observations.columns.map(({ name }) => name);
  for (const value of values)
    for (const name of names) {
      const tables = packed();
      tables['observations'] = { ...tables['observations'], [name]: value };
      const reading = readDataset({ format: 'kaoping-dataset/1', info: INFO, packed: true, tables });
      if (!reading.ok) assert.ok(reading.problems.every(({ place }) => place.table === 'observations'));
    }
  for (const value of values)
    for (const name of TABLE_NAMES) {
      const json = {
        format: 'kaoping-dataset/1',
        info: INFO,
        packed: true,
        tables: { ...packed(), [name]: value },
      };
      assert.doesNotThrow(() => readDataset(json), `${name} ${JSON.stringify(value)}`);
    }
});
