import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitRecords } from 'kaoping';
import { Replaced, inGb18030, rowOf, spoiledCsv, testFaults } from '../fixtures/planted-faults.js';
import { csvOf } from '../fixtures/sample.js';

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

testFaults([
  ['a missing table', () => new Replaced({ 'awards.csv': undefined }), ['table/missing awards']],
  [
    'a misspelled table',
    () => new Replaced({ 'organisations.csv': 'id\n' }),
    ['table/unknown organisations.csv'],
  ],
  ['an empty table', () => new Replaced({ 'awards.csv': '' }), ['table/empty awards']],
  [
    'a byte order mark',
    (t) => spoiledCsv(t, 'units', (text) => `\uFEFF${text}`),
    ['table/byte-order-mark units:1'],
  ],
  ['CRLF', (t) => spoiledCsv(t, 'units', (text) => text.replace(/\n/g, '\r\n')), ['table/line-ends units:1']],
  [
    'UTF-16',
    (t) => new Replaced({ 'units.csv': utf16(csvOf('units', t.units)) }),
    ['table/encoding units:1'],
  ],
  [
    'one row in GB18030',
    (t) => {
      rowOf(t, 'organizations', 'east-lake')['name'] = '东湖';
      Object.assign(rowOf(t, 'organizations', 'east-lake'), { short_name: 'D', aliases: '', summary: '' });
      return new Replaced({ 'organizations.csv': inGb18030(csvOf('organizations', t.organizations)) });
    },
    ['table/encoding organizations:3'],
  ],
  [
    'a missing column',
    (t) => spoiledCsv(t, 'units', (text) => text.replace(/,[^,\n]*$/gm, '')),
    ['table/missing-column units:1'],
  ],
  [
    'a doubled column',
    (t) => spoiledCsv(t, 'units', (text) => text.replace(/,[^,\n]*$/gm, '$&$&')),
    ['table/doubled-column units:1'],
  ],
  [
    'an unknown column',
    (t) =>
      spoiledCsv(t, 'units', (text) =>
        text.replace(/$/gm, (_, at: number) => (at === text.length ? '' : ',x')),
      ),
    ['table/unknown-column units:1'],
  ],
  [
    'a row that is too short',
    (t) => spoiledCsv(t, 'units', (text) => text.replace(',money-cny,1', '')),
    ['table/row-length units:2'],
  ],
  [
    'a quote that is never closed',
    (t) => spoiledCsv(t, 'units', (text) => text.replace('people', '"people')),
    ['table/syntax units:3'],
  ],
  [
    'a quote inside a cell',
    (t) => spoiledCsv(t, 'units', (text) => text.replace('people', 'peo"ple')),
    ['table/syntax units:3'],
  ],
  ['an empty cell', (t) => (rowOf(t, 'units', 'cny')['name'] = ''), ['cell/empty units:2:name']],
  ['a NUL', (t) => (rowOf(t, 'units', 'cny')['name'] = '元\u0000'), ['cell/character units:2:name']],
  ['no number', (t) => (rowOf(t, 'units', 'cny')['factor'] = '1,0'), ['cell/type units:2:factor']],
  [
    'an id that is no slug',
    (t) => t.units.push({ id: '__proto__', name: 'x', name_en: 'x', dimension: 'x', factor: 1 }),
    ['cell/type units:6:id'],
  ],
  [
    'a day that is not in the calendar',
    (t) => (rowOf(t, 'documents', 'report')['published'] = '2022-02-30'),
    ['cell/type documents:2:published'],
  ],
  [
    'a value outside the list',
    (t) => (rowOf(t, 'observations', 'tax-east')['bound'] = 'over'),
    ['cell/value observations:2:bound'],
  ],
  [
    'a value below the least',
    (t) => (rowOf(t, 'standings', 'west-first')['rank'] = 0),
    ['cell/below standings:2:rank'],
  ],
]);

test('splitRecords(text) gives up on a file of broken quotes, and on no other', () => {
  const broken = (lines: number): string => `id\n${'a"b\n'.repeat(lines)}last\n`;
  assert.equal(splitRecords(broken(100_000)).broken.length, 100);
  const { records } = splitRecords(broken(99));
  assert.deepEqual(records.at(-1)?.cells, ['last']);
});
