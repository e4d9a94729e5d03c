import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@kaoping/core';
import { failed, loading } from '@kaoping/views';
import { assertPlain } from './all-words.js';

const problem: Problem = { code: 'dataset/unreachable', status: 404, place: { url: 'data/index.json' } };

test('loading(lang) says so', () => {
  assert.deepEqual(loading('zh'), { state: 'loading', message: '正在取数据' });
  assert.deepEqual(loading('en'), { state: 'loading', message: 'Fetching the data' });
});

test('failed(problems, lang) says what, where, and offers to try again', () => {
  const state = failed([problem], 'zh');
  assert.equal(state.problems[0]?.text, 'data/index.json：数据没有取到，服务器回答 404。');
  assert.deepEqual([state.retry, state.more], ['再试一次', '']);
  assertPlain(state);
});

test('failed(many problems) shows a handful and counts the rest', () => {
  const state = failed(Array<Problem>(8).fill(problem), 'en');
  assert.deepEqual([state.problems.length, state.more], [5, '3 more']);
});

test('failed(damaged data) names the place in plain words, without what only its keeper can mend', () => {
  const damaged: Problem = { code: 'cell/empty', place: { table: 'observations', row: 4, column: 'value' } };
  assert.equal(
    failed([damaged], 'zh').problems[0]?.text,
    '数字 第 5 条 “value”列：数据文件这里有误，请告诉网站的管理者。',
  );
  assertPlain(failed([damaged], 'en'));
});
