import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExportTable, ExportView } from '@kaoping/views';
import {
  csvOf,
  exportJson,
  exportTable,
  gaugeExport,
  gaugeView,
  rankingExport,
  rankingView,
  unitCardExport,
  unitCardView,
} from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, FEDERATION, readyView, tax } from '../fixtures.js';

const dataset = district();
const ranking = (lang: 'zh' | 'en' = 'zh', limit?: number) =>
  readyView(rankingView(dataset, { indicator: 'tax-revenue', lang, ...(limit && { limit }) }));
const cells = ({ columns, rows }: ExportTable, key: string) => {
  const at = columns.findIndex((column) => column.key === key);
  return rows.map((row) => row[at]);
};
const rankingTable = (lang: 'zh' | 'en' = 'zh', limit?: number): ExportTable =>
  exportTable(dataset, rankingExport(ranking(lang, limit), lang), lang);

/** Reads CSV back by RFC 4180. */
function parsed(csv: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    fields.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    lines.push(fields);
    fields = [];
  }
  return lines;
}

test('exportTable(ranking) holds the rows shown, in order, with the dataset’s own values', () => {
  const table = rankingTable();
  const rows = [...ranking().groups.flatMap((group) => group.rows), ...ranking().apart];
  assert.deepEqual(
    cells(table, 'organization'),
    rows.map(({ organization }) => organization),
  );
  assert.deepEqual(cells(table, 'value').slice(0, 3), [30e8, 26.44e8, 17.39e8]);
  assert.deepEqual(cells(table, 'bound').slice(0, 2), ['at_least', 'exact']);
  assert.deepEqual(cells(table, 'rank_best').slice(0, 3), [1, 2, 3]);
  assert.deepEqual(cells(table, 'organization_name').slice(0, 2), ['东新街道', '天水街道']);
  assert.equal(cells(table, 'document_title')[0], '拱墅区专版');
});

test('exportTable(ranking) with a limit holds what the limit shows and says that there is more', () => {
  const table = rankingTable('zh', 1);
  assert.equal(cells(table, 'organization').filter((id) => id === 'tianshui').length, 0);
  assert.ok(table.caveats.some((caveat) => caveat.startsWith('2021年1–10月 · 另有')));
});

test('exportTable says that hedges are hedges only where there are any', () => {
  assert.ok(rankingTable('en').caveats.some((caveat) => caveat.includes('at_least')));
  const exact = district([tax('tianshui', 26), tax('wulin', 17)]);
  const view = rankingExport(readyView(rankingView(exact, { indicator: 'tax-revenue', lang: 'en' })), 'en');
  assert.ok(!exportTable(exact, view, 'en').caveats.some((caveat) => caveat.includes('at_least')));
});

test('exportTable leaves out columns in which nothing is said', () => {
  const keys = rankingTable().columns.map(({ key }) => key);
  for (const key of ['claim', 'stage', 'breakdown', 'basis']) assert.ok(!keys.includes(key), key);
});

test('exportTable keeps the row of a fact that the dataset does not hold', () => {
  const view = rankingExport(ranking(), 'zh');
  const table = exportTable(district([]), view, 'zh');
  assert.equal(table.rows.length, view.lines.length);
  assert.deepEqual(cells(table, 'rank_best').slice(0, 2), [1, 2]);
});

test('exportTable(gauges) has each result and its target, and the share as a number', () => {
  const view = readyView(gaugeView(dataset, { organization: FEDERATION, lang: 'zh' }));
  const table = exportTable(dataset, gaugeExport(view, 'zh'), 'zh');
  assert.equal(table.rows.length, 2 * view.gauges.length);
  assert.ok(cells(table, 'status').includes('target'));
  const [share] = cells(table, 'attainment').filter((cell) => typeof cell === 'number');
  assert.ok(typeof share === 'number' && share > 1);
  assert.ok(cells(table, 'remark').some((cell) => String(cell).includes('152.4%')));
});

test('exportTable(unit card) has each fact once', () => {
  const view = readyView(unitCardView(dataset, { organization: 'tianshui', lang: 'zh' }));
  const ids = cells(exportTable(dataset, unitCardExport(view, 'zh'), 'zh'), 'id');
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.includes('tax-tianshui') && ids.includes('growth-tianshui'));
});

test('csvOf has as many fields in every line, ends in CRLF, has no byte-order mark, and reads back', () => {
  for (const lang of ['zh', 'en'] as const) {
    const table = rankingTable(lang);
    const csv = csvOf(table, lang);
    assert.ok(csv.endsWith('\r\n') && !csv.startsWith('\ufeff'));
    const lines = parsed(csv);
    assert.equal(lines.length, table.rows.length + 1);
    for (const line of lines) assert.equal(line.length, table.columns.length + 2);
    const at = table.columns.findIndex(({ key }) => key === 'value');
    assert.equal(Number(lines[1]?.[at]), 30e8);
    assert.equal(lines[1]?.[table.columns.length + 1], table.source);
  }
});

const text = (cell: string | number): ExportTable => ({
  heading: '',
  subheading: '',
  columns: [{ key: 'x', label: 'x' }],
  rows: [[cell]],
  caveats: [],
  source: '',
});
const written = (cell: string | number): string | undefined => parsed(csvOf(text(cell), 'en'))[1]?.[0];

for (const formula of ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")'])
  test(`csvOf guards text that a spreadsheet would run: ${JSON.stringify(formula)}`, () => {
    assert.equal(written(formula), `'${formula}`);
  });

test('csvOf leaves numbers numbers, negative ones too', () => {
  assert.equal(written(-5.5), '-5.5');
  assert.equal(written(2644000000), '2644000000');
});

test('csvOf keeps quotes, commas and line breaks within their field', () => {
  for (const cell of ['a"b', 'a,b', 'a\r\nb', '"', ' a ']) assert.equal(written(cell), cell);
});

test('exportJson is JSON with the names and numbers of the dataset, its version and its hash', () => {
  const table = rankingTable();
  const json = JSON.parse(exportJson(table, dataset.info)) as {
    dataset: { version: string };
    caveats: string[];
    rows: Record<string, unknown>[];
  };
  assert.equal(json.dataset.version, dataset.info.version);
  assert.deepEqual(json.caveats, table.caveats);
  assert.equal(json.rows.length, table.rows.length);
  assert.deepEqual(
    [
      json.rows[0]?.['organization'],
      json.rows[0]?.['value'],
      json.rows[0]?.['bound'],
      json.rows[0]?.['period_end'],
    ],
    ['dongxin', 30e8, 'at_least', '2021-10-31'],
  );
  const none = JSON.parse(exportJson({ ...table, rows: [] }, dataset.info)) as { rows: unknown };
  assert.deepEqual(none.rows, []);
});

test('exports are plain data in both languages', () => {
  for (const lang of ['zh', 'en'] as const) {
    const views: ExportView[] = [
      rankingExport(ranking(lang), lang),
      gaugeExport(readyView(gaugeView(dataset, { organization: FEDERATION, lang })), lang),
      unitCardExport(readyView(unitCardView(dataset, { organization: 'tianshui', lang })), lang),
    ];
    for (const view of views) {
      assertPlain(view);
      for (const { cells: own } of view.lines) assert.ok(own.length <= view.columns.length);
      assert.match(view.name, /^[a-z0-9-]+$/);
    }
  }
});
