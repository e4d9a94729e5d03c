// What `npm run fuzz` found. Each test was red before what it names was mended.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@kaoping/core';
import {
  fromWire,
  loadDataset,
  ProblemError,
  readDataset,
  readReported,
  TABLES,
  typed,
  validate,
} from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import { rowsWith } from './rows-with.js';

const info = { name: 'test', version: '1.0.0', hash: '', issued: '2022-01-01' };
const wire = toWire(info, rowsWith([]));
const problemsOf = (json: unknown): readonly Problem[] => {
  const read = readDataset(json);
  return read.ok ? [] : read.problems;
};
const codesOf = (json: unknown): readonly string[] => problemsOf(json).map(({ code }) => code);
/** The file with one cell of the first unit changed. */
const withUnitName = (name: unknown): unknown => ({
  ...wire,
  tables: {
    ...wire.tables,
    units: { ...wire.tables.units, name: [name, ...(wire.tables.units?.['name'] ?? []).slice(1)] },
  },
});
const deep = (): unknown => JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);

test('readDataset(json) names a cell that is nested without end, or in itself, or no JSON', () => {
  const ring: unknown[] = [];
  ring.push(ring);
  for (const cell of [deep(), ring, 10n, { toJSON: () => assert.fail('unfolded') }])
    assert.deepEqual(codesOf(withUnitName(cell)), ['cell/type']);
});

test('readDataset(json) quotes no machine word for what is nested, not a number or not there', () => {
  for (const cell of [[null], { id: undefined }, NaN, -Infinity, Symbol('null')])
    for (const problem of problemsOf(withUnitName(cell)))
      assert.doesNotMatch(JSON.stringify(problem), /NaN|null|undefined|Infinity/);
  for (const json of [undefined, null, { ...wire, tables: { units: null } }])
    for (const problem of problemsOf(json))
      assert.doesNotMatch(JSON.stringify(problem), /null|undefined|object/);
});

test('readDataset(json) refuses text that was decoded wrongly, or holds half a character', () => {
  assert.deepEqual(problemsOf(withUnitName('ƽ\ufffd')), [
    { code: 'cell/character', found: 'U+FFFD', place: { table: 'units', row: 0, column: 'name' } },
  ]);
  assert.deepEqual(codesOf(withUnitName('\ud83c')), ['cell/character']);
  assert.deepEqual(codesOf(withUnitName('🌊')), []);
});

test('readDataset(json) quotes whole characters only', () => {
  for (const text of [`${'a'.repeat(59)}🌊🌊`, '\udf0a']) {
    const [problem] = problemsOf({ ...wire, format: text });
    assert.doesNotMatch(JSON.stringify(problem), /\\ud[89a-f]/);
  }
});

test('readDataset(json) names what a file says of itself and cannot mean', () => {
  const saying = (rest: object): unknown => ({ ...wire, info: { ...info, ...rest } });
  const whole = { kind: 'organization', id: 'east' };
  for (const rest of [
    { version: 5 },
    { name: ['x'] },
    { issued: '\ud83c' },
    { slice: deep() },
    { slice: 'organization' },
    { slice: { ...whole, kind: 'all' } },
    { slice: { ...whole, id: 5 } },
    { slice: { ...whole, whole: { awards: -1 } } },
  ])
    assert.deepEqual(codesOf(saying(rest)), ['package/field'], JSON.stringify(Object.keys(rest)));
  assert.deepEqual(codesOf(saying({ slice: { ...whole, whole: { awards: 3 } } })), []);
  assert.deepEqual(codesOf({ ...wire, counts: { indicators: 'many' } }), ['package/field']);
  assert.deepEqual(codesOf({ ...wire, info: 'x' }), ['package/field']);
});

test('readDataset(json) leaves the slice that it was given to its owner', () => {
  const slice = { kind: 'organization', id: 'east', whole: { awards: 3 } } as const;
  readDataset({ ...wire, info: { ...info, slice } });
  assert.ok(!Object.isFrozen(slice) && !Object.isFrozen(slice.whole));
});

test('readDataset(json) reads columns with holes as columns with empty cells', () => {
  assert.deepEqual(
    codesOf({ ...wire, tables: { terms: { id: new Array(1), name: ['x'], name_en: ['x'] } } }),
    ['cell/empty'],
  );
});

test('readDataset(json) keeps a few hundred problems of a million', () => {
  const ids = new Array<string>(300_000).fill('twice');
  assert.ok(problemsOf({ ...wire, tables: { terms: { id: ids, name: ids, name_en: ids } } }).length <= 200);
  const none = new Array<null>(300_000).fill(null);
  const count = problemsOf({ ...wire, tables: { terms: { id: none, name: none, name_en: none } } }).length;
  assert.ok(count >= 1 && count < 210, String(count));
});

test('readDataset(json) says a long document id once, not in the id of every row', () => {
  const awards = { id: ['~'], document: [0], start: [0] };
  const tables = {
    ...wire.tables,
    documents: { ...wire.tables.documents, id: ['d'.repeat(100_000)] },
    awards,
  };
  const [problem] = problemsOf({ ...wire, packed: true, tables }).filter(
    ({ place }) => place.table === 'awards' && place.column === 'id',
  );
  assert.equal(problem?.code === 'cell/type' && problem.found, '~');
});

test('readDataset(json) makes no id of a place beyond all numbers', () => {
  const places = { id: ['~', '~'], document: [0, 0], start: [1e308, 1e308] };
  const problems = problemsOf({
    ...wire,
    packed: true,
    tables: { documents: { id: ['report'] }, awards: places },
  });
  assert.ok(problems.length > 0);
  for (const problem of problems) assert.doesNotMatch(JSON.stringify(problem), /Infinity/);
});

/** How many places lists are searched at, while something is done. */
function searched(work: () => void): number {
  const { includes } = Array.prototype;
  let places = 0;
  Array.prototype.includes = function (this: unknown[], ...args) {
    places += this.length;
    return includes.apply(this, args);
  };
  try {
    work();
  } finally {
    Array.prototype.includes = includes;
  }
  return places;
}

test('validate(rows) walks a long chain of parents once', () => {
  const length = 2000;
  const organizations = Array.from({ length }, (_, at) => ({
    id: `o${at}`,
    parent: `o${(at + 1) % length}`,
  }));
  const problems: Problem[] = [];
  const places = searched(() => {
    validate({ ...rowsWith([]), organizations, observations: [], standings: [] }, problems);
  });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['organization/ring'],
  );
  assert.ok(places < 20 * length, `${places} places for ${length} organizations`);
});

test('zero has no sign, wherever it is read', () => {
  const read = fromWire(
    {
      ...wire,
      tables: { units: { id: ['x'], name: ['x'], name_en: ['x'], dimension: ['x'], factor: [-0] } },
    },
    [],
  );
  assert.ok(Object.is(read.rows.units[0]?.['factor'], 0));
  const [number] = TABLES.observations.columns.filter(({ name }) => name === 'value');
  assert.ok(number && Object.is(typed('-0', number), 0));
});

test('readReported(text) reads no number beyond all numbers', () => {
  assert.equal(readReported('9'.repeat(400)), undefined);
  assert.equal(readReported(`1${'亿'.repeat(50)}`), undefined);
  assert.equal(readReported(`${'0'.repeat(1000)}120`)?.coarseStep, 10);
});

test('loadDataset(nothing) rejects with problems', async () => {
  for (const nothing of [null, undefined, 5, true])
    await assert.rejects(loadDataset(nothing as unknown as object), ProblemError);
});
