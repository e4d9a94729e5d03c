import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '@kaoping/core';
import { BOUNDS, READINGS } from '@kaoping/core';
import { MISSING_POLICIES } from '@kaoping/core/aggregate';
import { scorecardView } from '@kaoping/views';
import fc from 'fast-check';
import { assertPlain } from '../all-words.js';
import { readyView } from '../fixtures.js';
import { made, order, said } from './made-up.js';

const streets = ['a', 'b', 'c', 'd', 'e'];
const figure = fc.record({
  organization: fc.constantFrom(...streets),
  indicator: fc.constantFrom('lifts', 'visits', 'fires', 'talks'),
  value: fc.integer({ min: 0, max: 50 }),
  bound: fc.constantFrom(...BOUNDS),
  end: fc.constantFrom('2021-12-31', '2021-06-30'),
  status: fc.constantFrom('actual', 'actual', 'target'),
});
const some = fc.array(figure, { minLength: 1, maxLength: 30 });
const options = fc.record({
  lang: fc.constantFrom<Language>('zh', 'en'),
  reading: fc.constantFrom(...READINGS),
  index: fc.boolean(),
  missing: fc.constantFrom(...MISSING_POLICIES),
  sort: fc.constantFrom('lifts', '-lifts', 'fires', '-fires', 'name', '-name', 'index', '-index', 'x'),
});
const datasetOf = (figures: readonly (typeof figure extends fc.Arbitrary<infer One> ? One : never)[]) =>
  made(
    figures.map(({ organization, indicator, value, bound, end, status }, at) =>
      said(organization, indicator, value, { id: `o-${at}`, bound, status, period_end: end }),
    ),
  );

test('no organization is lost: each has one row, or is named as silent', () => {
  fc.assert(
    fc.property(some, options, (figures, asked) => {
      const shown = scorecardView(datasetOf(figures), { ...asked, among: 'top' });
      assertPlain(shown);
      if (shown.state !== 'ready') return;
      const rows = order(shown.view);
      assert.equal(new Set(rows).size, rows.length);
      for (const id of streets) {
        const name = asked.lang === 'zh' ? `${id}名` : `Name ${id}`;
        assert.notEqual(rows.includes(id), shown.view.silent.includes(name));
      }
      for (const { cells } of shown.view.rows) assert.equal(cells.length, shown.view.columns.length);
    }),
  );
});

test('sorting changes the order and nothing else, and exactly one head tells of it', () => {
  fc.assert(
    fc.property(some, options, (figures, asked) => {
      const dataset = datasetOf(figures);
      const shown = scorecardView(dataset, { ...asked, among: 'top' });
      if (shown.state !== 'ready') return;
      const plain = readyView(scorecardView(dataset, { ...asked, sort: 'name', among: 'top' }));
      const byName = (rows: typeof plain.rows) =>
        [...rows].sort((a, b) => (a.organization < b.organization ? -1 : 1));
      assert.deepEqual(byName(shown.view.rows), byName(plain.rows));
      const { nameColumn, columns, indexColumn } = shown.view;
      const heads = [nameColumn, ...columns, ...(indexColumn ? [indexColumn] : [])];
      assert.equal(heads.filter(({ sorted }) => sorted !== 'none').length, 1);
    }),
  );
});

test('in the column that rows are sorted by, compared figures come before those apart, and those before blanks', () => {
  fc.assert(
    fc.property(some, options, (figures, asked) => {
      const shown = scorecardView(datasetOf(figures), { ...asked, sort: '-lifts', among: 'top' });
      if (shown.state !== 'ready') return;
      const at = shown.view.columns.findIndex(({ key }) => key === 'lifts');
      if (at < 0) return;
      const kinds = shown.view.rows.map(({ cells }) => {
        const cell = cells[at];
        return cell?.kind === 'figure' ? (cell.apart ? 1 : 0) : 2;
      });
      assert.deepEqual(kinds, [...kinds].sort());
    }),
  );
});

test('the place of the index is never outside its own range', () => {
  fc.assert(
    fc.property(some, options, (figures, asked) => {
      const shown = scorecardView(datasetOf(figures), { ...asked, lang: 'zh', index: true, among: 'top' });
      if (shown.state !== 'ready') return;
      for (const { index } of shown.view.rows) {
        assert.ok(index);
        assert.equal(index.score === '', index.why !== '');
        const [, place = '', best = place, worst = place] =
          /^第 (\d+)(?:（(\d+)–(\d+)）)?$/.exec(index.place) ?? [];
        if (index.score) assert.ok(place, index.place);
        if (index.score)
          assert.ok(Number(best) <= Number(place) && Number(place) <= Number(worst), index.place);
        if (index.score) assert.ok(Number(index.score) >= 0 && Number(index.score) <= 100);
      }
    }),
  );
});
