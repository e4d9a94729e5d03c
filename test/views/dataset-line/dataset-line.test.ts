import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, ObservationId, Row } from '@kaoping/core';
import { datasetOf } from '@kaoping/core';
import type { DatasetLineOptions, DatasetLineView } from '@kaoping/views';
import { datasetLine, evidenceView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, tax } from '../fixtures.js';

const correction = (id: string, rest: Row = {}): Row => ({
  id,
  date: '2022-03-01',
  what: '抄错一位',
  what_en: 'A digit was miscopied',
  ...rest,
});
const corrected = district([tax('tianshui', 26.44)], {
  corrections: [
    correction('c-1', { observation: 'tax-tianshui', before: '2.644亿元', after: '26.44亿元' }),
    correction('c-2', { date: '2022-05-09', what: '漏了一行', what_en: 'A row was missing' }),
  ],
});
const at = (rest: Partial<Dataset['info']>, { info, ...tables } = corrected): Dataset =>
  datasetOf({ ...info, ...rest }, tables);
const line = (options: Partial<DatasetLineOptions> = {}, dataset = corrected): DatasetLineView =>
  datasetLine(dataset, { lang: 'zh', today: '2022-01-11', ...options });

test('datasetLine() says version and date', () => {
  assert.equal(line().text, '数据版本 0.0.0 · 2022年1月1日发布');
  assert.equal(line({ lang: 'en' }).text, 'Data version 0.0.0 · published Jan 1, 2022');
});

test('datasetLine(): data that name neither say so; a date that is none is left out', () => {
  assert.equal(line({}, at({ version: '', issued: '' })).text, '数据没有写明版本');
  assert.equal(line({}, at({ issued: 'yesterday' })).text, '数据版本 0.0.0');
});

test('datasetLine(staleAfter) counts days to the reader’s own day, and says nothing on the last good one', () => {
  assert.equal(line({ staleAfter: 10 }).stale, '');
  assert.equal(line({ staleAfter: 9 }).stale, '这份数据是 10 天前发布的，现在的情况可能不同。');
  assert.match(line({ staleAfter: 9, lang: 'en' }).stale, /published 10 days ago/);
});

test('datasetLine(): without a limit, a day of publication or a day of today nothing is old', () => {
  assert.equal(line({ today: '2999-01-01' }).stale, '');
  assert.equal(line({ staleAfter: 1 }, at({ issued: '' })).stale, '');
  assert.equal(line({ staleAfter: 1, today: '' }).stale, '');
  assert.equal(line({ staleAfter: NaN, today: '2999-01-01' }).stale, '');
  assert.equal(line({ staleAfter: 0, today: '2021-06-01' }).stale, '');
});

test('datasetLine().corrections: the newest first, with what stood there and what stands there now', () => {
  const { summary, items } = line().corrections;
  assert.equal(summary, '数据更正 2 处');
  assert.deepEqual(
    items.map(({ text, figure }) => [text, figure]),
    [
      ['2022年5月9日：漏了一行', ''],
      ['2022年3月1日：抄错一位，原为2.644亿元，现为26.44亿元', '天水街道 2021年1–10月税收收入26.44亿元。'],
    ],
  );
  assert.deepEqual(items[1]?.evidence, { table: 'observations', id: 'tax-tianshui' });
});

test('datasetLine().corrections in English; one is one', () => {
  const { summary, items } = line({ lang: 'en' }).corrections;
  assert.equal(summary, '2 corrections');
  assert.equal(items[1]?.text, 'Mar 1, 2022: A digit was miscopied; it said 2.644亿元, it says 26.44亿元');
  const single = district([], { corrections: [correction('c-1')] });
  assert.equal(line({ lang: 'en' }, single).corrections.summary, '1 correction');
});

test('datasetLine(nothing corrected) says so', () => {
  const none = line({}, district([]));
  assert.deepEqual(none.corrections, { summary: '没有更正', items: [] });
});

test('evidenceView(corrected figure) tells the correction where the figure was said', () => {
  const view = evidenceView(corrected, 'tax-tianshui' as ObservationId, 'zh');
  const text = view?.lines.find(({ key }) => key === 'corrected')?.text;
  assert.equal(text, '2022年3月1日：抄错一位，原为2.644亿元，现为26.44亿元');
});

test('datasetLine(hostile words) keeps to one line and is plain', () => {
  const hostile = district([], {
    corrections: [correction('c-1', { what: '\u202e<b>\n'.repeat(99), before: 'x'.repeat(999) })],
  });
  const view = line({}, at({ version: '<script>\n\u2066'.repeat(20) }, hostile));
  assertPlain(view);
  for (const text of [view.text, view.corrections.items[0]?.text ?? ''])
    assert.doesNotMatch(text, /[\n\u202e\u2066]/);
  assert.ok((view.corrections.items[0]?.text ?? '').length < 400);
});
