import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportTable, scorecardExport, scorecardView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, readyView } from '../fixtures.js';

const dataset = district();
const given = (lang: 'zh' | 'en') => {
  const view = readyView(scorecardView(dataset, { lang, index: true, indicators: ['tax-revenue'] }));
  return { view, file: scorecardExport(view, lang) };
};

test('scorecardExport() holds every figure that is shown, in order, with its place and why it is apart', () => {
  const { view, file } = given('zh');
  const shown = view.rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'figure'));
  assert.equal(file.lines.length, shown.length);
  assert.deepEqual(file.lines[0]?.cells.slice(0, 2), ['第 1 / 3', '']);
  assert.match(String(file.lines[3]?.cells[1]), /^时间不同：/);
  const table = exportTable(dataset, file, 'zh');
  const at = table.columns.findIndex(({ key }) => key === 'value');
  assert.deepEqual(
    table.rows.slice(0, 3).map((row) => row[at]),
    [30e8, 26.44e8, 17.39e8],
  );
});

test('scorecardExport() keeps who is silent, and what the index rests on', () => {
  for (const lang of ['zh', 'en'] as const) {
    const { view, file } = given(lang);
    assertPlain(file);
    for (const words of [view.silent, view.method, ...(view.index?.lines ?? [])])
      assert.ok(file.caveats.includes(words), words);
    assert.equal(file.picture.filter(({ kind }) => kind === 'heading').length, view.rows.length);
  }
});
