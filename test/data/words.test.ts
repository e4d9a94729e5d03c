import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf } from '@kaoping/core';
import { cell, rows, seeds } from './seeds.js';

const count = (text: string): number => text.trim().split(/\s+/).length;

test('every indicator is defined in both languages, shortly', () => {
  for (const { id, definition } of seeds.indicators) {
    assert.ok(definition.zh.length > 0 && definition.zh.length <= 36, `${id}: ${definition.zh}`);
    assert.ok(definition.en.length > 0 && count(definition.en) <= 18, `${id}: ${definition.en}`);
  }
});

test('every indicator is used', () => {
  const used = new Set(seeds.observations.map(({ indicator }) => indicator));
  const claimed = new Set(seeds.standings.map(({ indicator }) => indicator));
  assert.deepEqual(
    seeds.indicators.filter(({ id }) => !used.has(id) && !claimed.has(id)).map(({ id }) => id),
    [],
  );
});

test('every pair of a breakdown has its words, and every term is used', () => {
  const used = new Set(seeds.observations.flatMap(({ breakdown }) => termsOf(breakdown)));
  const known = new Map(seeds.terms.map((term) => [term.id, term]));
  assert.deepEqual(
    [...used].filter((id) => !known.get(id)?.name.zh || !known.get(id)?.name.en),
    [],
  );
  assert.deepEqual(
    [...known.keys()].filter((id) => !used.has(id)),
    [],
  );
});

test('a program says what it does in one clause', () => {
  for (const { id, what } of seeds.programs) {
    assert.ok(what.zh.length > 0 && what.zh.length <= 30, `${id}: ${what.zh}`);
    assert.ok(what.en.length > 0 && count(what.en) <= 14, `${id}: ${what.en}`);
  }
});

test('a system that several units name has one name in English', () => {
  const names = new Map<string, string>();
  for (const { name } of seeds.programs) {
    assert.equal(names.get(name.zh) ?? name.en, name.en, name.zh);
    names.set(name.zh, name.en);
  }
});

test('our own Chinese sentences have the marks of Chinese, not those of ASCII', () => {
  const ours = [
    ...seeds.indicators.map(({ definition }) => definition.zh),
    ...seeds.organizations.map(({ summary }) => summary?.zh ?? ''),
    ...seeds.programs.map(({ what }) => what.zh),
    ...seeds.observations.map(({ note }) => note?.zh ?? ''),
  ];
  assert.ok(ours.some((text) => text.includes('，')));
  assert.deepEqual(
    ours.filter((text) => /[,;:!?]/.test(text)),
    [],
  );
});

const COLUMNS = ['name_en', 'definition_en', 'summary_en', 'subject_en', 'title_en', 'what_en'];
const BRITISH =
  /\b(cent(?:re|res)|metres?|kilometres?|neighbours?|neighbourhoods?|colours?|labour|programmes?|organis\w+|recognis\w+|licences?|lifts?|honours?)\b/i;

test('English is American', () => {
  const found = Object.values(rows).flatMap((table) =>
    table.flatMap((row) => COLUMNS.map((column) => cell(row, column)).filter((text) => BRITISH.test(text))),
  );
  assert.deepEqual(found, []);
});

test('one organization does not say two values of one thing, period and status', () => {
  const values = new Map<string, number>();
  for (const {
    id,
    organization,
    indicator,
    breakdown,
    period,
    status,
    measure,
    quantity,
  } of seeds.observations) {
    const key = [organization, indicator, breakdown, period.start, period.end, status, measure].join(' ');
    assert.equal(values.get(key) ?? quantity.value, quantity.value, `${id}: ${key}`);
    values.set(key, quantity.value);
  }
});
