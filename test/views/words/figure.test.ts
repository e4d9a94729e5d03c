import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bound, Language, Unit, UnitId } from '@kaoping/core';
import { figureWords, inSentence, percent as percentWords } from '@kaoping/views';
import fc from 'fast-check';

const unit = (id: string, zh: string, en: string): Unit => ({
  id: id as UnitId,
  name: { zh, en },
  dimension: id,
  factor: 1,
});
const yuan = unit('cny', '元', 'yuan');
const people = unit('person', '人', 'people');
const percent = unit('percent', '%', 'percent');
const area = unit('m2', '平方米', 'm²');

const said = (value: number, of: Unit, lang: Language, reported?: string, bound: Bound = 'exact'): string =>
  inSentence(
    figureWords({ value, unit: of.id, bound, ...(reported !== undefined && { reported }) }, of, lang),
    lang,
  );

const cases: readonly [value: number, of: Unit, reported: string | undefined, zh: string, en: string][] = [
  [2_644_000_000, yuan, '26.44亿', '26.44亿元', '¥2.644 billion'],
  [700_000_000, yuan, '7.00亿元', '7.00亿元', '¥700 million'],
  [1_250_000_000, yuan, '12.50亿元', '12.50亿元', '¥1.250 billion'],
  [34_000, people, '3.4万人', '3.4万人', '34,000 people'],
  [6000, people, '6000人', '6,000人', '6,000 people'],
  [50_000, people, '50000人', '50,000人', '50,000 people'],
  [50_000, people, undefined, '5万人', '50,000 people'],
  [12_345, people, '12345人', '12,345人', '12,345 people'],
  [12_345_678, people, '12345678', '12,345,678人', '12,345,678 people'],
  [1_126_000, area, '112.6万方', '112.6万平方米', '1.126 million m²'],
  [143.3, percent, '143.3%', '143.3%', '143.3%'],
  [-3, percent, undefined, '\u22123%', '\u22123%'],
  [-500_000_000, yuan, undefined, '\u22125亿元', '\u2212¥500 million'],
  [0, people, '0人', '0人', '0 people'],
  [0.1 + 0.2, percent, undefined, '0.30000000000000004%', '0.30000000000000004%'],
];
for (const [value, of, reported, zh, en] of cases)
  test(`figureWords(${value}, ${of.id}, reported ${reported ?? 'nowhere'}) is ${zh} and ${en}`, () => {
    assert.equal(said(value, of, 'zh', reported), zh);
    assert.equal(said(value, of, 'en', reported), en);
  });

const singles: readonly [plural: string, one: string][] = [
  ['sites', 'site'],
  ['people', 'person'],
  ['facilities', 'facility'],
  ['batches', 'batch'],
  ['classes', 'class'],
  ['person-times', 'person-time'],
  ['cases per person', 'case per person'],
  ['m²', 'm²'],
];
for (const [plural, one] of singles)
  test(`figureWords() says 1 ${one} and 2 ${plural}`, () => {
    const of = unit('thing', '个', plural);
    assert.equal(said(1, of, 'en'), `1 ${one}`);
    assert.equal(said(2, of, 'en'), `2 ${plural}`);
    assert.equal(said(1, of, 'zh'), '1个');
  });

const hedges: readonly [bound: Bound, reported: string, zh: string, en: string][] = [
  ['at_least', '突破30亿元', '超30亿元', 'over ¥3 billion'],
  ['at_least', '30亿元以上', '至少30亿元', 'at least ¥3 billion'],
  ['at_most', '近30亿元', '近30亿元', 'nearly ¥3 billion'],
  ['at_most', '不到30亿元', '不到30亿元', 'under ¥3 billion'],
  ['at_most', '30亿元以内', '至多30亿元', 'at most ¥3 billion'],
  ['about', '约30亿元', '约30亿元', 'about ¥3 billion'],
];
for (const [bound, reported, zh, en] of hedges)
  test(`figureWords(${reported}) keeps the hedge: ${zh}, ${en}`, () => {
    assert.equal(said(3e9, yuan, 'zh', reported, bound), zh);
    assert.equal(said(3e9, yuan, 'en', reported, bound), en);
  });

test('figureWords() joins its pieces with thin spaces and leaves none empty between', () => {
  const words = figureWords(
    { value: 3e9, unit: yuan.id, bound: 'at_least', reported: '超30亿元' },
    yuan,
    'zh',
  );
  assert.deepEqual(words, {
    before: '超',
    number: '30',
    unit: '亿元',
    gap: '',
    text: '超\u200930\u2009亿元',
  });
});

test('figureWords() without a unit, or with no number, says no machine word', () => {
  assert.equal(figureWords({ value: 5, unit: 'gone' as UnitId, bound: 'exact' }, undefined, 'zh').text, '5');
  assert.equal(figureWords({ value: NaN, unit: yuan.id, bound: 'exact' }, yuan, 'en').number, '¥—');
});

test('figureWords() makes up no digit and loses none, whatever the magnitude', () => {
  const value = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: -3, max: 8 }));
  fc.assert(
    fc.property(value, fc.constantFrom<Language>('zh', 'en'), ([digits, exponent], lang) => {
      const number = Number(`${digits}e${exponent}`);
      const words = figureWords({ value: number, unit: people.id, bound: 'exact' }, people, lang);
      const factor = { 亿: 8, 万: 4, billion: 9, million: 6 };
      const power = Object.entries(factor).find(([name]) => words.unit.includes(name))?.[1] ?? 0;
      assert.equal(Number(`${words.number.replace(/,/g, '')}e${power}`), number);
    }),
  );
});

test('percent(share) has one decimal, and does not round a small share away', () => {
  assert.equal(percentWords(86 / 60), '143.3%');
  assert.equal(percentWords(2.5), '250%');
  assert.equal(percentWords(0.0001), '0.01%');
  assert.equal(percentWords(0), '0%');
  assert.equal(percentWords(12.345), '1,234.5%');
});

const both = fc.constantFrom<[Language, string]>(['zh', 'zh-CN'], ['en', 'en-US']);
const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 });
/** Numbers as reports print them, where a five often comes last. */
const printed = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -9, max: 3 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const isSomething = (value: number): boolean => value !== 0;

test('percent(share) rounds and groups as the platform does', () => {
  fc.assert(
    fc.property(fc.oneof(any, printed).filter(isSomething), both, (share, [, locale]) => {
      const value = share * 100;
      const maximumFractionDigits = Math.abs(value) < 0.05 ? 3 : 1;
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits });
      assert.equal(percentWords(share), `${format.format(value)}%`.replace('-', '\u2212'));
    }),
    { numRuns: 2000 },
  );
});

test('figureWords() writes all digits that a number has, grouped as the platform does', () => {
  fc.assert(
    fc.property(fc.oneof(any, printed).filter(isSomething), both, (value, [lang, locale]) => {
      // A printed figure without a magnitude is told without one in Chinese; in English small ones are.
      if (lang === 'en' && Math.abs(value) >= 1e6) return;
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
      const expected = format.format(value).replace('-', '\u2212');
      assert.equal(
        figureWords({ value, unit: people.id, bound: 'exact', reported: '1' }, people, lang).number,
        expected,
      );
    }),
    { numRuns: 2000 },
  );
});
