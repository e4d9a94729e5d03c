import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language, Row } from '@kaoping/core';
import type { CompareRow, CompareSection, CompareView, ComparisonOptions } from '@kaoping/views';
import { compareView } from '@kaoping/views';
import { allWords, assertPlain } from '../all-words.js';
import { district, growth, organizations, readyView, streets, tax } from '../fixtures.js';

const real = district();
const show = (ids: readonly string[], options: Partial<ComparisonOptions> = {}, data = real): CompareView => {
  const view = readyView(compareView(data, { organizations: ids, lang: 'zh', ...options }));
  assertPlain(view);
  return view;
};
const rows = (view: CompareView, kind: CompareSection['kind']): readonly CompareRow[] =>
  view.sections.find((section) => section.kind === kind)?.rows ?? [];
const cells = ({ cells: all }: CompareRow): readonly string[] =>
  all.map(({ fact, absent }) => (fact ? `${fact.figure.number} ${fact.place}`.trim() : absent));

test('compareView(): like figures share a row and one scale, unlike ones do not', () => {
  const [amounts, growths] = rows(show(['tianshui', 'wulin']), 'shared');
  assert.deepEqual(cells(amounts!), ['26.44 第1', '17.39 第2']);
  assert.equal(amounts?.detail, '2021年1–10月');
  const bars = amounts.cells.map(({ fact }) => fact?.bar?.end ?? 0);
  assert.equal(bars[0], 1);
  assert.ok(Math.abs(bars[1]! - 17.39 / 26.44) < 1e-9);
  assert.deepEqual(cells(growths!), ['21% 第1', '13.7% 第2']);
  assert.equal(growths?.detail, '同比增减，2021年1–10月');
});

test('compareView(): other periods stand in rows of their own, with the reason, without bars or places', () => {
  const view = show(['tianshui', 'chaohui']);
  assert.deepEqual(rows(view, 'shared'), []);
  assert.match(view.nothing, /不能直接比/);
  const apart = rows(view, 'apart');
  assert.deepEqual(
    apart.map((row) => [cells(row), row.why]),
    [
      [['26.44', '报告了别的'], '时间不同：这是2021年1–10月，不是2021年1–9月'],
      [['报告了别的', '20.38'], '时间不同：这是2021年1–9月，不是2021年1–10月'],
    ],
  );
  for (const { cells: all } of apart) for (const { fact } of all) assert.equal(fact?.bar, undefined);
});

test('compareView(): a street and its district are never compared', () => {
  const view = show(['tianshui', 'gongshu'], { indicators: ['tax-revenue'] });
  assert.deepEqual(rows(view, 'shared'), []);
  assert.match(rows(view, 'apart')[0]?.why ?? '', /层级不同/);
});

test('compareView(): who does not share a row says whether it reported otherwise or not at all', () => {
  const view = show(['tianshui', 'wulin', 'chaohui', 'hushu'], { indicators: ['tax-revenue'] });
  assert.deepEqual(cells(rows(view, 'shared')[0]!), ['26.44 第1', '17.39 第2', '报告了别的', '没有报告']);
  assert.deepEqual(
    rows(view, 'apart').map((row) => cells(row)[2]),
    ['20.38'],
  );
  assert.equal(view.silent, '没有数字：湖墅街道。');
});

test('compareView(): a hedged figure takes the places that it can have, and its bar is open', () => {
  const data = district([
    tax('tianshui', 26.44),
    tax('dongxin', 20, { bound: 'at_least', reported: '超20亿元' }),
  ]);
  const [row] = rows(show(['tianshui', 'dongxin'], {}, data), 'shared');
  assert.deepEqual(cells(row!), ['26.44 第1–2', '20 第1–2']);
  assert.ok(row?.cells[1]?.fact?.bar?.openTo);
  assert.equal(row?.cells[1]?.fact?.figure.before, '超');
});

test('compareView(): equal figures share a place, and say so', () => {
  const data = district([tax('tianshui', 20), tax('wulin', 20)]);
  assert.deepEqual(cells(rows(show(['tianshui', 'wulin'], {}, data), 'shared')[0]!), [
    '20 并列第1',
    '20 并列第1',
  ]);
});

test('compareView(): falls are drawn from their own zero, and said in words', () => {
  const fall = (id: string, percent: number): Row =>
    growth(id, percent, { of: '', reported: `${Math.abs(percent)}%` });
  const data = district([fall('tianshui', -10), fall('wulin', 5)]);
  const [row] = rows(show(['tianshui', 'wulin'], {}, data), 'shared');
  assert.ok((row?.zero ?? 0) > 0 && (row?.zero ?? 1) < 1);
  assert.equal(row?.cells[0]?.fact?.bar?.end, row?.zero);
  assert.equal(row?.cells[0]?.fact?.figure.text, '下降\u200910%');
});

test('compareView(): a growth that stands alone is said with its amount, not in a row', () => {
  const data = district([tax('tianshui', 26), growth('tianshui', 21), tax('wulin', 17)]);
  const view = show(['tianshui', 'wulin'], {}, data);
  assert.equal(view.sections.length, 1);
  assert.equal(rows(view, 'shared').length, 1);
});

test('compareView(): what one alone reports is kept apart', () => {
  const incident: Row = { organization: 'wulin', indicator: 'incidents', unit: 'place', value: 3 };
  const view = show(['tianshui', 'wulin'], {}, district([...streets, incident]));
  const [row] = rows(view, 'alone');
  assert.deepEqual(cells(row!), ['没有报告', '3']);
  assert.match(row?.cells[1]?.fact?.sentence ?? '', /其他单位没有报告。$/);
});

test('compareView(): lower is better where the indicator says so', () => {
  const incidents = (organization: string, value: number): Row => ({
    organization,
    indicator: 'incidents',
    unit: 'place',
    value,
  });
  const data = district([incidents('tianshui', 3), incidents('wulin', 2)]);
  assert.deepEqual(cells(rows(show(['tianshui', 'wulin'], {}, data), 'shared')[0]!), ['3 第2', '2 第1']);
});

test('compareView(): at most four stand side by side; the fifth and the unknown are named', () => {
  const view = show(['tianshui', 'wulin', 'dongxin', 'chaohui', 'shiqiao', 'nowhere', 'wulin']);
  assert.equal(view.organizations.length, 4);
  assert.match(view.silent, /没有这样的单位：nowhere。最多并排 4 个单位，没有放进来：石桥街道。/);
});

test('compareView(): one organization is not enough, an unknown one is a problem, no figures are empty', () => {
  const state = (ids: readonly string[], options: Partial<ComparisonOptions> = {}): string =>
    compareView(real, { organizations: ids, lang: 'zh', ...options }).state;
  assert.equal(state([]), 'empty');
  assert.equal(state(['tianshui']), 'empty');
  assert.equal(state(['tianshui', 'tianshui']), 'empty');
  assert.equal(state(['tianshui', 'nowhere']), 'problem');
  assert.equal(state(['__proto__', 'constructor']), 'problem');
  assert.equal(state(['tianshui', 'wulin'], { period: '1999' }), 'empty');
  assert.equal(state(['tianshui', 'wulin'], { indicators: ['nothing'] }), 'empty');
});

test('compareView(): every figure is somewhere, and none twice', () => {
  const ids = ['tianshui', 'wulin', 'dongxin', 'chaohui'];
  const view = show(ids);
  const shown = view.sections.flatMap(({ rows: all }) =>
    all.flatMap(({ cells: each }) => each.flatMap(({ fact }) => fact?.observation ?? [])),
  );
  assert.equal(new Set(shown).size, shown.length);
  const expected = real.observations.filter(
    ({ organization, measure, of }) => ids.includes(organization) && !(measure === 'change' && of),
  );
  for (const { id } of expected) assert.ok(shown.includes(id), id);
});

test('compareView(en): says the same', () => {
  const view = show(['tianshui', 'wulin'], { lang: 'en' });
  assert.equal(view.heading, 'Tianshui Subdistrict and Wulin Subdistrict');
  assert.equal(
    rows(view, 'shared')[0]?.cells[0]?.fact?.sentence,
    'Tianshui Subdistrict, Jan–Oct 2021: tax revenue ¥2.644 billion, no. 1 of the 2 that can be compared.',
  );
});

test('compareView(): hostile names stay short plain words', () => {
  for (const name of ['<img src=x>', '名'.repeat(10_000), 'a\nb\u0000c', '\u202egnp', ' '])
    for (const lang of ['zh', 'en'] as readonly Language[]) {
      const data = district([...streets], {
        organizations: organizations.map((row) => ({ ...row, name, name_en: name })),
      });
      const view = show(['tianshui', 'wulin', 'chaohui'], { lang }, data);
      for (const words of allWords(view)) {
        assert.ok(words.length < 600);
        assert.doesNotMatch(words, /[\p{Cc}\u202a-\u202e]/u);
      }
    }
});
