import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '@kaoping/core';
import type { RankingOptions, RankingView } from '@kaoping/views';
import { rankingView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, growth, organizations, readyView, tax } from '../fixtures.js';

const real = district();
const show = (options: Partial<RankingOptions> = {}, dataset = real): RankingView =>
  readyView(rankingView(dataset, { indicator: 'tax-revenue', lang: 'zh', ...options }));
const names = (view: RankingView, group = 0): readonly string[] =>
  view.groups[group]?.rows.map(({ name }) => name) ?? [];
const ranks = (view: RankingView, group = 0): readonly string[] =>
  view.groups[group]?.rows.map(({ rank }) => rank.text) ?? [];
const streets = (...figures: readonly (readonly [id: string, yi: number, rest?: Row])[]) =>
  district(figures.map(([id, yi, rest]) => tax(id, yi, rest)));

test('rankingView(tax revenue): January–October and January–September stand in two groups', () => {
  const view = show();
  assert.deepEqual(
    view.groups.map(({ heading, count }) => [heading, count]),
    [
      ['2021年1–10月', '3 个街道可比'],
      ['2021年1–9月', '3 个街道可比'],
    ],
  );
  assert.deepEqual(names(view), ['东新街道', '天水街道', '武林街道']);
  assert.deepEqual(names(view, 1), ['朝晖街道', '石桥街道', '长庆街道']);
  assert.equal(view.groups[0]?.why, '');
  assert.equal(view.groups[1]?.why, '时间不同：这是2021年1–9月，不是2021年1–10月');
});

test('rankingView(): 突破30亿 is open to the right and still certainly first', () => {
  const row = show().groups[0]?.rows[0];
  assert.equal(row?.rank.text, '1');
  assert.equal(row?.figure.text, '超\u200930\u2009亿元');
  assert.equal(row?.bar.openTo, 1);
  assert.equal(row?.bar.start, 0);
  assert.ok((row?.bar.end ?? 1) < 1);
});

test('rankingView(reading: customary): 突破30亿 is a lighter stretch up to 40亿, without an arrow', () => {
  const bar = show({ reading: 'customary' }).groups[0]?.rows[0]?.bar;
  assert.deepEqual(bar, { start: 0, end: 0.75, soft: { start: 0.75, end: 1 } });
});

test('rankingView(): a sentence says who, when, what, and which place among how many', () => {
  const zh = show().groups[0]?.rows[1]?.sentence;
  assert.equal(zh, '天水街道 2021年1–10月税收收入26.44亿元，在同期可比的3个街道中居第2。');
  const en = show({ lang: 'en' }).groups[0]?.rows[1]?.sentence;
  assert.equal(
    en,
    'Tianshui Subdistrict, Jan–Oct 2021: tax revenue ¥2.644 billion, 2nd of the 3 streets that can be compared for the period.',
  );
});

test('rankingView(): headings say what, whose, when, and by what rule', () => {
  assert.equal(show().heading, '税收收入');
  assert.equal(show().subheading, '拱墅区 8 个街道，2021年；只有同期、同口径的数字排在一起');
  assert.match(show({ lang: 'en' }).subheading, /^8 streets of Gongshu District, 2021; only figures/);
  assert.equal(show().foot.source, '来源：报社《拱墅区专版》，2021年12月10日');
});

test('rankingView(): what nobody can be compared with stands apart, with the reason', () => {
  const { apart, apartHeading } = show();
  assert.equal(apartHeading, '没有排在一起');
  assert.deepEqual(
    apart.map(({ name, why }) => [name, why]),
    [['拱墅区', '层级不同：这是区，不是街道']],
  );
});

test('rankingView(): who did not report is named; who reported for another period is told apart, with the figure', () => {
  assert.equal(show().silent, '没有报告：上塘街道和湖墅街道。');
  assert.deepEqual(show().otherwise, []);
  const october = show({ period: '2021-01/2021-10' });
  assert.equal(october.groups.length, 1);
  assert.equal(october.silent, '没有报告：上塘街道和湖墅街道。');
  assert.equal(october.otherwiseHeading, '报告了别的');
  assert.deepEqual(
    october.otherwise.map(({ name, figure, why }) => [name, figure.text, why]),
    [
      ['朝晖街道', '20.38\u2009亿元', '时间不同：这是2021年1–9月，不是2021年1–10月'],
      ['石桥街道', '15.21\u2009亿元', '时间不同：这是2021年1–9月，不是2021年1–10月'],
      ['长庆街道', '12.05\u2009亿元', '时间不同：这是2021年1–9月，不是2021年1–10月'],
    ],
  );
});

test('rankingView(): who only said by how much it grew, or what it promised, is not called silent', () => {
  const dataset = district([
    tax('tianshui', 2),
    tax('wulin', 1),
    growth('dongxin', 21.3, { of: '' }),
    tax('chaohui', 5, { status: 'target' }),
    growth('chaohui', 3, { id: 'far', of: '', period_end: '2021-06-30' }),
  ]);
  const { otherwise, silent } = show({}, dataset);
  assert.doesNotMatch(silent, /东新|朝晖/);
  assert.deepEqual(
    otherwise.map(({ name, figure }) => [name, figure.text]),
    [
      ['东新街道', '21.3%'],
      ['朝晖街道', '5\u2009亿元'],
    ],
  );
  assert.match(otherwise[0]?.sentence ?? '', /^东新街道 2021年1–10月税收收入同比增长21.3%。/);
  assert.match(otherwise[1]?.sentence ?? '', /目标/);
  assert.equal(show({ lang: 'en' }, dataset).otherwiseHeading, 'Reported something else');
});

test('rankingView(): a figure of another kind of body differs in one word, not in two', () => {
  const { apart } = show(
    {},
    district([tax('tianshui', 2), tax('wulin', 1), tax('disabled-persons-federation', 3)]),
  );
  assert.equal(apart[0]?.why, '类别不同：这是群团组织，不是街道');
});

test('rankingView(): what an organization says again stands apart with the reason', () => {
  const again = district([tax('tianshui', 2), tax('wulin', 1), tax('tianshui', 2.5, { id: 'again' })]);
  assert.deepEqual(
    show({}, again).apart.map(({ name, why }) => [name, why]),
    [['天水街道', '同一单位另有更晚公布的数字']],
  );
});

test('rankingView(): promises are not results', () => {
  const promised = streets(['tianshui', 2], ['wulin', 1], ['dongxin', 9, { status: 'target' }]);
  const view = show({}, promised);
  assert.deepEqual([names(view), view.apart], [['天水街道', '武林街道'], []]);
});

test('rankingView(): who was no more, could not report', () => {
  const gone = organizations.map((row) => (row['id'] === 'hushu' ? { ...row, valid_to: '2020-12-31' } : row));
  const dataset = district(undefined, { organizations: gone });
  assert.equal(show({}, dataset).silent, '没有报告：上塘街道。');
});

test('rankingView(): the document that most figures come from is named first, and others are counted', () => {
  const documents = [
    { id: 'report', title: '甲', publisher: '报社' },
    { id: 'other', title: '乙', publisher: '报社', published: '2022-01-02' },
  ];
  const other = { document: 'other' };
  const dataset = district([tax('tianshui', 2), tax('wulin', 1, other), tax('dongxin', 3, other)], {
    documents,
  });
  assert.equal(show({}, dataset).foot.source, '来源：报社《乙》，2022年1月2日等 2 份文件');
  assert.equal(
    show({ lang: 'en' }, dataset).foot.source,
    'Source: 报社, “乙”, Jan 2, 2022, and 1 more document',
  );
});

test('rankingView(): a publisher that stands in the title is not named twice', () => {
  const source = (title: string, publisher: string): string =>
    show({}, district(undefined, { documents: [{ id: 'report', title, publisher }] })).foot.source;
  assert.equal(source('今日拱墅专版', '今日拱墅'), '来源：今日拱墅专版');
  assert.equal(source('专版', '今日拱墅'), '来源：今日拱墅《专版》');
});

test('rankingView(): equal figures share a place, and say so', () => {
  const tied = streets(['tianshui', 3], ['dongxin', 2], ['wulin', 2], ['chaohui', 1]);
  assert.deepEqual(ranks(show({}, tied)), ['1', '并列2', '并列2', '4']);
  assert.deepEqual(ranks(show({ lang: 'en' }, tied)), ['1', '2=', '2=', '4']);
  assert.match(show({}, tied).groups[0]?.rows[1]?.sentence ?? '', /居并列第2。$/);
});

test('rankingView(): a bound that may be more gives a range of places', () => {
  const open = streets(
    ['tianshui', 30],
    ['dongxin', 26, { bound: 'at_least', reported: '超26亿元' }],
    ['wulin', 10],
  );
  assert.deepEqual(ranks(show({}, open)), ['1–2', '1–2', '3']);
  assert.match(show({}, open).groups[0]?.rows[0]?.sentence ?? '', /居第1至第2之间。$/);
  assert.match(show({ lang: 'en' }, open).groups[0]?.rows[0]?.sentence ?? '', /between 1st and 2nd of the 3/);
});

test('rankingView(): an amount and its growth are never bars of one scale', () => {
  const dataset = district([
    tax('tianshui', 26),
    growth('tianshui', 21),
    tax('wulin', 17),
    growth('wulin', -5),
    growth('tianshui', 9, { id: 'more', organization: 'dongxin' }),
  ]);
  const view = show({}, dataset);
  assert.deepEqual(view.groups[0]?.heading, '2021年1–10月，同比');
  assert.deepEqual(
    view.groups[0]?.rows.map(({ figure }) => figure.number),
    ['21%', '9%', '\u22125%'],
  );
  assert.match(view.groups[0]?.rows[2]?.sentence ?? '', /税收收入同比下降5%/);
  const fall = view.groups[0]?.rows[2]?.bar;
  assert.equal(fall?.end, view.zero);
  assert.equal(fall?.start, 0);
});

test('rankingView(): the median is said once there are three, as far as bounds allow', () => {
  assert.equal(show().groups[0]?.peers, '中位数 26.44亿元');
  const open = streets(
    ['tianshui', 3],
    ['wulin', 2, { bound: 'at_least', reported: '超2亿元' }],
    ['dongxin', 1],
  );
  const [group] = show({}, open).groups;
  assert.equal(group?.peers, '中位数 2亿元到3亿元');
  assert.equal(group?.median, undefined);
});

const five = (rest: Row = {}) =>
  streets(['tianshui', 50], ['dongxin', 40], ['wulin', 30, rest], ['chaohui', 20], ['shiqiao', 10]);

test('rankingView(): median and quartiles are marked from five figures on, and said in words', () => {
  const [group] = show({}, five()).groups;
  assert.equal(group?.peers, '中位数 30亿元，中间一半在 20亿元与 40亿元之间');
  assert.deepEqual([group?.median, group?.quartiles], [0.6, [0.4, 0.8]]);
  assert.deepEqual(group?.legend, { median: '竖线是中位数', quartiles: '短线之间是中间一半' });
  const [three] = show().groups;
  assert.deepEqual([three?.median, three?.quartiles, three?.legend.median], [undefined, undefined, '']);
});

test('rankingView(): what is no one point is not marked', () => {
  const [group] = show({}, five({ bound: 'at_least', reported: '超30亿元' })).groups;
  assert.equal(group?.median, undefined);
  assert.equal(group?.legend.median, '');
});

test('rankingView(unknown indicator or parent) is a problem that names it', () => {
  const shown = rankingView(real, { indicator: 'gone', lang: 'zh' });
  assert.equal(shown.state, 'problem');
  assert.match(shown.state === 'problem' ? (shown.problems[0]?.text ?? '') : '', /没有这个指标：“gone”/);
  const among = rankingView(real, { indicator: 'tax-revenue', among: 'gone', lang: 'en' });
  assert.match(among.state === 'problem' ? (among.problems[0]?.text ?? '') : '', /no organization “gone”/);
});

test('rankingView(indicator without figures, or not for the period) is empty, with words', () => {
  for (const options of [{ indicator: 'never-reported' }, { indicator: 'tax-revenue', period: '1999' }]) {
    const shown = rankingView(real, { ...options, lang: 'zh' });
    assert.equal(shown.state, 'empty');
    assertPlain(shown);
  }
});

test('rankingView() is plain data in both languages', () => {
  assertPlain(show());
  assertPlain(show({ lang: 'en', filter: 'x' }));
});
