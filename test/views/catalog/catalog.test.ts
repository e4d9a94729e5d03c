import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, IndicatorId, Row } from '@kaoping/core';
import { datasetOf } from '@kaoping/core';
import type { CatalogDetail, CatalogOptions, CatalogView } from '@kaoping/views';
import { catalogDetail, catalogView } from '@kaoping/views';
import fc from 'fast-check';
import { allWords, assertPlain } from '../all-words.js';
import { district, growth, indicators, promises, readyView, streets, tax } from '../fixtures.js';

const FIELDS: Readonly<Record<string, string>> = {
  'tax-revenue': 'fiscal',
  'homes-made-accessible': 'care',
  'accessible-communities': 'care',
  'jobs-for-disabled': 'employment',
  incidents: 'urban-farming',
};
const inFields = indicators.map((row): Row => ({ ...row, category: FIELDS[String(row['id'])] ?? 'fiscal' }));
const real = district([...streets, ...promises], { indicators: inFields });
const show = (options: Partial<CatalogOptions> = {}, dataset = real): CatalogView =>
  readyView(catalogView(dataset, { lang: 'zh', ...options }));
const ids = ({ groups }: CatalogView): readonly string[] =>
  groups.flatMap(({ items }) => items.map(({ id }) => String(id)));
const detail = (id: string, lang: 'zh' | 'en' = 'zh', dataset = real): CatalogDetail => {
  const found = catalogDetail(dataset, id as IndicatorId, lang);
  assert.ok(found, id);
  return found;
};

test('catalogView() holds every indicator once, by field, those with the most reporters first', () => {
  const view = show();
  assert.deepEqual(
    view.groups.map(({ heading, count, items }) => [heading, count, items.map(({ name }) => name)]),
    [
      ['财政', '2 个指标', ['税收收入', '没人报告']],
      ['照护与救助', '2 个指标', ['残疾人家庭无障碍改造', '省级无障碍社区创建']],
      ['就业', '1 个指标', ['残疾人新增就业']],
      ['urban farming', '1 个指标', ['事故']],
    ],
  );
  assert.match(view.subheading, /6 个指标/);
  assert.equal(view.groups[0]?.items[0]?.label, '税收收入，7 个单位报告');
});

test('catalogView(index) takes the number of reporters from the index, which has no figures', () => {
  const { info, ...tables } = district([], { indicators: inFields });
  const counts = { indicators: [8, 1, 1, 0, 0, 9], organizations: [] };
  const view = show({}, datasetOf({ ...info, counts }, tables));
  const fiscal = view.groups[0]?.items.map(({ name, reporters }) => [name, reporters]);
  assert.deepEqual(fiscal, [
    ['没人报告', '9 个单位报告'],
    ['税收收入', '8 个单位报告'],
  ]);
});

test('catalogView(search) finds by part of the Chinese, by English of any case, by initials; and says how many', () => {
  assert.deepEqual(ids(show({ search: '无障碍' })), ['homes-made-accessible', 'accessible-communities']);
  assert.deepEqual(ids(show({ search: ' TAX ' })), ['tax-revenue']);
  assert.deepEqual(ids(show({ search: 'sssr' })), ['tax-revenue']);
  const view = show({ search: '无障碍' });
  assert.equal(view.matches, '6 个指标中找到 2 个');
  assert.ok(view.groups.every(({ isOpen }) => isOpen));
  assert.equal(show({ search: 'lifts', lang: 'en' }).matches, '0 of 6 indicators');
});

test('catalogView(search) that finds nothing says so, and what to try', () => {
  const view = show({ search: '月球' });
  assert.deepEqual(view.groups, []);
  assert.match(view.none, /没有找到“月球”/);
  assert.equal(show().none, '');
  assert.equal(show({ search: '   ' }).matches, '');
});

test('catalogView(indicator) opens its group and no other', () => {
  const view = show({ indicator: 'jobs-for-disabled' });
  assert.deepEqual(
    view.groups.filter(({ isOpen }) => isOpen).map(({ category }) => category),
    ['employment'],
  );
  assert.deepEqual(
    view.groups.flatMap(({ items }) => items.filter(({ isOpen }) => isOpen)).map(({ id }) => String(id)),
    ['jobs-for-disabled'],
  );
  assert.ok(show().groups.every(({ isOpen }) => !isOpen));
});

test('catalogView(category) shows one field; an unknown one and a dataset without indicators are empty', () => {
  assert.deepEqual(ids(show({ category: 'care' })), ['homes-made-accessible', 'accessible-communities']);
  const unknown = catalogView(real, { lang: 'zh', category: 'moon' });
  assert.equal(unknown.state === 'empty' && unknown.message, '没有“moon”这一类。');
  const { info, ...tables } = real;
  const bare = catalogView(datasetOf(info, { ...tables, indicators: [] }), { lang: 'en' });
  assert.equal(bare.state === 'empty' && bare.message, 'The data hold no indicators.');
});

test('catalogDetail() says what counts, in which unit, how it adds up, which way is better, and since when', () => {
  const { definition, lines } = detail('tax-revenue');
  assert.equal(definition, '辖区内实现的税收。');
  assert.deepEqual(
    lines.map(({ label, text }) => `${label}：${text}`),
    ['单位：元', '怎么计：一段时间里发生的数，可以相加', '高低：越高越好', '最早说到：2021年1–10月'],
  );
  assert.equal(detail('incidents', 'en').definition, 'What it counts is not written down');
});

test('catalogDetail().reporters: each organization once, with a plain result rather than its growth', () => {
  const { reporters, reportersHeading } = detail('tax-revenue');
  assert.equal(reportersHeading, '谁报告了：7 个单位');
  assert.deepEqual(
    reporters.find(({ name }) => name === '天水街道'),
    {
      organization: 'tianshui',
      name: '天水街道',
      figure: '26.44亿元',
      period: '2021年1–10月',
      more: '另有 1 个数字',
      sentence: '天水街道 2021年1–10月税收收入26.44亿元。',
      observation: 'tax-tianshui',
      evidence: { table: 'observations', id: 'tax-tianshui' },
    },
  );
});

test('catalogDetail().reporters: the newest of like figures; who reports only growth stands with its growth', () => {
  const dataset = district([
    tax('tianshui', 26.44),
    tax('tianshui', 21, { id: 'older', period_start: '2020-01-01', period_end: '2020-12-31' }),
    tax('wulin', 1, { id: 'base' }),
    growth('dongxin', 8, { of: 'base' }),
  ]);
  const told = detail('tax-revenue', 'zh', dataset).reporters.map(({ name, figure }) => [name, figure]);
  assert.deepEqual(told, [
    ['天水街道', '26.44亿元'],
    ['东新街道', '税收收入同比增长8%'],
    ['武林街道', '1亿元'],
  ]);
  assert.equal(detail('tax-revenue', 'zh', dataset).lines[3]?.text, '2020年');
});

test('catalogDetail(indicator that nobody reports) says so; of an unknown one there is nothing', () => {
  assert.equal(detail('never-reported').reportersHeading, '没有单位报告过数字');
  assert.equal(catalogDetail(real, 'moon' as IndicatorId, 'zh'), undefined);
});

test('catalogView(), catalogDetail() are plain in both languages, whatever is typed and however rows are named', () => {
  const hostile: Dataset = district([...streets], {
    indicators: inFields.map((row) => ({ ...row, name: '\u202e<img>\n'.repeat(60), category: 'a-b' })),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('zh' as const, 'en' as const),
      (search, lang) => {
        for (const dataset of [real, hostile]) {
          const view = show({ search, lang }, dataset);
          assertPlain(view);
          for (const words of allWords(view)) assert.doesNotMatch(words, /[\n\u202e]/);
          assert.ok(ids(view).length <= dataset.indicators.length);
          assert.equal(view.matches === '', search.trim() === '');
        }
      },
    ),
  );
  for (const lang of ['zh', 'en'] as const) {
    assertPlain(detail('tax-revenue', lang, hostile));
    assertPlain(show({ lang, indicator: 'tax-revenue' }));
  }
});
