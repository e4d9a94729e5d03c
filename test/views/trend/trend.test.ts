import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@kaoping/core';
import type { TrendMark, TrendOptions, TrendView } from '@kaoping/views';
import { trendView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, growth, indicators, readyView, tax } from '../fixtures.js';

const during = (start: string, end: string): Row => ({ period_start: start, period_end: end });
const year = (number: number): Row => during(`${number}-01-01`, `${number}-12-31`);
let count = 0;
const told = (value: number, rest: Row, organization = 'tianshui'): Row => ({
  id: `told-${count++}`,
  organization,
  unit: 'yuan',
  value,
  reported: `${value}元`,
  ...rest,
});
const elders: Row = { id: 'elders', name: '老人', name_en: 'Elders', unit: 'people', accumulation: 'stock' };
const rate: Row = { id: 'rate', name: '办结率', name_en: 'Rate', unit: 'percentage', accumulation: 'ratio' };
const dataOf = (...rows: readonly Row[]) => district(rows, { indicators: [...indicators, elders, rate] });
const show = (rows: readonly Row[], options: Partial<TrendOptions> = {}): TrendView => {
  const view = readyView(trendView(dataOf(...rows), { indicator: 'tax-revenue', lang: 'zh', ...options }));
  assertPlain(view);
  return view;
};
const marks = (view: TrendView, panel = 0): readonly TrendMark[] => view.panels[panel]?.marks ?? [];

test('trendView(): a mark is as long as its period, on calendar years', () => {
  const [first, second] = marks(show([told(10, year(2021)), told(4, during('2022-01-01', '2022-06-30'))]));
  assert.deepEqual([first?.start, first?.end], [0, 0.5]);
  assert.equal(second?.start, 0.5);
  assert.ok(Math.abs((second?.end ?? 0) - (365 + 181) / 730) < 1e-9);
});

test('trendView(): years that touch are joined; a year without figures stays a gap', () => {
  const view = show([2018, 2019, 2021, 2022].map((number, at) => told(at + 1, year(number))));
  const joins = view.panels[0]?.joins ?? [];
  assert.equal(joins.length, 2);
  assert.deepEqual(
    joins.map(({ fromTime, toTime }) => fromTime === toTime),
    [true, true],
  );
});

test('trendView(): a half year is never joined to a year, nor a promise to a result', () => {
  const unlike = show([told(10, year(2021)), told(6, during('2022-01-01', '2022-06-30'))]);
  assert.deepEqual(unlike.panels[0]?.joins, []);
  const promise = show([told(10, year(2021)), told(12, { ...year(2022), status: 'target' })]);
  assert.deepEqual(promise.panels[0]?.joins, []);
});

test('trendView(): where nobody has a second figure there is no course of time, and it is said', () => {
  const only = show([told(2, year(2021))]);
  assert.equal(only.single, '只有一个数字，还看不出变化。');
  assert.equal(only.amount, '');
  assert.deepEqual(only.legend, []);
  const both = [told(2, year(2021)), told(3, year(2020), 'wulin'), told(3, year(2021), 'wulin')];
  assert.equal(show(both.slice(0, 2)).single, '每个单位都只有一个数字，还看不出变化。');
  assert.equal(show(both).single, '');
});

test('trendView(): flows of one length are totals, of several their monthly averages, and it is said', () => {
  const total = show([told(120, year(2021)), told(240, year(2022))]);
  assert.equal(total.amount, '画的是每一期的总量。');
  assert.equal(marks(total)[0]?.drawn, '');
  const month = show([told(120, year(2021)), told(120, during('2022-01-01', '2022-06-30'))]);
  assert.match(month.amount, /月平均：总量除以月数.*折算/);
  assert.deepEqual(
    marks(month).map(({ drawn, figure }) => [figure.number, drawn]),
    [
      ['120', '月平均10元'],
      ['120', '月平均20元'],
    ],
  );
  assert.ok((marks(month)[1]?.at ?? 0) === 2 * (marks(month)[0]?.at ?? 0));
});

test('trendView(): a monthly average that was rounded says 约, one of a bound keeps its hedge', () => {
  const view = show([
    told(100, year(2021)),
    told(31, { ...during('2022-01-01', '2022-03-31'), bound: 'at_least', reported: '超31元' }),
  ]);
  assert.deepEqual(
    marks(view).map(({ drawn }) => drawn),
    ['月平均约8.333元', '月平均超10.33元'],
  );
});

test('trendView(amount: total): unlike periods are drawn as totals with a warning', () => {
  const rows = [told(120, year(2021)), told(120, during('2022-01-01', '2022-06-30'))];
  const view = show(rows, { amount: 'total' });
  assert.match(view.amount, /不能直接比/);
  assert.equal(marks(view)[0]?.at, marks(view)[1]?.at);
});

test('trendView(amount: month): what is not whole months stands beside, with the reason', () => {
  const rows = [told(120, year(2021)), told(120, during('2022-01-01', '2022-06-10'))];
  assert.equal(marks(show(rows)).length, 2);
  const view = show(rows, { amount: 'month' });
  assert.equal(marks(view).length, 1);
  assert.deepEqual(
    view.apart.map(({ why }) => why),
    ['不是整月，算不出月平均'],
  );
});

test('trendView(stock): a point at the last day, without an average', () => {
  const rows = [2021, 2022].map((number) =>
    told(3e4, { ...year(number), indicator: 'elders', unit: 'people' }),
  );
  const view = show(rows, { indicator: 'elders' });
  assert.equal(view.amount, '画的是期末的数。');
  assert.deepEqual(
    marks(view).map(({ shape, start, end }) => [shape, start, end]),
    [
      ['point', 0.5, 0.5],
      ['point', 1, 1],
    ],
  );
  assert.equal(view.panels[0]?.joins.length, 1);
});

test('trendView(ratio): heights are no amounts, and nothing is averaged', () => {
  const rows = [
    told(20, { ...year(2021), indicator: 'rate', unit: 'percentage', measure: 'share', reported: '20%' }),
    told(36, {
      ...during('2022-01-01', '2022-06-30'),
      indicator: 'rate',
      unit: 'percentage',
      measure: 'share',
      reported: '36%',
    }),
  ];
  const view = show(rows, { indicator: 'rate' });
  assert.equal(view.amount, '');
  assert.deepEqual(
    marks(view).map(({ isAmount, drawn }) => [isAmount, drawn]),
    [
      [false, ''],
      [false, ''],
    ],
  );
  assert.equal(view.valueTicks[0]?.words, '0%');
});

test('trendView(): a target ahead is a promise, in shape and in word', () => {
  const view = show([told(10, year(2022)), told(12, { ...year(2023), status: 'plan' })]);
  const [result, plan] = marks(view);
  assert.deepEqual([result?.isPromise, result?.kind, plan?.isPromise, plan?.kind], [false, '', true, '计划']);
  assert.match(plan?.sentence ?? '', /计划12元/);
  assert.deepEqual(
    view.legend.map(({ kind }) => kind),
    ['result', 'promise'],
  );
});

test('trendView(): a bound is open upwards; the customary reading gives it a lighter band', () => {
  const rows = [told(30, { ...year(2021), bound: 'at_least', reported: '超30元' })];
  const [strict] = marks(show(rows));
  assert.ok((strict?.bar.openTo ?? 0) > (strict?.at ?? 1));
  const [customary] = marks(show(rows, { reading: 'customary' }));
  assert.equal(customary?.bar.openTo, undefined);
  assert.equal(customary?.bar.soft?.start, customary?.at);
  assert.deepEqual(
    show(rows).legend.map(({ kind }) => kind),
    ['open'],
  );
});

test('trendView(): a change is said with its amount, and is no mark beside it', () => {
  const view = show([tax('tianshui', 26.44), growth('tianshui', 21)]);
  assert.equal(marks(view).length, 1);
  assert.equal(marks(view)[0]?.change, '同比增长21%');
  assert.equal(marks(view)[0]?.sentence, '天水街道 2021年1–10月税收收入26.44亿元，同比增长21%。');
  assert.deepEqual(view.apart, []);
});

test('trendView(): where only changes are told, changes are drawn, about a zero', () => {
  const alone = { of: '', measure: 'change', basis: 'year_on_year' };
  const rows = [5, -3].map((value, at) =>
    told(value, { ...year(2021 + at), ...alone, unit: 'percentage', reported: `${Math.abs(value)}%` }),
  );
  const view = show(rows);
  assert.ok(view.zero > 0);
  assert.deepEqual(
    marks(view).map(({ figure, bar }) => [figure.text, bar.end === view.zero]),
    [
      ['增长\u20095%', false],
      ['下降\u20093%', true],
    ],
  );
});

test('trendView(): unlike scopes are never drawn together; the one asked for is', () => {
  const rows = [
    told(10, year(2021)),
    told(12, year(2022)),
    told(3, { ...year(2022), breakdown: 'scope=urban' }),
  ];
  const view = show(rows);
  assert.equal(marks(view).length, 2);
  assert.match(view.apart[0]?.why ?? '', /^范围不同/);
  assert.equal(marks(show(rows, { breakdown: 'scope=urban' })).length, 1);
});

test('trendView(): what a later document says again is drawn once, the other stands beside', () => {
  const view = show([told(10, year(2021)), told(11, year(2021))]);
  assert.equal(marks(view).length, 1);
  assert.deepEqual(
    view.apart.map(({ why }) => why),
    ['同一单位另有更晚公布的数字'],
  );
});

test('trendView(): each organization has a panel, in the order asked for; who is silent is named', () => {
  const rows = [told(10, year(2021)), told(20, year(2021), 'wulin')];
  const view = show(rows, { organizations: ['wulin', 'tianshui', 'hushu', 'nowhere'] });
  assert.deepEqual(
    view.panels.map(({ name }) => name),
    ['武林街道', '天水街道'],
  );
  assert.equal(view.silent, '没有可画的数字：湖墅街道。数据中没有这样的单位：nowhere。');
  assert.ok(marks(view)[0]!.at > marks(view, 1)[0]!.at);
});

test('trendView(): without a question the four who tell most are drawn, and the others counted', () => {
  const ids = ['tianshui', 'dongxin', 'wulin', 'chaohui', 'shiqiao', 'changqing'];
  const rows = ids.map((id) => told(10, year(2021), id));
  rows.push(told(9, year(2020), 'changqing'));
  const view = show(rows);
  assert.equal(view.panels.length, 4);
  assert.equal(view.panels[0]?.name, '长庆街道');
  assert.match(view.silent, /另有 2 个单位/);
});

test('trendView(): what began at an unnamed time has only its end', () => {
  const [mark] = marks(show([told(10, { period_start: '', period_end: '2021-06-30', note: '累计' })]));
  assert.equal(mark?.openStart, true);
  assert.match(mark?.period ?? '', /^截至/);
});

test('trendView(period): only what lies within', () => {
  const rows = [2020, 2021, 2022].map((number) => told(number, year(number)));
  assert.deepEqual(
    marks(show(rows, { period: '2021' })).map(({ period }) => period),
    ['2021年'],
  );
});

test('trendView(en): says the same', () => {
  const view = show([tax('tianshui', 26.44), growth('tianshui', 21)], { lang: 'en' });
  assert.equal(view.subheading, 'Tianshui Subdistrict, 2021');
  assert.equal(
    marks(view)[0]?.sentence,
    'Tianshui Subdistrict, Jan–Oct 2021: tax revenue ¥2.644 billion, up 21% year on year.',
  );
});

test('trendView(): unknown names are problems, no figures are empty', () => {
  const data = dataOf(told(1, year(2021)));
  const state = (options: Partial<TrendOptions>): string =>
    trendView(data, { indicator: 'tax-revenue', lang: 'zh', ...options }).state;
  assert.equal(state({ indicator: 'nothing' }), 'problem');
  assert.equal(state({ organizations: ['nobody'] }), 'problem');
  assert.equal(state({ organizations: ['hushu'] }), 'empty');
  assert.equal(state({ period: '1999' }), 'empty');
  assert.equal(state({ indicator: 'never-reported' }), 'empty');
  assert.equal(state({ breakdown: 'scope=nowhere' }), 'empty');
});
