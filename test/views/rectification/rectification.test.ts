import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '@kaoping/core';
import { RECTIFICATION_STAGES } from '@kaoping/core';
import { rectificationView } from '@kaoping/views';
import { allWords, assertPlain } from '../all-words.js';
import { count, counts, entry, of, only, show } from './fixtures.js';

test('rectificationView(): found and resolved with their share; the difference is not passed over', () => {
  const row = only({ found: 'f-100', resolved: 'r-96' });
  assert.equal(row.found.figure?.text, '100\u2009个');
  assert.equal(row.resolved.figure?.text, '96\u2009个');
  assert.equal(row.share?.words, '解决的占发现的96%');
  assert.equal(row.share.full, 1);
  assert.equal(row.gap, '还差4个，怎样了没有说');
});

test('rectificationView(): a share beyond 100% is not cut', () => {
  const row = only({ found: 'f-100', resolved: 'r-120' });
  assert.equal(row.share?.text, '120%');
  assert.equal(row.share.bar.end, 1);
  assert.ok(row.share.full < 0.84 && row.share.full > 0.83);
  assert.match(row.gap, /解决的比发现的多/);
});

test('rectificationView(): nothing found has no share, and that is said', () => {
  const row = only({ found: 'f-0', resolved: 'r-0' });
  assert.equal(row.share, undefined);
  assert.equal(row.gap, '发现数是 0，没有比例可算');
});

test('rectificationView(): counts of unlike things have no share', () => {
  const people = count('people', 5, { unit: 'people', indicator: 'jobs-for-disabled' });
  const [row] = show(
    of([entry('one', 'fixed', { found: 'f-100', resolved: 'people' })], [...counts, people]),
  ).rows;
  assert.equal(row?.share, undefined);
  assert.match(row?.gap ?? '', /不是同一种/);
});

test('rectificationView(): a hedged count gives a bound, not a figure', () => {
  const over = count('over', 80, { bound: 'at_least', reported: '80余个' });
  const [row] = show(
    of([entry('one', 'fixed', { found: 'f-100', resolved: 'over' })], [...counts, over]),
  ).rows;
  assert.equal(row?.share?.text, '至少80%');
  assert.equal(row.gap, '');
});

test('rectificationView(): a count within limits gives the share within limits', () => {
  const about = count('about', 80, { bound: 'about', reported: '约80个' });
  const [row] = show(
    of([entry('one', 'fixed', { found: 'f-100', resolved: 'about' })], [...counts, about]),
  ).rows;
  assert.equal(row?.share?.text, '75%到85%');
});

test('rectificationView(): as many resolved as found leave nothing over', () => {
  const dataset = of(
    [entry('one', 'fixed', { found: 'f-100', resolved: 'r-100' })],
    [...counts, count('r-100', 100)],
  );
  const [row] = show(dataset).rows;
  assert.deepEqual([row?.share?.text, row?.gap], ['100%', '']);
});

test('rectificationView(): a missing count is not zero', () => {
  const row = only({ resolved: 'r-96' });
  assert.equal(row.found.missing, '没有说');
  assert.equal(row.found.figure, undefined);
  assert.equal(row.unknown, '没有说：发现多少、是否复核和期限');
});

test('rectificationView(): fixed by the report’s word is not verified: another shape, word and tone', () => {
  assert.deepEqual(only({}).status, { shape: '◐', tone: 'quiet', word: '报告说已整改' });
  assert.deepEqual(only({}, 'verified').status, { shape: '●', tone: 'good', word: '报告说已复核' });
});

test('rectificationView(as-of): in time, possibly overdue, overdue, by the days of the period', () => {
  const at = (asOf: string): string => only({ deadline_days: 30 }, 'assigned', { asOf }).status.word;
  assert.equal(at('2021-01-31'), '还在期限内');
  assert.equal(at('2021-02-01'), '可能已超期');
  assert.equal(at('2021-03-02'), '可能已超期');
  assert.equal(at('2021-03-03'), '已超期');
  assert.equal(only({}, 'assigned').status.word, '没有说期限');
  assert.equal(only({ deadline_days: 30 }, 'unknown').status.word, '进展没有说明');
});

test('rectificationView(): steps count the way from found to verified, 0 where the report does not say', () => {
  assert.deepEqual(
    RECTIFICATION_STAGES.map((stage) => only({}, stage).step),
    [1, 2, 3, 4, 0],
  );
});

test('rectificationView(period | organization | among) narrows; nothing left is empty', () => {
  const dataset = of([entry('one', 'fixed'), entry('two', 'fixed', { organization: 'wulin' })]);
  assert.equal(show(dataset, { organization: 'wulin' }).rows.length, 1);
  assert.equal(show(dataset, { among: 'gongshu' }).rows.length, 2);
  assert.equal(show(dataset, { period: '2021' }).rows.length, 2);
  assert.equal(rectificationView(dataset, { lang: 'zh', period: '1999' }).state, 'empty');
  assert.equal(rectificationView(dataset, { lang: 'en', organization: 'dongxin' }).state, 'empty');
  assert.equal(rectificationView(dataset, { lang: 'en', organization: '__proto__' }).state, 'problem');
});

test('rectificationView(): the sentence of an entry says the whole of it, in both languages', () => {
  const rest = { found: 'f-100', resolved: 'r-96', deadline_days: 15 };
  assert.equal(
    only(rest).sentence,
    '天水街道 2021年1月one隐患；报告说已整改；发现100个；解决96个；解决的占发现的96%；还差4个，怎样了没有说；期限 15 天；没有说：是否复核。',
  );
  assert.equal(
    only(rest, 'assigned', { lang: 'en' }).sentence,
    'Tianshui Subdistrict, Jan 2021: one hazards; assigned; Overdue; found: 100 places; resolved: 96 places; 96% of what was found is resolved; Left over: 4 places; what became of them is not said; deadline 15 days, 29–59 days since found.',
  );
});

test('rectificationView(): one figure for both counts is called one figure, not a success', () => {
  const row = only({ found: 'f-100', resolved: 'f-100' });
  assert.equal(row.gap, '发现和解决是报告里的同一个数');
});

test('rectificationView(): hostile subjects stay text, short, on one line', () => {
  for (const subject of [
    '<img src=x onerror=alert(1)>',
    ' ',
    '名'.repeat(10_000),
    '\u202egnp.exe',
    'a\nb\u0000c',
  ])
    for (const lang of ['zh', 'en'] as readonly Language[]) {
      const view = show(of([entry('one', 'found', { subject, subject_en: subject })]), { lang });
      assertPlain(view);
      for (const words of allWords(view)) {
        assert.ok(words.length < 900);
        assert.doesNotMatch(words, /[\p{Cc}\u202a-\u202e]/u);
      }
    }
});
