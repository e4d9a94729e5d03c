import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RankingOptions, RankingView } from '@kaoping/views';
import { rankingView, WHOLE_ROWS } from '@kaoping/views';
import fc from 'fast-check';
import { datasetWith } from '../../core/fixtures.js';
import { indicators, organizations, readyView, tax, units } from '../fixtures.js';

const COUNT = 300;
const names = Array.from({ length: COUNT }, (_, at) => `n${at}`);
const streets = names.map((id, at) => ({
  id,
  name: `第${at}街道`,
  name_en: `Street ${at}`,
  parent: 'gongshu',
}));
const earlier = { period_start: '2020-01-01', period_end: '2020-10-31' };
/** Two groups that are not compared, of 160 and 139 streets, and one figure that stands apart. */
const dataset = datasetWith({
  organizations: [...organizations, ...streets],
  units,
  indicators,
  observations: names.map((id, at) =>
    tax(
      id,
      COUNT - at,
      at < 160 ? {} : at < 299 ? earlier : { period_start: '2019-01-01', period_end: '2019-10-31' },
    ),
  ),
});

const show = (options: Partial<RankingOptions> = {}): RankingView =>
  readyView(rankingView(dataset, { indicator: 'tax-revenue', lang: 'zh', ...options }));
const listed = (view: RankingView): readonly string[] =>
  [...view.groups.flatMap(({ rows }) => rows), ...view.apart, ...view.otherwise].map(
    ({ organization }) => organization,
  );
const whole = show();

const number = fc.oneof(fc.integer({ min: -10, max: 2 * COUNT }), fc.double());
const some = fc.record({
  order: fc.constantFrom('best', 'worst', 'name'),
  filter: fc.constantFrom('', '第', '1', 'dj', 'nobody'),
  limit: fc.constantFrom(undefined, 120),
});
const asOptions = ({ limit, ...rest }: { limit: number | undefined; order: string; filter: string }) =>
  ({ ...rest, ...(limit !== undefined && { limit }) }) as Partial<RankingOptions>;

test('all rows are there where nobody asks for a part', () => {
  assert.deepEqual([whole.total, whole.from, whole.listed, listed(whole).length], [COUNT, 0, '', COUNT]);
});

test('a window is a stretch of all rows in reading order, of the length asked for where there are so many', () => {
  fc.assert(
    fc.property(some, number, number, (asked, from, first) => {
      const all = show(asOptions(asked));
      const part = show({ ...asOptions(asked), from, first });
      assert.equal(part.total, all.total);
      const length =
        all.total <= WHOLE_ROWS || Number.isNaN(first) ? all.total : Math.max(1, Math.floor(first));
      assert.equal(listed(part).length, Math.min(all.total, length));
      assert.deepEqual(listed(part), listed(all).slice(part.from, part.from + listed(part).length));
      if (from >= 0 && from + Math.max(1, first) <= all.total && all.total > WHOLE_ROWS)
        // A row has no sign: of -0 it is 0.
        assert.equal(part.from, Math.floor(from) + 0);
    }),
  );
});

test('what is said of a row, and of all, does not depend on the window', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: COUNT }), (from) => {
      const part = show({ from, first: 40 });
      part.groups.forEach((group, at) => {
        const { rows, ...said } = whole.groups[at]!;
        assert.deepEqual(group.rows, rows.slice(group.start, group.start + group.rows.length));
        assert.deepEqual(
          [group.size, group.heading, group.peers, group.median],
          [said.size, said.heading, said.peers, said.median],
        );
      });
      assert.deepEqual(part.widest, whole.widest);
      assert.deepEqual(
        [part.subheading, part.silent, part.foot],
        [whole.subheading, whole.silent, whole.foot],
      );
    }),
  );
});

test('each list says which part of it is built, and offers what comes before and after', () => {
  const { groups, apartSpan, listed: said } = show({ from: 100, first: 80 });
  assert.deepEqual(
    groups.map(({ start, size, before, next }) => [start, size, before, next]),
    [
      [100, 160, '看前面 80 个', ''],
      [0, 139, '', '再看 80 个'],
    ],
  );
  assert.deepEqual(apartSpan, { start: 0, size: 1, before: '', next: '再看 1 个' });
  assert.equal(said, '已列出第 101–180 个，共 300 个');
  assert.deepEqual(groups[0]?.rows.map(({ position }) => position).slice(0, 2), [101, 102]);
});

test('few rows are built whole, whatever is asked', () => {
  const few = show({ filter: '第1', from: 5, first: 10 });
  assert.ok(few.total > 10 && few.total <= WHOLE_ROWS);
  assert.deepEqual([few.listed, listed(few).length], ['', few.total]);
});

test('the one to mark is told where it stands, where not all rows are built', () => {
  const { marked } = show({ highlight: 'n170', first: 60 });
  assert.deepEqual(marked, { at: 170, words: '看第170街道，第11' });
  assert.equal(listed(whole)[170], 'n170');
  assert.equal(show({ highlight: 'n170' }).marked, undefined);
  assert.equal(show({ highlight: 'nobody', first: 60 }).marked, undefined);
});

test('seek finds the next row whose name begins so, around the end', () => {
  const at = (after: number, typed: string): number | undefined =>
    show({ lang: 'en', first: 60, seek: { after, typed } }).found?.at;
  assert.equal(at(-1, 'street 25'), 25);
  assert.equal(at(25, 'Street 25'), 250);
  assert.equal(at(259, 'street 25'), 25);
  assert.equal(at(COUNT + 7, 'street 0'), 0);
  assert.equal(at(0, 'nobody'), -1);
  assert.deepEqual(show({ first: 60, seek: { after: 3, typed: '第9' } }).found, {
    after: 3,
    typed: '第9',
    at: 9,
  });
});

test('a window is asked for and given as plain JSON', () => {
  const view = show({ from: 100, first: 80, highlight: 'n3', seek: { after: 0, typed: '第' } });
  assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
});

test('English says places as the platform counts them: 1st, 11th, 22nd, 113th', () => {
  const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  const [group] = show({ lang: 'en' }).groups;
  const spoken = group?.rows.map(({ rank }) => rank.spoken);
  assert.ok(spoken && spoken.length > 113);
  assert.deepEqual(
    spoken,
    spoken.map((_, at) => `${at + 1}${endings[ordinals.select(at + 1)] ?? ''}`),
  );
});
