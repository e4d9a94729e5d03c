import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObservationId } from '@kaoping/core';
import { evidenceView, factCard } from '@kaoping/views';
import { district } from '../fixtures.js';

const view = evidenceView(district(), 'tax-dongxin' as ObservationId, 'zh');
const page = {
  text: 'https://example.org/x',
  code: [
    [true, true, false],
    [false, false, true],
    [true, false, true],
  ],
};

test('factCard says the fact, when, how it was read, where it was said, which data, and the page', () => {
  assert.ok(view);
  const words = factCard(view, page).items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  for (const part of ['超30亿元', '2021年1–10月', '不少于这个数', '拱墅区专版', view.version, page.text])
    assert.ok(
      words.some((text) => part && text.includes(part)),
      part,
    );
});

test('factCard says of a figure that does not fit that it does not, and of others no check', () => {
  assert.ok(view);
  const card = (isConflict: boolean): readonly string[] =>
    factCard(
      {
        ...view,
        lines: [
          ...view.lines,
          { key: 'checked', label: '核对', text: '对不上', ...(isConflict && { isConflict }) },
        ],
      },
      page,
    ).items.flatMap((item) => (item.kind === 'text' && item.ink === 'bad' ? [item.text] : []));
  assert.deepEqual(card(true), ['对不上']);
  assert.deepEqual(card(false), []);
});

test('factCard draws each dark square of the code once, in whole pixels', () => {
  assert.ok(view);
  const dark = factCard(view, page).items.flatMap((item) =>
    item.kind === 'rect' && item.ink === 'ink' ? [item] : [],
  );
  assert.equal(dark.length, 4);
  const side = dark[0]!.height;
  assert.equal(
    dark.reduce((sum, { width }) => sum + width, 0),
    5 * side,
  );
  assert.ok(Number.isInteger(side));
});

test('factCard without a code still names the page', () => {
  assert.ok(view);
  const { items, height } = factCard(view, { ...page, code: [] });
  assert.ok(items.some((item) => item.kind === 'text' && item.text === page.text && item.y < height));
});

test('evidenceView(…).copy says how a hedge was read, and which data', () => {
  assert.ok(view);
  assert.match(view.copy, /超30亿元。不少于这个数.*《拱墅区专版》/);
  assert.ok(view.copy.includes(view.version));
});
