import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObservationId, StandingId } from '@kaoping/core';
import type { EvidenceLine, EvidenceView } from '@kaoping/views';
import { evidenceView } from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, tax } from '../fixtures.js';

const real = district(
  [
    tax('tianshui', 26.44, { start: 100, end: 106 }),
    tax('dongxin', 30, { bound: 'at_least', note: '没有写多多少' }),
  ],
  { standings: [{ id: 'first', organization: 'tianshui' }] },
);
const view = (id: string, lang: 'zh' | 'en' = 'zh'): EvidenceView => {
  const shown = evidenceView(real, id as ObservationId, lang);
  if (!shown) throw new Error(`no evidence of ${id}`);
  return shown;
};
const line = ({ lines }: EvidenceView, key: EvidenceLine['key']): string | undefined =>
  lines.find((one) => one.key === key)?.text;

test('evidenceView(figure) says who, what, when, as reported, and where', () => {
  assert.deepEqual(
    view('tax-tianshui').lines.map(({ label, text }) => `${label}：${text}`),
    [
      '谁：天水街道',
      '什么：税收收入26.44亿元',
      '什么时候：2021年1–10月',
      '性质：已完成的结果',
      '报告怎么写：26.44亿元',
      '文件：拱墅区专版',
      '发布者：报社',
      '发布日期：2021年12月10日',
      '位置：第 101–106 个字符，全文 42,889 个',
      `校验码：${'0'.repeat(16)}`,
    ],
  );
});

test('evidenceView(hedged figure) says how the hedge is read, and the note', () => {
  assert.equal(line(view('tax-dongxin'), 'read'), '不少于这个数，多多少没有说');
  assert.equal(line(view('tax-dongxin'), 'note'), '没有写多多少');
  assert.equal(line(view('tax-dongxin', 'en'), 'read'), 'This much or more; how much more is not said');
});

test('evidenceView().copy is the sentence with its source and the version', () => {
  assert.equal(
    view('tax-tianshui').copy,
    '天水街道 2021年1–10月税收收入26.44亿元。（报社《拱墅区专版》，2021年12月10日，数据版本 0.0.0）',
  );
  assert.equal(
    view('tax-tianshui', 'en').copy,
    'Tianshui Subdistrict, Jan–Oct 2021: tax revenue ¥2.644 billion. (报社, “拱墅区专版”, Dec 10, 2021, Data version 0.0.0)',
  );
});

test('evidenceView(reference to another table) shows its place too', () => {
  const shown = evidenceView(real, { table: 'standings', id: 'first' as StandingId }, 'zh');
  assert.equal(shown?.sentence, '天水街道 2021年1–10月税收：全区第1。');
  assert.equal(
    shown?.lines.some(({ key }) => key === 'reported'),
    false,
  );
});

test('evidenceView(unknown) is undefined', () => {
  assert.equal(evidenceView(real, 'gone' as ObservationId, 'zh'), undefined);
  assert.equal(evidenceView(real, { table: 'standings', id: 'gone' as StandingId }, 'zh'), undefined);
});

test('evidenceView() is plain data in both languages', () => {
  assertPlain(view('tax-dongxin'));
  assertPlain(view('tax-dongxin', 'en'));
});
