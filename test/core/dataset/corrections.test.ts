import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize, readDataset } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import { sliceByIndicator, sliceByOrganization } from '@kaoping/core/publish';
import { rowsWith } from './rows-with.js';

const correction = { id: 'c-1', date: '2022-03-01', what: '抄错一位', what_en: 'A digit was miscopied' };
const rows = rowsWith([
  { ...correction, observation: 'tax-east', before: '2.6亿元', after: '26亿元' },
  { ...correction, id: 'c-2' },
]);

test('normalize(rows): a correction names its figure, and what stood there, only where it has them', () => {
  const [first, second] = normalize(rows).corrections;
  assert.deepEqual(first, {
    id: 'c-1',
    date: '2022-03-01',
    what: { zh: '抄错一位', en: 'A digit was miscopied' },
    observation: 'tax-east',
    before: '2.6亿元',
    after: '26亿元',
  });
  assert.equal(second && 'observation' in second, false);
});

test('readDataset(json) names a correction of a figure that is not there', () => {
  const info = { name: 'test', version: '1.0.0', hash: '', issued: '2022-01-01' };
  const read = readDataset(toWire(info, rowsWith([{ ...correction, observation: 'gone' }])));
  assert.deepEqual(!read.ok && read.problems.map(({ code, place }) => [code, place.table]), [
    ['row/unknown-reference', 'corrections'],
  ]);
});

test('slices carry the corrections of their own figures and no others', () => {
  const ids = ({ corrections }: typeof rows) => corrections.map(({ id }) => id);
  assert.deepEqual(ids(sliceByIndicator(rows, 'tax-revenue')), ['c-1']);
  assert.deepEqual(ids(sliceByIndicator(rows, 'jobs')), []);
  assert.deepEqual(ids(sliceByOrganization(rows, 'east')), ['c-1']);
});
