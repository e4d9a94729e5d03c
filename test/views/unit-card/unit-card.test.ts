import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CardLine, CardSection, UnitCardOptions, UnitCardView } from '@kaoping/views';
import { unitCardView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, FEDERATION, growth, indicators, promises, readyView, streets, tax } from '../fixtures.js';

const PLACE = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };
const YEAR = { period_start: '2021-01-01', period_end: '2021-12-31' };
const real = district([...streets, ...promises], {
  standings: [
    {
      organization: 'tianshui',
      subject: '税收',
      subject_en: 'Tax',
      indicator: 'tax-revenue',
      rank: 1,
      scope: 'city',
    },
    {
      organization: 'tianshui',
      subject: '垃圾分类',
      subject_en: 'Waste sorting',
      claim: 'only',
      scope: 'province',
    },
  ],
  awards: [
    { organization: 'tianshui', title: '特色街道', title_en: 'Model', level: 'province', ...YEAR, ...PLACE },
  ],
  programs: [
    {
      organization: 'tianshui',
      name: '手语姐姐',
      name_en: 'Sign sisters',
      category: 'service',
      what: '手语服务',
      what_en: 'Sign language',
      ...PLACE,
    },
  ],
  projects: [
    {
      organization: 'tianshui',
      name: '食堂',
      name_en: 'Canteen',
      category: 'service',
      stage: 'in_use',
      ...PLACE,
    },
  ],
  rectifications: [{ organization: 'tianshui', stage: 'fixed', deadline_days: 15, found: 'tax-tianshui' }],
});
const show = (options: Partial<UnitCardOptions> = {}, dataset = real): UnitCardView =>
  readyView(unitCardView(dataset, { organization: 'tianshui', lang: 'zh', ...options }));
const section = (kind: CardSection['kind'], options: Partial<UnitCardOptions> = {}): readonly CardLine[] =>
  show(options).sections.find((one) => one.kind === kind)?.lines ?? [];
const words = (lines: readonly CardLine[]): readonly (readonly [string, string])[] =>
  lines.map(({ text, detail }) => [text, detail] as const);

test('unitCardView(street) names it, its parents and its level', () => {
  const { name, path, level } = show();
  assert.deepEqual([name, path, level], ['天水街道', ['杭州市', '拱墅区'], '街道']);
  assert.deepEqual(show({ lang: 'en' }).path, ['Hangzhou', 'Gongshu District']);
});

test('unitCardView(): a headline has its place among comparable ones, and its change', () => {
  const [headline] = show().headlines;
  assert.equal(headline?.figure.text, '26.44\u2009亿元');
  assert.equal(headline?.chip, '同期第 2 / 3');
  assert.equal(headline?.change?.arrow, '▲');
  assert.equal(headline?.change?.text, '21%');
  assert.equal(headline?.change?.tone, 'good');
  assert.equal(
    headline?.sentence,
    '天水街道 2021年1–10月税收收入26.44亿元，同比增长21%，在同期可比的3个街道中居第2。',
  );
});

test('unitCardView(): a fall has its own arrow, and is bad where more is better', () => {
  const fall = district([tax('tianshui', 2), growth('tianshui', -3)]);
  const [headline] = show({}, fall).headlines;
  assert.deepEqual(
    [headline?.change?.arrow, headline?.change?.text, headline?.change?.tone, headline?.chip],
    ['▼', '3%', 'bad', ''],
  );
  assert.equal(headline?.sentence, '天水街道 2021年1–10月税收收入2亿元，同比下降3%。');
});

test('unitCardView(): fewer incidents are good', () => {
  const incidents = { indicator: 'incidents', organization: 'tianshui' };
  const fall = { measure: 'change', basis: 'year_on_year', of: 'level', unit: 'percentage' };
  const fewer = district([
    { id: 'level', value: 3, unit: 'place', ...incidents },
    { id: 'fall', value: -10, ...fall, ...incidents },
  ]);
  assert.equal(show({}, fewer).headlines[0]?.change?.tone, 'good');
});

test('unitCardView(): of two figures of an indicator the one that can be compared is large', () => {
  const september = { period_end: '2021-09-30' };
  const figures = [
    tax('tianshui', 2, september),
    tax('wulin', 1, september),
    tax('tianshui', 3, { id: 'later' }),
  ];
  assert.equal(show({}, district(figures)).headlines[0]?.observation, 'tax-tianshui');
});

test('unitCardView(): a share of an amount says that it is one, a rate is named for it', () => {
  const share = { value: 98, unit: 'percentage', measure: 'share', organization: 'tianshui' };
  const rate = {
    id: 'rate',
    name: '满意率',
    name_en: 'Satisfaction',
    unit: 'percentage',
    accumulation: 'ratio',
  };
  const dataset = district([{ ...share, indicator: 'rate' }, share], { indicators: [...indicators, rate] });
  const figures = show({}, dataset).sections.find(({ kind }) => kind === 'figures');
  assert.deepEqual(
    figures?.lines.map(({ text }) => text),
    ['满意率98%', '税收收入占比98%'],
  );
});

test('unitCardView(indicators) shows just those, in that order', () => {
  const federation = { organization: FEDERATION };
  assert.deepEqual(
    show({ ...federation, indicators: ['jobs-for-disabled', 'homes-made-accessible', 'gone'] }).headlines.map(
      ({ indicator }) => indicator,
    ),
    ['jobs-for-disabled', 'homes-made-accessible'],
  );
});

test('unitCardView(): results against targets are gauges of the card', () => {
  const { targets, targetsHeading } = show({ organization: FEDERATION });
  assert.equal(targetsHeading, '说到的，做到了吗');
  assert.deepEqual(
    targets.map(({ share }) => share),
    ['143.3%', '250%', '151.4%'],
  );
  assert.equal(show().targetsHeading, '');
});

test('unitCardView(): a claim stands beside what the data shows', () => {
  assert.deepEqual(words(section('claims')), [
    ['税收：全市第1', '本数据集：2021年1–10月在可比的3个街道中居第2'],
    ['垃圾分类：全省唯一', '本数据集没有可核对的数字'],
  ]);
  assert.deepEqual(words(section('claims', { lang: 'en' }))[1], [
    'Waste sorting: the only one in the province',
    'This data holds no figure to check it with',
  ]);
});

test('unitCardView(): awards, programs, projects and rectifications are lines', () => {
  assert.deepEqual(words(section('awards')), [['特色街道', '省级']]);
  assert.deepEqual(words(section('programs')), [['手语姐姐', '手语服务']]);
  assert.deepEqual(words(section('projects')), [['食堂', '已投用']]);
  assert.deepEqual(words(section('rectifications')), [
    ['隐患', '已整改 · 发现 26.44\u2009亿元 · 期限 15 天'],
  ]);
});

test('unitCardView(): every figure of the unit is in the last section, and counted', () => {
  const { sections, allFigures } = show();
  assert.equal(sections[sections.length - 1]?.kind, 'figures');
  assert.deepEqual(words(section('figures')), [
    ['税收收入26.44亿元', '2021年1–10月'],
    ['税收收入同比增长21%', '2021年1–10月'],
  ]);
  assert.equal(allFigures, '全部 2 个数字');
});

test('unitCardView(period) leaves out figures of other periods', () => {
  const { headlines, allFigures } = show({ period: '2020' });
  assert.deepEqual([headlines, allFigures], [[], '']);
});

test('unitCardView(without anything) is still a card, and unitCardView(unknown) a problem', () => {
  const bare = show({ organization: 'hushu' });
  assert.deepEqual([bare.headlines, bare.sections, bare.targets, bare.foot.source], [[], [], [], '']);
  assert.equal(unitCardView(real, { organization: 'gone', lang: 'zh' }).state, 'problem');
});

test('unitCardView() is plain data in both languages', () => {
  assertPlain(show());
  assertPlain(show({ lang: 'en', organization: FEDERATION }));
});
