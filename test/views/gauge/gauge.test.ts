import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@kaoping/core';
import type { Gauge, GaugeOptions, GaugeView } from '@kaoping/views';
import { gaugeView } from '@kaoping/views';
import fc from 'fast-check';
import { assertPlain } from '../all-words.js';
import { district, FEDERATION, promise, readyView } from '../fixtures.js';

const real = district();
const show = (options: Partial<GaugeOptions> = {}, dataset = real): GaugeView =>
  readyView(gaugeView(dataset, { organization: FEDERATION, lang: 'zh', ...options }));
function only(rows: readonly Row[], options: Partial<GaugeOptions> = {}): Gauge {
  const [first, ...others] = show(options, district(rows)).gauges;
  if (!first || others.length) throw new Error('expected one gauge');
  return first;
}
const homes = (task: number, done: number, rest: Row = {}): readonly Row[] =>
  promise('homes-made-accessible', 'household', task, done, rest);

test('gaugeView(60 → 86) is 143.3% in picture, words and speech', () => {
  const gauge = only(homes(60, 86));
  assert.equal(gauge.share, '143.3%');
  assert.equal(gauge.exactShare, 86 / 60);
  assert.equal(gauge.resultWords, '86\u2009户，为任务的 143.3%');
  assert.equal(gauge.targetWords, '任务 60\u2009户');
  assert.equal(gauge.sentence, '区残联 2021年残疾人家庭无障碍改造86户，任务60户，为任务的143.3%，超额完成。');
  assert.deepEqual(gauge.bar, { start: 0, end: 1 });
  assert.equal(gauge.targetMark, 60 / 86);
});

test('gaugeView(lang: en) says the same', () => {
  const gauge = only(homes(60, 86), { lang: 'en' });
  assert.equal(gauge.resultWords, '86\u00a0households, 143.3% of the target');
  assert.match(
    gauge.sentence,
    /: homes made accessible 86 households; target 60 households, 143.3% of it; more than met\.$/,
  );
});

test('gaugeView(organization) shows all its targets, gaugeView(indicator) one', () => {
  assert.deepEqual(
    show().gauges.map(({ name, share }) => [name, share]),
    [
      ['残疾人家庭无障碍改造', '143.3%'],
      ['省级无障碍社区创建', '250%'],
      ['残疾人新增就业', '151.4%'],
    ],
  );
  assert.equal(show({ indicator: 'jobs-for-disabled' }).gauges.length, 1);
  assert.equal(show().heading, '区残联：说到的，做到了吗');
  assert.equal(show().subheading, '2021年，任务数与实际完成数');
});

test('gaugeView(): a reported completion that its figures contradict is said beside the recomputed one', () => {
  const [gauge] = show({ indicator: 'jobs-for-disabled' }).gauges;
  assert.equal(gauge?.conflict, '报告写 152.4%，与人数不符');
  const [en] = show({ indicator: 'jobs-for-disabled', lang: 'en' }).gauges;
  assert.match(en?.conflict ?? '', /says 152.4%, which does not fit/);
});

test('gaugeView(): a completion within rounding is no conflict', () => {
  const completion = (value: number): Row => ({
    id: 'said',
    organization: FEDERATION,
    indicator: 'homes-made-accessible',
    unit: 'percentage',
    measure: 'completion',
    value,
    reported: `${value}%`,
    period_end: '2021-12-31',
    of: 'homes-made-accessible-done',
  });
  assert.equal(only([...homes(60, 86), completion(143.3)]).conflict, '');
  assert.equal(only([...homes(60, 86), completion(143)]).conflict, '');
  assert.notEqual(only([...homes(60, 86), completion(144)]).conflict, '');
  assert.notEqual(only([...homes(60, 86), completion(142)]).conflict, '');
});

const statuses: readonly [task: number, done: number, shape: string, word: string][] = [
  [60, 60, '●', '完成'],
  [60, 61, '●', '超额完成'],
  [60, 55, '◐', '接近完成'],
  [60, 20, '○', '未完成'],
];
for (const [task, done, shape, word] of statuses)
  test(`gaugeView(${task} → ${done}) is ${shape} ${word}`, () => {
    const { status } = only(homes(task, done));
    assert.deepEqual([status.shape, status.word], [shape, word]);
  });

test('gaugeView(): lower is better for a limit, and its words say so', () => {
  const within = only(promise('incidents', 'place', 10, 8));
  assert.deepEqual([within.status.shape, within.status.word], ['●', '控制在目标以内']);
  assert.equal(within.targetWords, '控制目标 10\u2009个');
  assert.equal(only(promise('incidents', 'place', 10, 18)).status.word, '超出目标');
});

test('gaugeView(): beyond four times the target the scale is broken, and marked; up to it, it is not', () => {
  const broken = only(homes(10, 41));
  assert.equal(broken.share, '410%');
  assert.equal(broken.bar.end, 1);
  assert.ok((broken.scaleBreak?.at ?? 0) > broken.targetMark);
  assert.ok(broken.scaleBreak?.words);
  const whole = only(homes(10, 40));
  assert.equal(whole.scaleBreak, undefined);
  assert.equal(whole.targetMark, 0.25);
});

test('gaugeView(): a target that is only implied is worked out, and marked so', () => {
  const rows: readonly Row[] = [
    {
      id: 'done',
      organization: FEDERATION,
      indicator: 'homes-made-accessible',
      unit: 'household',
      value: 581,
    },
    {
      id: 'said',
      organization: FEDERATION,
      indicator: 'homes-made-accessible',
      unit: 'percentage',
      measure: 'completion',
      value: 363,
      reported: '363%',
      of: 'done',
    },
  ];
  const gauge = only(rows);
  assert.equal(gauge.targetWords, '任务 约\u2009160\u2009户（推算）');
  assert.match(gauge.inferred, /完成率 363% 推算/);
  assert.equal(gauge.share, '363%');
});

test('gaugeView(target of zero) says no share and no machine word', () => {
  const gauge = only(promise('incidents', 'place', 0, 3));
  assert.equal(gauge.share, '');
  assert.equal(gauge.exactShare, undefined);
  assert.equal(gauge.resultWords, '3\u2009个');
  assertPlain(gauge);
});

test('gaugeView(): a target without a result is not drawn, and named', () => {
  const view = show({}, district(homes(60, 86).slice(0, 1)));
  assert.deepEqual(view.gauges, []);
  assert.equal(view.silent, '有任务、没有报告结果：残疾人家庭无障碍改造。');
});

test('gaugeView(asOf) judges the pace while time is left', () => {
  const half: Row = {
    id: 'half',
    organization: FEDERATION,
    indicator: 'homes-made-accessible',
    unit: 'household',
  };
  const rows = [...homes(60, 86).slice(0, 1), { ...half, value: 20, period_end: '2021-06-30' }];
  const gauge = only(rows);
  assert.match(gauge.pace, /^到2021年6月30日，时间过了49\.6%，落在时间后面$/);
  assert.ok(Math.abs((gauge.paceMark ?? 0) - 181 / 365) < 1e-9);
  assert.equal(only(rows, { asOf: '2021-12-31' }).pace, '');
});

test('gaugeView(unknown) is a problem, gaugeView(without targets) is empty', () => {
  assert.equal(gaugeView(real, { organization: 'gone', lang: 'zh' }).state, 'problem');
  assert.equal(gaugeView(real, { organization: FEDERATION, indicator: 'gone', lang: 'zh' }).state, 'problem');
  const shown = gaugeView(real, { organization: 'wulin', lang: 'zh' });
  assert.deepEqual(shown, { state: 'empty', heading: '没有数字', message: '数据中没有武林街道的目标。' });
});

test('every share of a gauge is from 0 to 1, its words hold the full percentage, and nothing is cut', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, (task, done) => {
      const gauge = only(homes(task, done));
      assertPlain(gauge);
      for (const share of [gauge.bar.start, gauge.bar.end, gauge.targetMark])
        assert.ok(share >= 0 && share <= 1);
      assert.equal(gauge.exactShare, done / task);
      assert.ok(gauge.resultWords.includes(gauge.share));
      assert.equal(gauge.bar.end >= gauge.targetMark, done >= task);
      assert.equal(gauge.scaleBreak !== undefined, done > 4 * task);
    }),
  );
});

test('gauges that stand together have their targets in one line, so that one can be compared with the next', () => {
  const { gauges } = show();
  const marks = new Set(gauges.map(({ targetMark }) => targetMark.toFixed(9)));
  assert.equal(marks.size, 1);
  const lengths = gauges.map(({ bar }) => bar.end);
  const shares = gauges.map(({ exactShare }) => exactShare ?? NaN);
  assert.equal(lengths[1], 1, 'the one that is furthest ahead ends the scale');
  lengths.forEach((length, at) => assert.ok(Math.abs(length - (shares[at] ?? NaN) / 2.5) < 1e-9));
});

test('a gauge beyond the scale leaves the others true to scale, and a target of zero keeps its own', () => {
  const together = show(
    {},
    district([
      ...homes(10, 100),
      ...promise('incidents', 'place', 10, 20),
      ...promise('jobs-for-disabled', 'people', 0, 3),
    ]),
  ).gauges;
  const [broken, plain, zero] = together;
  assert.ok(broken?.scaleBreak && !plain?.scaleBreak);
  assert.equal(broken.targetMark.toFixed(9), plain?.targetMark.toFixed(9));
  assert.equal(plain?.bar.end.toFixed(9), (2 * broken.targetMark).toFixed(9));
  assert.deepEqual([zero?.targetMark, zero?.bar.end], [0, 1]);
});
