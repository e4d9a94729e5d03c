import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RankingOptions, RankingView } from '@kaoping/views';
import { rankingView } from '@kaoping/views';
import { district, readyView } from '../fixtures.js';

const real = district();
const show = (options: Partial<RankingOptions> = {}): RankingView =>
  readyView(rankingView(real, { indicator: 'tax-revenue', lang: 'zh', ...options }));
const names = (view: RankingView, group = 0): readonly string[] =>
  view.groups[group]?.rows.map(({ name }) => name) ?? [];
const ranks = (view: RankingView, group = 0): readonly string[] =>
  view.groups[group]?.rows.map(({ rank }) => rank.text) ?? [];

test('rankingView(limit, highlight): the highlighted row is always shown, the rest counted', () => {
  const view = show({ limit: 1, highlight: 'wulin' });
  assert.deepEqual(names(view), ['东新街道', '武林街道']);
  assert.deepEqual(
    view.groups[0]?.rows.map(({ highlighted }) => highlighted),
    [false, true],
  );
  assert.equal(view.groups[0]?.more, '另有 1 个');
});

test('rankingView(order) turns rows around and leaves their ranks', () => {
  assert.deepEqual(ranks(show({ order: 'worst' })), ['3', '2', '1']);
  assert.deepEqual(names(show({ order: 'name', lang: 'en' })), [
    'Dongxin Subdistrict',
    'Tianshui Subdistrict',
    'Wulin Subdistrict',
  ]);
});

test('rankingView(filter) keeps ranks, and tells how many match', () => {
  const view = show({ filter: '天水' });
  assert.deepEqual([names(view), ranks(view)], [['天水街道'], ['2']]);
  assert.deepEqual(names(view, 1), []);
  assert.equal(view.matches, '1 个符合');
  assert.equal(show({ filter: 'TIANSHUI', lang: 'en' }).matches, '1 match');
});

test('rankingView(filter) finds by first letters of sounds, in English, and what stands apart', () => {
  assert.deepEqual(names(show({ filter: 'tsjd' })), ['天水街道']);
  assert.deepEqual(names(show({ filter: 'wulin' })), ['武林街道']);
  const district = show({ filter: '拱墅区' });
  assert.deepEqual([district.groups, district.apart.map(({ name }) => name)], [[], ['拱墅区']]);
  assert.equal(district.matches, '1 个符合');
});

test('rankingView(filter): nothing found is said, and only blanks are no filter', () => {
  assert.equal(show({ filter: '没有这个' }).matches, '没有符合的名称');
  assert.equal(show({ filter: 'nobody', lang: 'en' }).matches, 'No matches');
  assert.equal(show({ filter: '  ' }).matches, '');
});

test('rankingView(among) asks one level, or those below a parent', () => {
  assert.deepEqual(show({ among: 'street' }).apart, []);
  assert.deepEqual(show({ among: 'gongshu' }).apart, []);
  const districts = show({ among: 'district' });
  assert.deepEqual([districts.groups, districts.apart.length], [[], 1]);
  assert.equal(districts.apart[0]?.why, '没有第二个同期、同口径的数字');
});
