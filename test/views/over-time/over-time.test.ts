import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@kaoping/core';
import type { OverTimeView, RankingOptions } from '@kaoping/views';
import { overTimeView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, readyView, tax } from '../fixtures.js';

/** Tax revenue of a street for the first months of a year. */
const upTo = (year: number, end: string, organization: string, yi: number, rest: Row = {}): Row =>
  tax(organization, yi, {
    id: `${organization}-${year}-${end}`,
    period_start: `${year}-01-01`,
    period_end: `${year}-${end}`,
    ...rest,
  });
const whole = (year: number, organization: string, yi: number, rest: Row = {}): Row =>
  upTo(year, '12-31', organization, yi, rest);

const threeYears: readonly Row[] = [
  ...[whole(2019, 'tianshui', 30), whole(2019, 'dongxin', 20), whole(2019, 'wulin', 10)],
  ...[whole(2020, 'tianshui', 25), whole(2020, 'dongxin', 28), whole(2020, 'wulin', 12)],
  ...[whole(2021, 'tianshui', 20), whole(2021, 'dongxin', 31), whole(2021, 'wulin', 26)],
];
const show = (rows: readonly Row[], options: Partial<RankingOptions> = {}): OverTimeView =>
  readyView(overTimeView(district(rows), { indicator: 'tax-revenue', lang: 'zh', ...options }));
const headings = (view: OverTimeView) => view.steps.map(({ heading }) => heading);
const ranks = (view: OverTimeView) =>
  view.lines.map(({ name, places }) => [name, ...places.map(({ rank }) => rank.text)]);

test('overTimeView(years): the place of each in each, those best at last first', () => {
  const view = show(threeYears);
  assert.deepEqual(headings(view), ['2019年', '2020年', '2021年']);
  assert.deepEqual(ranks(view), [
    ['东新街道', '2', '1', '1'],
    ['武林街道', '3', '3', '2'],
    ['天水街道', '1', '2', '3'],
  ]);
  assert.deepEqual(
    view.lines.map(({ places }) => places.map(({ change }) => change)),
    [
      ['', '比2019年上升 1 位', '与2020年相同'],
      ['', '与2019年相同', '比2020年上升 1 位'],
      ['', '比2019年下降 1 位', '比2020年下降 1 位'],
    ],
  );
  assert.equal(view.rule, '只排 3 期都有可比数字的 3 个街道');
  assert.equal(view.leftOut, '');
});

test('overTimeView(): steps lie evenly from 0 to 1, places from the top down', () => {
  const view = show(threeYears);
  assert.deepEqual(
    view.steps.map(({ x }) => x),
    [0, 0.5, 1],
  );
  assert.deepEqual(
    view.lines.map(({ places }) => places.map(({ y }) => y)),
    [
      [0.5, 0, 0],
      [1, 1, 0.5],
      [0, 0.5, 1],
    ],
  );
  assert.deepEqual(
    view.steps.map(({ order }) => order),
    [
      [2, 0, 1],
      [0, 2, 1],
      [0, 1, 2],
    ],
  );
});

test('overTimeView(): sentences say who, when, how much, and which place among whom', () => {
  const zh = show(threeYears);
  assert.equal(
    zh.lines[0]?.places[1]?.sentence,
    '东新街道 2020年税收收入28亿元，在各期都有数字的3个街道中居第1。',
  );
  assert.equal(zh.steps[0]?.spoken, '第1期，共3期：2019年。天水街道第1、东新街道第2和武林街道第3。');
  const en = show(threeYears, { lang: 'en' });
  assert.match(
    en.lines[0]?.places[1]?.sentence ?? '',
    /1st of the 3 streets with a figure in every period\.$/,
  );
  assert.match(en.steps[0]?.spoken ?? '', /^Period 1 of 3: 2019\. Tianshui Subdistrict 1st, /);
  for (const view of [zh, en]) assertPlain(view);
});

test('overTimeView(): who has no figure in every period is left out, and the others move up', () => {
  const view = show([...threeYears, whole(2020, 'chaohui', 99)]);
  assert.deepEqual(ranks(view)[0], ['东新街道', '2', '1', '1']);
  assert.equal(view.leftOut, '朝晖街道不是每期都有可比的数字，没有排进来。');
});

test('overTimeView(): a period of few is left out rather than all the others', () => {
  const view = show([...threeYears, whole(2018, 'tianshui', 1), whole(2018, 'dongxin', 2)]);
  assert.deepEqual(headings(view), ['2019年', '2020年', '2021年']);
  assert.match(view.leftOut, /没有画出的时期：2018年/);
});

test('overTimeView(): the same year as it adds up is a course of time, months of other lengths are not', () => {
  const both = (end: string, a: number, b: number): readonly Row[] => [
    upTo(2021, end, 'tianshui', a),
    upTo(2021, end, 'dongxin', b),
  ];
  assert.deepEqual(headings(show([...both('06-30', 2, 1), ...both('09-30', 3, 4)])), [
    '2021年上半年',
    '2021年1–9月',
  ]);
  const apart = overTimeView(
    district([...both('06-30', 2, 1), ...['tianshui', 'dongxin'].map((id) => upTo(2022, '03-31', id, 3))]),
    { indicator: 'tax-revenue', lang: 'zh' },
  );
  assert.equal(apart.state, 'empty');
});

test('overTimeView(): hedges give a stretch of places, and leave the change open', () => {
  const hedged = { bound: 'at_least', reported: '超25亿元' };
  const view = show([
    ...threeYears.slice(0, 6),
    ...[whole(2021, 'tianshui', 20), whole(2021, 'dongxin', 31), whole(2021, 'wulin', 25, hedged)],
  ]);
  const wulin = view.lines.find(({ organization }) => organization === 'wulin');
  const last = wulin?.places[2];
  assert.deepEqual([last?.rank.text, last?.top, last?.bottom, last?.y], ['1–2', 0, 0.5, 0.25]);
  assert.equal(last?.change, '');
});

test('overTimeView(limit, highlight): ranks stay, few are drawn, and the marked one always is', () => {
  const view = show(threeYears, { limit: 1, highlight: 'tianshui' });
  assert.deepEqual(ranks(view), [
    ['东新街道', '2', '1', '1'],
    ['天水街道', '1', '2', '3'],
  ]);
  assert.deepEqual([view.rows, view.lines.map(({ label }) => label)], [3, [0, 1]]);
  assert.deepEqual(view.steps[1]?.order, [0, 1]);
  assert.match(view.leftOut, /^只画最近一期靠前的 2 个。/);
  assert.match(view.rule, /3 个街道$/);
});

test('overTimeView(): names beside lines of one place stand one row apart', () => {
  const tied = ['tianshui', 'dongxin', 'wulin'].flatMap((id) => [whole(2020, id, 5), whole(2021, id, 5)]);
  const view = show(tied);
  assert.deepEqual(
    view.lines.map(({ label, places }) => [label, places[1]?.y, places[1]?.rank.text]),
    [
      [0, 0, '并列1'],
      [0.5, 0, '并列1'],
      [1, 0, '并列1'],
    ],
  );
});

test('overTimeView(): without two periods of the same organizations it is empty, and says so', () => {
  for (const lang of ['zh', 'en'] as const) {
    const shown = overTimeView(district(), { indicator: 'tax-revenue', lang });
    assert.equal(shown.state, 'empty');
    assertPlain(shown);
  }
  assert.equal(overTimeView(district(), { indicator: 'gone', lang: 'zh' }).state, 'problem');
});
