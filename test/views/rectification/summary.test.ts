import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language, Row } from '@kaoping/core';
import { RECTIFICATION_STAGES } from '@kaoping/core';
import { exportTable, rectificationExport, rectificationView } from '@kaoping/views';
import fc from 'fast-check';
import { assertPlain } from '../all-words.js';
import { readyView } from '../fixtures.js';
import { count, counts, entry, of, show } from './fixtures.js';

test('rectificationView(as-of): without one, or with what is no day, the newest report’s day holds and is named', () => {
  const dataset = of([entry('one', 'assigned')]);
  const day = (asOf?: string): string =>
    readyView(rectificationView(dataset, { lang: 'zh', ...(asOf && { asOf }) })).subheading;
  assert.match(day(), /2021年12月10日/);
  assert.match(day('2021-02-30'), /2021年12月10日/);
  assert.match(day('2021-02-03'), /2021年2月3日/);
});

test('rectificationView(): one total for each kind of thing; what is in none is counted', () => {
  const people = [
    count('f-p', 10, { unit: 'people', indicator: 'jobs-for-disabled' }),
    count('r-p', 5, { unit: 'people', indicator: 'jobs-for-disabled' }),
  ];
  const view = show(
    of(
      [
        entry('one', 'fixed', { found: 'f-100', resolved: 'r-96' }),
        entry('two', 'fixed', { found: 'f-0', resolved: 'r-0' }),
        entry('three', 'fixed', { found: 'f-p', resolved: 'r-p' }),
        entry('four', 'fixed', { found: 'f-100' }),
      ],
      [...counts, ...people],
    ),
  );
  assert.deepEqual(
    view.totals.map(({ label, text }) => [label, text]),
    [
      ['按“个”计的 2 项', '96%'],
      ['按“人”计的 1 项', '50%'],
    ],
  );
  assert.match(view.totalsNote, /另有 1 项/);
});

test('rectificationView(): what was published as fixed and what is not known, in whole sentences', () => {
  const view = show(
    of([entry('one', 'fixed', { deadline_days: 15 }), entry('two', 'verified'), entry('three', 'found')]),
  );
  assert.deepEqual(view.known, [
    '报告说已整改 2 项，其中 1 项说已复核；其余 1 项没有复核的资料。',
    '没有一项既说了发现多少，又说了解决多少。',
    '3 项中，1 项说了期限。',
  ]);
  assert.equal(view.totalsHeading, '');
  assert.deepEqual(show(of([entry('one', 'fixed')])).known.slice(0, 1), [
    '报告说已整改 1 项，没有一项说已复核。',
  ]);
});

test('rectificationView(): nothing is summed up that the entries say as well', () => {
  const one = entry('one', 'fixed', { found: 'f-100', resolved: 'r-96' });
  const view = show(of([one, entry('two', 'found')]));
  assert.deepEqual(view.totals, []);
  const steps = (...entries: Parameters<typeof of>[0]) => show(of(entries)).stages.map(({ stage }) => stage);
  assert.deepEqual(steps(one), ['found', 'assigned', 'fixed', 'verified']);
  assert.deepEqual(steps(one, entry('two', 'unknown')).slice(-1), ['unknown']);
  // Where nothing has a deadline and nothing is open there is no day to judge by.
  assert.doesNotMatch(show(of([one])).subheading, /按/);
});

test('rectificationView(): only what is open ages; what does not say how far it is, is not called open', () => {
  const view = show(of([entry('one', 'found'), entry('two', 'fixed'), entry('three', 'unknown')]));
  assert.deepEqual(
    view.ageing.map(({ label, count: many }) => [label, many]),
    [
      ['0–14 天', '0 项'],
      ['15–29 天', '1 项'],
      ['30–59 天', '0 项'],
      ['60 天以上', '0 项'],
    ],
  );
  assert.deepEqual(show(of([entry('two', 'fixed'), entry('three', 'unknown')])).ageing, []);
});

test('rectificationExport(): every entry with both counts, its share, and what is not said', () => {
  const dataset = of([entry('one', 'fixed', { found: 'f-100', resolved: 'r-120' }), entry('two', 'found')]);
  for (const lang of ['zh', 'en'] as const) {
    const view = show(dataset, { lang });
    const exported = rectificationExport(view, lang);
    assertPlain(JSON.parse(JSON.stringify(exported)));
    const { columns, rows, caveats } = exportTable(dataset, exported, lang);
    const cells = (key: string) => {
      const at = columns.findIndex((column) => column.key === key);
      return rows.map((row) => row[at]);
    };
    assert.deepEqual(cells('id'), ['two', 'one', 'f-100', 'r-120']);
    assert.deepEqual(cells('value').slice(2), [100, 120]);
    assert.equal(cells('resolved_share')[1], '120%');
    for (const known of view.known) assert.ok(caveats.includes(known));
  }
});

test('law: whatever the counts, every word is said, steps add up to the entries, and bars stay on their scale', () => {
  const figure = fc.integer({ min: 0, max: 1e9 });
  const row = fc.record({
    stage: fc.constantFrom(...RECTIFICATION_STAGES),
    found: fc.option(figure),
    resolved: fc.option(figure),
    deadline: fc.option(fc.integer({ min: 1, max: 400 })),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom<Language>('zh', 'en'),
      fc.constantFrom('2020-06-01', '2021-01-15', '2023-01-01'),
      (rows, lang, asOf) => {
        const figures: Row[] = [];
        const entries = rows.map(({ stage, found, resolved, deadline }, at) => {
          if (found !== null) figures.push(count(`f-${at}`, found));
          if (resolved !== null) figures.push(count(`r-${at}`, resolved));
          return entry(`e${at}`, stage, {
            ...(found !== null && { found: `f-${at}` }),
            ...(resolved !== null && { resolved: `r-${at}` }),
            ...(deadline !== null && { deadline_days: deadline }),
          });
        });
        const view = show(of(entries, figures), { lang, asOf });
        assertPlain(view);
        assert.equal(view.rows.length, rows.length);
        const total = view.stages.reduce((sum, { count: many }) => sum + Number.parseInt(many, 10), 0);
        assert.equal(total, rows.length);
        for (const { share } of view.rows)
          if (share)
            for (const at of [share.bar.start, share.bar.end, share.full]) assert.ok(at >= 0 && at <= 1);
      },
    ),
  );
});
