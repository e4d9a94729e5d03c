import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault, Language, Problem } from '@kaoping/core';
import { problemText, problemWords } from '@kaoping/views';
import { assertPlain } from '../all-words.js';

/** One of each code: a new code without an example does not compile. */
const examples: { readonly [Code in Fault['code']]: Extract<Fault, { readonly code: Code }> } = {
  'dataset/unreachable': { code: 'dataset/unreachable' },
  'dataset/no-answer': { code: 'dataset/no-answer', seconds: 20 },
  'dataset/not-json': { code: 'dataset/not-json', found: 'html' },
  'dataset/too-large': { code: 'dataset/too-large', bytes: 99, allowed: 32 },
  'dataset/too-many-rows': { code: 'dataset/too-many-rows', rows: 99, allowed: 32 },
  'dataset/other-host': { code: 'dataset/other-host', allowed: ['https://example.org'] },
  'dataset/format': { code: 'dataset/format', found: 'x', allowed: 'kaoping-dataset/1' },
  'dataset/in-parts': { code: 'dataset/in-parts' },
  'dataset/nothing-there': { code: 'dataset/nothing-there', kind: 'indicator', id: 'gone' },
  'package/missing': { code: 'package/missing' },
  'package/stale': { code: 'package/stale', version: '0.1.0' },
  'package/field': { code: 'package/field', name: 'version', found: 'x', allowed: '1.0.0' },
  'table/missing': { code: 'table/missing' },
  'table/unknown': { code: 'table/unknown', allowed: ['documents', 'units'] },
  'table/empty': { code: 'table/empty', allowed: ['id', 'name'] },
  'table/encoding': { code: 'table/encoding', found: 'GB18030', allowed: 'UTF-8' },
  'table/byte-order-mark': { code: 'table/byte-order-mark' },
  'table/line-ends': { code: 'table/line-ends' },
  'table/syntax': { code: 'table/syntax', detail: '"' },
  'table/missing-column': { code: 'table/missing-column', name: 'unit' },
  'table/unknown-column': { code: 'table/unknown-column', name: 'x', allowed: ['id', 'name'] },
  'table/doubled-column': { code: 'table/doubled-column', name: 'id' },
  'table/row-length': { code: 'table/row-length', found: 3, allowed: 4 },
  'cell/empty': { code: 'cell/empty' },
  'cell/character': { code: 'cell/character', found: 'U+0000' },
  'cell/type': { code: 'cell/type', found: 'x', allowed: 'number' },
  'cell/value': { code: 'cell/value', found: 'x', allowed: ['exact', 'about'] },
  'cell/below': { code: 'cell/below', found: -1, allowed: 0 },
  'row/doubled-id': { code: 'row/doubled-id', id: 'a', first: 4 },
  'row/unknown-reference': { code: 'row/unknown-reference', id: 'a', table: 'units' },
  'organization/ring': { code: 'organization/ring', ids: ['a', 'b'] },
  'period/order': { code: 'period/order', start: '2022-01-01', end: '2021-01-01' },
  'indicator/dimensions': { code: 'indicator/dimensions', indicator: 'a', found: 'person', allowed: 'cny' },
  'quantity/reported': { code: 'quantity/reported', reported: '3万', said: 30_000, value: 3 },
  'observation/change-without-basis': { code: 'observation/change-without-basis' },
  'observation/share-above-whole': { code: 'observation/share-above-whole', value: 120 },
  'observation/start-unsaid': { code: 'observation/start-unsaid' },
  'observation/target-after-actual': {
    code: 'observation/target-after-actual',
    target: '2022-01-01',
    actual: '2021-12-31',
  },
  'evidence/span': { code: 'evidence/span', start: 5, end: 3, allowed: 100 },
  'evidence/span-too-long': { code: 'evidence/span-too-long', found: 90, allowed: 60 },
  'evidence/digest': { code: 'evidence/digest', found: '0', allowed: '1' },
  'evidence/not-reported-there': { code: 'evidence/not-reported-there', reported: '3万' },
  'exclusion/orphan': { code: 'exclusion/orphan' },
  'document/missing': { code: 'document/missing', file: 'a.txt' },
  'document/changed': { code: 'document/changed', file: 'a.txt' },
  'document/length': { code: 'document/length', found: 1, allowed: 2 },
  'publish/too-large': { code: 'publish/too-large', bytes: 99, allowed: 32 },
};
const at = (fault: Fault, place: Problem['place'] = {}): Problem => ({ ...fault, place });
const languages: readonly Language[] = ['zh', 'en'];

for (const fault of Object.values<Fault>(examples))
  test(`problemText(${fault.code}) is one plain sentence that holds what was found and what is allowed`, () => {
    for (const lang of languages) {
      const words = problemWords(at(fault), lang);
      assertPlain(words);
      assert.match(words.text, lang === 'zh' ? /[^。]。$/ : /[^.]\.$/);
      assert.doesNotMatch(words.text, /[!!]/);
      for (const [field, value] of Object.entries(fault))
        if (field !== 'code' && typeof value === 'number' && field !== 'first')
          assert.ok(words.text.includes(String(value)), `${lang}: ${words.text} holds ${field} ${value}`);
    }
  });

test('problemText(problem, lang) names the place: table, line or row, column', () => {
  const problem = at({ code: 'cell/empty' }, { table: 'observations', line: 12, column: 'unit' });
  assert.equal(problemText(problem, 'zh'), '数字 第 12 行 “unit”列：没有填写；应为：必须填写。');
  assert.equal(
    problemText(problem, 'en'),
    'figures line 12 column “unit”: Nothing is filled in; allowed: a value.',
  );
  const { where } = problemWords(at({ code: 'cell/empty' }, { table: 'units', row: 0 }), 'en');
  assert.equal(where, 'units of measure row 1');
});

test('problemText() cuts endless text from outside', () => {
  const text = problemText(at({ code: 'cell/type', found: '<b>'.repeat(10_000), allowed: 'number' }), 'en');
  assert.ok(text.length < 1000);
  assert.ok(text.includes('<b>'));
});
