import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertPlain } from '../all-words.js';
import { order, rowOf, said, series, shownOf } from './made-up.js';

const lifts = series('lifts', { a: 10, b: 30, c: 20 });
const fires = series('fires', { a: 1, b: 5, c: 3 });
const both = { indicators: ['lifts', 'fires'], index: true };
const lines = (view: ReturnType<typeof shownOf>): string => view.index?.lines.join('\n') ?? '';

test('scorecardView(index): weights are equal, the best is 1 and the worst 0, lower fires are better', () => {
  const view = shownOf([...lifts, ...fires], both);
  const score = (id: string): string | undefined => rowOf(view, id).index?.score;
  assert.deepEqual([score('a'), score('b'), score('c')], ['50.0', '50.0', '50.0']);
  assert.match(lines(view), /权重相同，各占 50%：电梯和火灾。/);
  assert.deepEqual(
    [view.indexColumn?.name, view.indexColumn?.count, view.indexColumn?.sorted],
    ['综合指数', '3 个街道有指数', 'descending'],
  );
});

test('scorecardView(index): without it there is no column, and nothing is said of it', () => {
  const view = shownOf([...lifts, ...fires], { ...both, index: false });
  assert.deepEqual([view.indexColumn, view.index, rowOf(view, 'a').index], [undefined, undefined, undefined]);
});

test('scorecardView(index): the places that other weights give stand beside the place', () => {
  const visits = series('visits', { a: 12, b: 29, c: 21 });
  const view = shownOf([...lifts, ...fires, ...visits], {
    indicators: ['lifts', 'fires', 'visits'],
    index: true,
  });
  assert.deepEqual(order(view), ['b', 'c', 'a']);
  const open = shownOf([...lifts, ...fires], both);
  const places = ['a', 'b', 'c'].map((id) => rowOf(open, id).index);
  assert.deepEqual(
    places.map((one) => one?.place),
    ['第 1（1–3）', '第 1（1–3）', '第 1（1–2）'],
  );
  assert.equal(places[0]?.spoken, '综合指数50.0分，第1，可能在第1至第3之间');
  assert.match(lines(open), /权重上下变动 25%.*试算 300 次/);
});

test('scorecardView(index): says the same each time it is asked', () => {
  assert.deepEqual(shownOf([...lifts, ...fires], both), shownOf([...lifts, ...fires], both));
});

test('scorecardView(index): figures that only bounds tell apart make the place a range', () => {
  const close = [
    said('a', 'lifts', 30),
    said('b', 'lifts', 29, { bound: 'about', reported: '约29台' }),
    said('c', 'lifts', 2),
  ];
  const more = series('visits', { a: 30, b: 30, c: 3 });
  const view = shownOf([...close, ...more], { indicators: ['lifts', 'visits'], index: true });
  assert.equal(rowOf(view, 'c').index?.place, '第 3');
  const sure = shownOf([said('a', 'lifts', 30), said('b', 'lifts', 29), said('c', 'lifts', 2), ...more], {
    indicators: ['lifts', 'visits'],
    index: true,
  });
  assert.equal(rowOf(sure, 'a').index?.place, '第 1');
});

test('scorecardView(index): tells which indicator the order depends on', () => {
  const visits = series('visits', { a: 12, b: 29, c: 21 });
  const view = shownOf([...lifts, ...visits, ...fires], {
    indicators: ['lifts', 'visits', 'fires'],
    index: true,
    weights: { fires: 5 },
  });
  assert.deepEqual(order(view)[0], 'a');
  assert.match(lines(view), /名次最依赖“火灾”：去掉它，有的单位会变动 2 位。/);
  const alike = shownOf([...lifts, ...visits], { indicators: ['lifts', 'visits'], index: true });
  assert.match(lines(alike), /去掉任何一个指标，名次都不变。/);
});

test('scorecardView(weights): are told as shares; 0 leaves an indicator out, below 0 there is no index', () => {
  const view = shownOf([...lifts, ...fires], { ...both, weights: { lifts: 3 } });
  assert.match(lines(view), /权重：电梯 75%和火灾 25%。/);
  assert.deepEqual(order(view), ['b', 'c', 'a']);
  const one = shownOf([...lifts, ...fires], { ...both, weights: { fires: 0 } });
  assert.match(lines(one), /只有一个指标“电梯”/);
  for (const weight of [-1, NaN, Infinity]) {
    const bad = shownOf([...lifts, ...fires], { ...both, weights: { fires: weight } });
    assert.equal(lines(bad), '“火灾”的权重要是 0 或更大的数，没有算指数。');
    assert.equal(rowOf(bad, 'a').index?.why, '没有指数');
    assertPlain(bad);
  }
});

test('scorecardView(missing): who lacks a figure is left out and named, unless another policy is asked for', () => {
  const rows = [...lifts, ...fires, said('d', 'lifts', 25)];
  const strict = shownOf(rows, both);
  assert.equal(rowOf(strict, 'd').index?.why, '缺火灾');
  assert.match(lines(strict), /只缺一部分的是：d名。/);
  assert.equal(order(strict)[3], 'd');
  for (const [missing, words] of [
    ['reweight', /其余项目的权重相应加大。缺项的有：d名/],
    ['peer_mean', /按同类的平均水平算。缺项的有：d名/],
    ['worst', /按同类的最差水平算。缺项的有：d名/],
  ] as const) {
    const view = shownOf(rows, { ...both, missing });
    assert.notEqual(rowOf(view, 'd').index?.score, '', missing);
    assert.match(lines(view), words);
  }
});

test('scorecardView(index): a figure of another period is no figure of the index', () => {
  const rows = [...lifts, ...fires.slice(0, 2), said('c', 'fires', 3, { period_end: '2021-06-30' })];
  assert.equal(rowOf(shownOf(rows, both), 'c').index?.why, '缺火灾');
});

test('scorecardView(index): more lacking figures are counted, and none at all is no index', () => {
  const rows = [
    ...lifts,
    ...fires,
    ...series('visits', { a: 1, b: 2 }),
    said('d', 'lifts', 9),
    said('e', 'talks', 9),
  ];
  const view = shownOf(rows, { indicators: ['lifts', 'fires', 'visits', 'talks'], index: true });
  assert.equal(rowOf(view, 'd').index?.why, '缺火灾和走访');
  assert.equal(rowOf(view, 'e').index?.why, '没有指数');
  assert.match(lines(view), /不分好坏、没有算进去：宣讲。/);
});

test('scorecardView(index): an indicator that one alone reports is left out, and told of', () => {
  const view = shownOf([...lifts, said('a', 'fires', 1)], both);
  assert.match(lines(view), /可比的数字不到两个、没有算进去：火灾。/);
  assert.match(lines(view), /只有一个指标“电梯”/);
});

test('scorecardView(index): fewer than two with all figures make no index', () => {
  const rows = [said('a', 'lifts', 1), said('b', 'lifts', 2), said('b', 'fires', 2), said('c', 'fires', 3)];
  const view = shownOf(rows, both);
  assert.equal(lines(view), '数字齐全的单位不到两个，没有指数。');
  assert.deepEqual([view.indexColumn?.count, rowOf(view, 'b').index?.why], ['', '没有指数']);
});

test('scorecardView(index) in English is as complete, and plain', () => {
  const view = shownOf([...lifts, ...fires, said('d', 'lifts', 25)], { ...both, lang: 'en' });
  assertPlain(view);
  for (const words of [
    /Equal weights, 50% each: Lifts and Fires\./,
    /some are lacking for: Name d\./,
    /300 trials/,
  ])
    assert.match(lines(view), words);
  assert.equal(rowOf(view, 'd').index?.why, 'lacks: Fires');
  assert.equal(view.indexColumn?.count, '3 streets with an index');
});
