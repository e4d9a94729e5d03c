import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareExport, compareView, trendExport, trendView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, readyView, streets, tax } from '../fixtures.js';

const data = district();
const earlier = { id: 'tax-earlier', period_start: '2020-01-01', period_end: '2020-10-31' };
const overTime = district([...streets, tax('tianshui', 21.85, earlier)]);

test('trendExport(): every figure once, with what was worked out, and what was not drawn with the reason', () => {
  const view = readyView(
    trendView(data, {
      indicator: 'tax-revenue',
      organizations: ['tianshui', 'chaohui'],
      lang: 'zh',
    }),
  );
  const taken = trendExport(view, 'zh');
  assertPlain(taken);
  assert.equal(taken.lines.length, 2);
  assert.deepEqual(taken.lines[0]?.cells, ['月平均2.644亿元', '同比增长21%', '']);
  assert.ok(taken.caveats.some((words) => words.includes('月平均')));
  assert.deepEqual(
    taken.picture.map(({ kind }) => kind),
    ['bar', 'text', 'bar', 'text'],
  );
  assert.ok(taken.caveats.includes('每个单位都只有一个数字，还看不出变化。'));
  for (const { cells } of taken.lines) assert.equal(cells.length, taken.columns.length);
});

test('trendExport(): every place of the picture lies within it', () => {
  const view = readyView(trendView(overTime, { indicator: 'tax-revenue', lang: 'en' }));
  assert.equal(
    trendExport(view, 'en').picture.filter(({ kind }) => kind === 'drawing').length,
    view.panels.length,
  );
  for (const block of trendExport(view, 'en').picture)
    if (block.kind === 'drawing')
      for (const mark of block.marks) {
        const places =
          mark.kind === 'line'
            ? mark.points.flat()
            : mark.kind === 'rect'
              ? [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
              : [mark.x, mark.y];
        for (const place of places) assert.ok(place >= 0 && place <= 1, JSON.stringify(mark));
      }
});

test('compareExport(): every figure once, with its place or the reason why it has none', () => {
  const view = readyView(compareView(data, { organizations: ['tianshui', 'wulin', 'chaohui'], lang: 'zh' }));
  const taken = compareExport(view, 'zh');
  assertPlain(taken);
  assert.equal(new Set(taken.lines.map(({ fact }) => fact?.id)).size, taken.lines.length);
  for (const { cells } of taken.lines) assert.notDeepEqual(cells, ['', '']);
  assert.ok(taken.picture.some(({ kind }) => kind === 'bar'));
});

test('compareExport(): figures that nothing compares with stand line by line under one heading', () => {
  const view = readyView(compareView(data, { organizations: ['tianshui', 'wulin', 'chaohui'], lang: 'zh' }));
  const apart = view.sections.filter(({ kind }) => kind === 'apart');
  const [first] = apart.flatMap(({ rows }) => rows);
  assert.ok(first);
  const sections = [{ ...view.sections[0]!, kind: 'apart' as const, rows: [first, first] }];
  const { picture } = compareExport({ ...view, sections }, 'zh');
  assert.deepEqual(
    picture.map(({ kind }) => kind),
    ['heading', ...[first, first].flatMap(({ cells }) => cells.filter(({ fact }) => fact).map(() => 'text'))],
  );
  for (const block of picture) if (block.kind === 'text') assert.ok(block.text.endsWith(first.why));
});
