import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, Language, ObservationId } from '@kaoping/core';
import type { ExportView, PlainView } from '@kaoping/views';
import {
  catalogExport,
  catalogView,
  compareExport,
  compareView,
  datasetLine,
  evidenceExport,
  evidenceView,
  gaugeExport,
  gaugeView,
  plainDatasetLine,
  plainHtml,
  plainOf,
  plainState,
  rankingExport,
  rankingView,
  trendExport,
  trendView,
  unitCardExport,
  unitCardView,
} from '@kaoping/views';
import { assertPlain } from '../all-words.js';
import { district, FEDERATION, readyView, tax } from '../fixtures.js';

const dataset = district();
const column = ({ columns, rows }: PlainView, label: string): readonly (string | undefined)[] => {
  const at = columns.indexOf(label);
  return rows.map((row) => row[at]);
};
const ranked = (lang: Language, data = dataset): PlainView =>
  plainOf(data, rankingExport(readyView(rankingView(data, { indicator: 'tax-revenue', lang })), lang), lang);

const evidenceOf = (data: Dataset, lang: Language): ExportView => {
  const view = evidenceView(data, 'tax-tianshui' as ObservationId, lang);
  assert.ok(view);
  return evidenceExport(view, lang);
};
/** Every widget that shows figures, over one dataset. */
const exports: Readonly<Record<string, (data: Dataset, lang: Language) => ExportView>> = {
  ranking: (data, lang) =>
    rankingExport(readyView(rankingView(data, { indicator: 'tax-revenue', lang })), lang),
  gauge: (data, lang) => gaugeExport(readyView(gaugeView(data, { organization: FEDERATION, lang })), lang),
  card: (data, lang) =>
    unitCardExport(readyView(unitCardView(data, { organization: 'tianshui', lang })), lang),
  trend: (data, lang) => trendExport(readyView(trendView(data, { indicator: 'tax-revenue', lang })), lang),
  compare: (data, lang) =>
    compareExport(readyView(compareView(data, { organizations: ['tianshui', 'dongxin'], lang })), lang),
  catalog: (data, lang) => catalogExport(readyView(catalogView(data, { search: '', lang })), lang),
  evidence: evidenceOf,
};

test('plainOf(ranking) says figures as the widget does, in its order', () => {
  const view = readyView(rankingView(dataset, { indicator: 'tax-revenue', lang: 'zh' }));
  const rows = view.groups.flatMap((group) => group.rows);
  const plain = ranked('zh');
  assert.equal(plain.caption, '税收收入');
  assert.deepEqual(
    column(plain, '单位').slice(0, rows.length),
    rows.map(({ name }) => name),
  );
  assert.deepEqual(column(plain, '数字').slice(0, 3), ['超30亿元', '26.44亿元', '17.39亿元']);
  assert.deepEqual(column(plain, '名次最好').slice(0, 3), ['1', '2', '3']);
  assert.equal(column(ranked('en'), 'Figure')[0], 'over ¥3 billion');
});

test('plainOf() leaves out what the heading says of every row, and only that', () => {
  assert.ok(!ranked('zh').columns.includes('内容'), 'the indicator is the heading');
  const pair = plainOf(dataset, exports['compare']?.(dataset, 'zh') as ExportView, 'zh');
  assert.match(pair.caption, /天水街道.*东新街道|东新街道.*天水街道/);
  assert.deepEqual(new Set(column(pair, '单位')), new Set(['天水街道', '东新街道']));
});

test('plainOf(gauge) tells a promise from a result', () => {
  const plain = plainOf(dataset, exports['gauge']?.(dataset, 'en') as ExportView, 'en');
  assert.deepEqual(column(plain, 'Figure').slice(0, 2), ['86 households', 'target 60 households']);
});

for (const lang of ['zh', 'en'] as const)
  for (const [name, exported] of Object.entries(exports))
    test(`plainOf(${name}, ${lang}): full rows, no machine words, nothing of the source lost`, () => {
      const view = exported(dataset, lang);
      const plain = plainOf(dataset, view, lang);
      assertPlain(plain);
      assert.equal(plain.source, view.source);
      assert.deepEqual(plain.notes, view.caveats.filter(Boolean));
      assert.ok(plain.rows.length > 0);
      for (const row of plain.rows) assert.equal(row.length, plain.columns.length || 2);
      const html = plainHtml(plain);
      const opened = Array.from(html.matchAll(/<(?!br)([a-z]+)/g), ([, tag]) => tag);
      const closed = Array.from(html.matchAll(/<\/([a-z]+)>/g), ([, tag]) => tag);
      assert.deepEqual(opened.sort(), closed.sort());
      assert.equal(html.match(/<th scope="col">/g)?.length ?? 0, plain.columns.length);
      assert.match(html, lang === 'zh' ? /^<div lang="zh-CN">/ : /^<div lang="en">/);
    });

test('plainHtml() shows markup from a dataset as text', () => {
  const evil = district([tax('tianshui', 26.44, { note: '<img src=x onerror=alert(1)>' })], {
    organizations: [{ id: 'tianshui', name: '<script>alert("1")</script>', name_en: "a' onclick='x" }],
  });
  for (const lang of ['zh', 'en'] as const)
    for (const exported of [exports['ranking'], exports['evidence'], exports['card']]) {
      const html = plainHtml(plainOf(evil, exported?.(evil, lang) as ExportView, lang));
      assert.doesNotMatch(html, /<(?!\/?(?:div|table|caption|thead|tbody|tr|th|td|p|br|strong)\b)/);
      assert.doesNotMatch(html, /'/);
    }
});

const cited = (file: string): PlainView =>
  ranked(
    'zh',
    district([tax('tianshui', 26.44)], {
      documents: [{ id: 'report', title: '报告 & "附件"', publisher: '报社', characters: 42_889, file }],
    }),
  );

test('plainHtml() links a source on the web', () => {
  const html = plainHtml(cited('https://example.gov.cn/a?b=1&c=2'));
  assert.match(html, /<a href="https:\/\/example\.gov\.cn\/a\?b=1&amp;c=2">报告 &amp; &quot;附件&quot;<\/a>/);
});

test('plainHtml() links nothing but http and https', () => {
  for (const file of [
    'javascript:alert(1)',
    'data:text/html,x',
    'report.txt',
    '//example.org/',
    'https://x" onclick="y',
  ])
    assert.deepEqual(cited(file).links, [], file);
});

test('plainState() says why there is nothing, without a table', () => {
  const empty = rankingView(dataset, { indicator: 'never-reported', lang: 'zh' });
  assert.ok(empty.state === 'empty');
  const html = plainHtml(plainState(empty, 'zh'));
  assert.doesNotMatch(html, /<table/);
  assert.ok(html.includes(empty.heading) && html.includes(empty.message));
  const wrong = rankingView(dataset, { indicator: 'no-such', lang: 'en' });
  assert.ok(wrong.state === 'problem');
  assert.ok(plainHtml(plainState(wrong, 'en')).includes(wrong.problems[0]?.text.split('“')[0] ?? '?'));
});

test('plainDatasetLine() lists version, age and corrections', () => {
  const corrected = district([tax('tianshui', 26.44)], {
    corrections: [
      { id: 'c-1', date: '2022-03-01', what: '抄错一位', what_en: 'A digit', observation: 'tax-tianshui' },
    ],
  });
  const view = datasetLine(corrected, { lang: 'zh', today: '2022-01-11', staleAfter: 1 });
  const html = plainHtml(plainDatasetLine(view, 'zh'));
  for (const words of [view.text, view.stale, view.corrections.summary, '抄错一位'])
    assert.ok(html.includes(words), words);
});
