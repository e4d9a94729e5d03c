import assert from 'node:assert/strict';
import type { Language, Place, Problem } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';
import { problemWords } from '@kaoping/views';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
export const MACHINE_WORDS = /\b(?:NaN|undefined|null|Infinity)\b|\[object/;
/** What a problem repeats of a file; a file may hold any word. */
const QUOTED = [
  'found',
  'id',
  'name',
  'reported',
  'file',
  'indicator',
  'version',
  'start',
  'end',
  'target',
  'actual',
];

const isCount = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least;

function assertPlace({ table, row, line, column, url }: Place): void {
  assert.ok(table === undefined || TABLE_NAMES.includes(table), `table ${String(table)}`);
  assert.ok(row === undefined || isCount(row, 0), `row ${String(row)}`);
  assert.ok(line === undefined || isCount(line, 1), `line ${String(line)}`);
  for (const text of [column, url]) assert.ok(text === undefined || typeof text === 'string');
}

const withoutQuotes = (problem: Problem): Problem =>
  Object.fromEntries(
    Object.entries(problem).map(([key, value]) => [
      key,
      typeof value === 'string' && QUOTED.includes(key) && problem.code !== 'dataset/not-json'
        ? 'x'
        : (value as unknown),
    ]),
  ) as unknown as Problem;

/**
 * That there is something wrong, and that all of it can be said: a place that can be, words in both languages, on one
 * line, of whole characters, none of them a machine's. `isRaw`: the file was spoiled as text, so that what a problem
 * repeats of it may be any word.
 */
export function assertProblems(problems: readonly Problem[], isRaw = false): void {
  assert.ok(problems.length > 0, 'no problem is named');
  for (const problem of problems) {
    assertPlace(problem.place);
    for (const lang of LANGUAGES) {
      const { text, what } = problemWords(problem, lang);
      assert.ok(what.length > 0, `${problem.code} says nothing`);
      assert.ok(text.length < 2000, `${problem.code} says ${text.length} characters`);
      assert.doesNotMatch(text, /\p{Cs}/u, `${problem.code}: half a character`);
      assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e]/u);
      assert.doesNotMatch(isRaw ? problemWords(withoutQuotes(problem), lang).text : text, MACHINE_WORDS);
    }
  }
}
