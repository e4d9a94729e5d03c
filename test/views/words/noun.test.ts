import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '@kaoping/core';
import { compareView } from '@kaoping/views';
import { district, readyView, tax } from '../fixtures.js';

const NOUNS: readonly (readonly [kind: string, zh: string, en: string])[] = [
  ['park', '园区', 'park'],
  ['institution', '机构', 'institution'],
  ['building', '楼宇', 'building'],
  ['estate', '小区', 'estate'],
  ['something-new', '单位', 'unit'],
  ['constructor', '单位', 'unit'],
];

/** What is said of the figures of two organizations that differ in kind alone. */
function why(kind: string, lang: Language): string {
  const body = (id: string, of: string) => ({ id, name: id, name_en: id, level: 'district', kind: of });
  const dataset = district([tax('one', 1), tax('two', 2)], {
    organizations: [body('one', kind), body('two', 'court')],
  });
  const { sections } = readyView(compareView(dataset, { organizations: ['one', 'two'], lang }));
  return sections[0]?.rows.map((row) => row.why).join('\n') ?? '';
}

for (const [kind, zh, en] of NOUNS)
  test(`an organization of the kind ${kind} is called ${zh}, ${en}`, () => {
    assert.match(why(kind, 'zh'), new RegExp(`这是${zh}，不是法院`));
    assert.match(why(kind, 'en'), new RegExp(`${en}, not court`));
  });
