import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scorecardView } from '@kaoping/views';
import { allWords, assertPlain } from '../all-words.js';
import { district, readyView } from '../fixtures.js';
import { cellOf, figureOf, made, order, rowOf, said, series, shownOf } from './made-up.js';

const lifts = series('lifts', { a: 10, b: 30, c: 20, d: 40 });
const half = { period_end: '2021-06-30' };
const columns = (view: ReturnType<typeof shownOf>): readonly string[] => view.columns.map(({ key }) => key);

test('scorecardView(): the streets of the real figures, each column about its largest comparable group', () => {
  const view = readyView(scorecardView(district(), { lang: 'zh' }));
  assert.equal(view.heading, '拱墅区各街道对照');
  const [tax] = view.columns;
  assert.deepEqual([tax?.name, tax?.detail, tax?.count], ['税收收入', '2021年1–10月', '3 个街道可比']);
  assert.deepEqual(order(view).slice(0, 3), ['dongxin', 'tianshui', 'wulin']);
  const cell = figureOf(view, 'tianshui');
  assert.deepEqual([cell.figure.text, cell.place, cell.apart], ['26.44\u2009亿元', '第 2 / 3', '']);
  assert.equal(cell.sentence, '天水街道 2021年1–10月税收收入26.44亿元，在同期可比的3个街道中居第2。');
});

test('scorecardView(): a figure of another period stays in its cell, apart, with its place among its own', () => {
  const cell = figureOf(readyView(scorecardView(district(), { lang: 'zh' })), 'chaohui');
  assert.deepEqual([cell.apart, cell.place], ['时间不同：2021年1–9月', '同类中第 1 / 3']);
  assert.deepEqual(cell.apartPieces, ['时间不同：', '2021年1–9月']);
  assert.equal(
    cell.sentence,
    '朝晖街道 2021年1–9月税收收入20.38亿元，在同期可比的3个街道中居第1。时间不同：这是2021年1–9月，不是2021年1–10月。',
  );
});

test('scorecardView(): the same in English', () => {
  const view = readyView(scorecardView(district(), { lang: 'en' }));
  assert.equal(view.heading, 'Streets of Gongshu District side by side');
  const cell = figureOf(view, 'chaohui');
  assert.deepEqual([cell.apart, cell.place], ['other period: Jan–Sep 2021', '1 of 3 of its kind']);
  assert.match(cell.sentence, /1st of the 3 streets .* Other period: Jan–Sep 2021, not Jan–Oct 2021\.$/);
});

test('scorecardView(): a blank cell says whether nothing was said, something else, or only a promise', () => {
  const rows = [
    ...lifts,
    ...series('visits', { a: 1, b: 2 }),
    said('c', 'visits', 5, half),
    said('d', 'visits', 5, { status: 'target' }),
    said('e', 'visits', 5, half),
  ];
  const view = shownOf(rows, { indicators: ['lifts', 'visits'], period: '2021-01/2021-12' });
  assert.deepEqual(cellOf(view, 'e'), { kind: 'blank', why: '没有报告' });
  assert.deepEqual(cellOf(view, 'c', 1), { kind: 'blank', why: '报告了别的时间' });
  assert.deepEqual(cellOf(view, 'd', 1), { kind: 'blank', why: '只有目标，没有结果' });
});

test('scorecardView(): who reported none of the indicators has no row, and is named', () => {
  const view = shownOf(lifts, { indicators: ['lifts'] });
  assert.deepEqual(order(view), ['d', 'b', 'c', 'a']);
  assert.equal(view.silent, '一项也没有报告：e名。');
  assert.equal(shownOf([...lifts, said('e', 'lifts', 1)], { indicators: ['lifts'] }).silent, '');
});

test('scorecardView(): four or more figures are parted in quarters, fewer are not', () => {
  const view = shownOf(lifts);
  const status = (id: string): string => {
    const { status: one } = figureOf(view, id);
    return `${one?.shape ?? ''} ${one?.word ?? ''} ${one?.tone ?? ''}`;
  };
  assert.deepEqual(['d', 'b', 'c', 'a'].map(status), [
    '▲ 前四分之一 good',
    '△ 中间偏前 good',
    '▽ 中间偏后 warn',
    '▼ 后四分之一 warn',
  ]);
  assert.match(figureOf(view, 'd').sentence, /居第1。前四分之一。$/);
  assert.equal(figureOf(shownOf(lifts.slice(1)), 'd').status, undefined);
});

test('scorecardView(): a bound that reaches over several quarters leaves the status open', () => {
  const open = [...lifts.slice(1), said('a', 'lifts', 10, { bound: 'at_least', reported: '超10台' })];
  assert.deepEqual(figureOf(shownOf(open), 'a').status, { shape: '◇', word: '档次说不准', tone: 'quiet' });
  assert.equal(figureOf(shownOf(open), 'a').place, '第 1–4 / 4');
});

test('scorecardView(): an indicator without a better and a worse has places and no status', () => {
  const view = shownOf(series('talks', { a: 1, b: 2, c: 3, d: 4 }));
  assert.equal(figureOf(view, 'd').place, '第 1 / 4');
  assert.equal(figureOf(view, 'd').status, undefined);
  assert.equal(view.order, '按宣讲排列，从大到小；不能比的在最后');
});

test('scorecardView(): a target decides the status, unless it has time left', () => {
  const target = (id: string, value: number, rest = {}) =>
    said(id, 'lifts', value, { id: `t-${id}`, status: 'target', ...rest });
  const later = { period_end: '2022-12-31' };
  const view = shownOf([...lifts, target('a', 8), target('d', 100), target('b', 100, later)]);
  assert.deepEqual(figureOf(view, 'a').status, { shape: '●', word: '超额完成', tone: 'good' });
  assert.deepEqual(figureOf(view, 'd').status, { shape: '○', word: '未完成', tone: 'bad' });
  assert.equal(figureOf(view, 'b').status?.word, '中间偏前');
});

test('scorecardView(): equal figures share a place', () => {
  const view = shownOf(series('lifts', { a: 1, b: 2, c: 2 }));
  assert.equal(figureOf(view, 'b').place, '并列第 1 / 3');
  const english = shownOf(series('lifts', { a: 1, b: 2, c: 2 }), { lang: 'en' });
  assert.equal(figureOf(english, 'b').place, '1= of 3');
});

test('scorecardView(sort): by any column, either way; what cannot be compared stays last', () => {
  const rows = [...lifts, said('e', 'lifts', 99, half), ...series('fires', { a: 3, b: 1, c: 2 })];
  const sorted = (sort: string): readonly string[] =>
    order(shownOf(rows, { sort, indicators: ['lifts', 'fires'] }));
  assert.deepEqual(sorted('lifts'), ['d', 'b', 'c', 'a', 'e']);
  assert.deepEqual(sorted('-lifts'), ['a', 'c', 'b', 'd', 'e']);
  assert.deepEqual(sorted('fires'), ['b', 'c', 'a', 'd', 'e']);
  assert.deepEqual(sorted('-fires'), ['a', 'c', 'b', 'd', 'e']);
  assert.deepEqual(sorted('name'), ['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(sorted('-name'), ['e', 'd', 'c', 'b', 'a']);
  assert.deepEqual(sorted('no-such-column'), sorted('lifts'));
});

test('scorecardView(sort): heads tell the order by their values, and what pressing them asks for', () => {
  const rows = [...lifts, ...series('fires', { a: 3, b: 1, c: 2 })];
  const heads = (sort: string) =>
    shownOf(rows, { sort }).columns.map(({ key, sorted, sortTo }) => [key, sorted, sortTo]);
  assert.deepEqual(heads('lifts'), [
    ['lifts', 'descending', '-lifts'],
    ['fires', 'none', 'fires'],
  ]);
  assert.deepEqual(heads('fires')[1], ['fires', 'ascending', '-fires']);
  assert.deepEqual(heads('-fires')[1], ['fires', 'descending', 'fires']);
  const { nameColumn } = shownOf(rows, { sort: 'name' });
  assert.deepEqual([nameColumn.sorted, nameColumn.sortTo], ['ascending', '-name']);
});

test('scorecardView(indicators): those columns in that order; without it the most comparable first', () => {
  const rows = [...lifts, ...series('fires', { a: 3, b: 1 }), said('c', 'talks', 5)];
  assert.deepEqual(columns(shownOf(rows)), ['lifts', 'fires']);
  assert.deepEqual(columns(shownOf(rows, { indicators: ['talks', 'lifts', 'talks'] })), ['talks', 'lifts']);
  assert.equal(shownOf(rows, { indicators: ['talks'] }).columns[0]?.count, '');
});

test('scorecardView(organizations, among): a list, the parts of a parent, or a level', () => {
  const rows = [...lifts, ...series('lifts', { 'a-one': 4, 'a-two': 6 })];
  assert.deepEqual(order(shownOf(rows, { organizations: ['c', 'a', 'c'] })), ['c', 'a']);
  assert.equal(figureOf(shownOf(rows, { organizations: ['c', 'a'] }), 'a').place, '第 2 / 2');
  assert.deepEqual(order(shownOf(rows, { among: 'a' })), ['a-two', 'a-one']);
  assert.deepEqual(order(shownOf(rows, { among: 'community' })), ['a-two', 'a-one']);
  assert.deepEqual(order(shownOf(rows)), ['d', 'b', 'c', 'a']);
});

test('scorecardView(within): shows the parts, with the way back; only parts that report can be opened', () => {
  const rows = [...lifts, said('top', 'lifts', 100), ...series('lifts', { 'a-one': 4, 'a-two': 6 })];
  const start = shownOf(rows, { organizations: ['top'] });
  assert.deepEqual(rowOf(start, 'top').drill, { text: '5 个街道', label: '看top名的 5 个街道' });
  assert.deepEqual(start.crumbs, []);
  const streets = shownOf(rows, { organizations: ['top'], within: 'top' });
  assert.equal(rowOf(streets, 'a').drill?.text, '2 个社区');
  assert.equal(rowOf(streets, 'b').drill, undefined);
  const communities = shownOf(rows, { organizations: ['top'], within: 'a' });
  assert.deepEqual(order(communities), ['a-two', 'a-one']);
  assert.deepEqual(communities.crumbs, [
    { within: '', name: '所选 1 个区' },
    { within: 'top', name: 'top名' },
    { within: 'a', name: 'a名' },
  ]);
  assert.equal(communities.heading, 'a名各社区对照');
});

test('scorecardView(): parts can be opened only for a period of which they tell something', () => {
  const rows = [
    ...lifts,
    ...series('lifts', { 'a-one': 4, 'a-two': 6 }),
    said('a', 'lifts', 1, { id: 'old', ...half }),
  ];
  const drill = (period: string) => rowOf(shownOf(rows, { period, among: 'top' }), 'a').drill?.text;
  assert.equal(drill('2021-01/2021-12'), '2 个社区');
  assert.equal(drill('2021-01/2021-06'), undefined);
});

test('scorecardView(): who says nothing but has parts that do keeps a row, to be opened', () => {
  const view = shownOf(series('lifts', { a: 1, 'b-one': 3 }), { among: 'top', indicators: ['lifts'] });
  assert.deepEqual(order(view), ['a', 'b']);
  assert.equal(rowOf(view, 'b').drill?.text, '1 个社区');
  assert.doesNotMatch(view.silent, /b名/);
});

test('scorecardView(within): what is not below the rows is not opened', () => {
  for (const within of ['a-one', 'top', 'nobody'])
    assert.deepEqual(shownOf(lifts, { among: 'top', within }).crumbs, []);
});

test('scorecardView(within): parts that did not report the indicators show those that they report, and say so', () => {
  const rows = [...lifts, ...series('fires', { 'a-one': 4, 'a-two': 6 })];
  const view = shownOf(rows, { indicators: ['lifts'], within: 'a' });
  assert.deepEqual(columns(view), ['fires']);
  assert.equal(view.note, '下一级没有报告原来的指标，这里是它们报告的指标。');
  assert.equal(shownOf(rows, { indicators: ['lifts'] }).note, '');
});

test('scorecardView(): an amount goes before its growth, the whole before a part, the later before the earlier', () => {
  const growth = (id: string, value: number) =>
    said(id, 'lifts', value, { id: `g-${id}`, measure: 'change', basis: 'year_on_year', unit: 'percent' });
  const rows = [said('a', 'lifts', 3), said('b', 'lifts', 2), growth('a', 50), growth('b', 20)];
  assert.equal(figureOf(shownOf(rows), 'a').figure.text, '3\u2009台');
  const parts = [said('a', 'lifts', 3), said('b', 'lifts', 2, { breakdown: 'stage=ongoing' })];
  assert.match(figureOf(shownOf(parts), 'b').apart, /^范围不同：ongoing$/);
  const times = [said('a', 'lifts', 3, half), said('b', 'lifts', 2)];
  assert.equal(shownOf(times).columns[0]?.detail, '2021年');
  assert.equal(figureOf(shownOf([...rows.slice(0, 2), growth('c', 9)]), 'c').apart, '说法不同：同比');
});

test('scorecardView(unknown id) is a problem that names it', () => {
  const wrong = [{ organizations: ['a', 'gone'] }, { among: 'gone' }, { indicators: ['lifts', 'gone'] }];
  for (const options of wrong)
    for (const lang of ['zh', 'en'] as const) {
      const shown = scorecardView(made(lifts), { lang, ...options });
      assert.match(shown.state === 'problem' ? (shown.problems[0]?.text ?? '') : '', /“gone”/);
    }
});

test('scorecardView(nothing reported) is empty, with words', () => {
  for (const options of [{ period: '1999' }, { indicators: ['silent-thing'] }, { among: 'e' }]) {
    const shown = scorecardView(made(lifts), { lang: 'zh', ...options });
    assert.equal(shown.state, 'empty');
    assertPlain(shown);
  }
  assert.equal(scorecardView(made([]), { lang: 'en' }).state, 'empty');
});

test('scorecardView() is plain data in both languages, whatever the names', () => {
  for (const name of [
    '<img src=x onerror=alert(1)>',
    ' ',
    '名'.repeat(10_000),
    '\u202egnp.exe',
    'רחוב',
    'a\nb\u0000c',
  ])
    for (const lang of ['zh', 'en'] as const) {
      const named = { name, name_en: name };
      const dataset = made([...lifts, ...series('fires', { a: 1, b: 2 })]);
      const hostile = {
        ...dataset,
        organization: (id: Parameters<typeof dataset.organization>[0]) => {
          const found = dataset.organization(id);
          return found && { ...found, name: { zh: named.name, en: named.name_en } };
        },
      };
      const view = scorecardView(hostile, { lang, index: true, organizations: ['a', 'b', 'c'] });
      assertPlain(view);
      for (const words of allWords(view)) {
        assert.ok(words.length < 2500);
        assert.doesNotMatch(words, /[\p{Cc}\u202a-\u202e]/u);
      }
    }
});
