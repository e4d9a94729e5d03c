import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromWire } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import { rowsWith } from './rows-with.js';

const info = { name: 'test', version: '1.0.0', hash: '', issued: '2022-01-01' };
const wire = toWire(info, { ...rowsWith([]), observations: [], documents: [] });
const counted = (counts: unknown) => fromWire({ ...wire, counts }, []).info.counts;

test('fromWire(index) keeps its counts: a number for each indicator and each organization', () => {
  const counts = { indicators: { organizations: [1, 0] }, organizations: { figures: [1] } };
  assert.deepEqual(counted(counts), { indicators: [1, 0], organizations: [1] });
});

test('fromWire(index) keeps no counts that do not fit the tables they count', () => {
  const organizations = { figures: [1] };
  for (const numbers of [[1], [1, -1], [1, 'x'], [1, 0.5], 'many', null])
    assert.equal(counted({ indicators: { organizations: numbers }, organizations }), undefined);
  assert.equal(counted({ organizations }), undefined);
  assert.equal(counted('many'), undefined);
});
