import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogView } from '@kaoping/views';
import { catalogExport, csvOf, exportTable } from '@kaoping/views';
import { datasetWith } from '../../core/fixtures.js';

const view = {
  heading: '指标目录',
  subheading: '',
  matches: '',
  groups: [
    {
      category: 'fiscal',
      heading: '财政',
      count: '1 个指标',
      isOpen: true,
      items: [{ id: 'tax-revenue', name: '税收收入', reporters: '8 个单位报告', label: '', isOpen: false }],
    },
  ],
  foot: { source: '', version: '', text: '数据版本 1.0.0' },
} as unknown as CatalogView;

test('catalogExport(view) is a line for each indicator shown, without columns of figures', () => {
  const table = exportTable(datasetWith({}), catalogExport(view, 'zh'), 'zh');
  assert.deepEqual(
    table.columns.map(({ key }) => key),
    ['category', 'name', 'indicator', 'reporters'],
  );
  assert.deepEqual(table.rows, [['财政', '税收收入', 'tax-revenue', '8 个单位报告']]);
});

test('catalogExport(view): a category that is folded is one line of the picture', () => {
  const { picture } = catalogExport(view, 'zh');
  assert.deepEqual(
    picture.map((block) => block.kind),
    ['heading', 'text'],
  );
  const folded = { ...view, groups: view.groups.map((group) => ({ ...group, isOpen: false })) };
  const inside = catalogExport(folded, 'zh');
  assert.deepEqual(
    inside.picture.map((block) => block.kind),
    ['heading'],
  );
  assert.equal(inside.lines.length, 1);
});

test('catalogExport(view) as CSV holds the source', () => {
  const csv = csvOf(exportTable(datasetWith({}), catalogExport(view, 'zh'), 'zh'), 'zh');
  assert.match(csv, /财政,税收收入,tax-revenue,8 个单位报告/);
  assert.match(csv, /数据版本 1\.0\.0/);
});
