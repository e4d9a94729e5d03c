import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem, Row } from '@kaoping/core';
import fc from 'fast-check';
import { readTable, streamTable } from 'kaoping';
import { brief } from '../fixtures/planted-faults.js';
import { csvOf, temporaryFolder } from '../fixtures/sample.js';

const SIZES = [1, 7, 64, 1000, 100_000];

async function streamed(
  path: string,
  size: number,
): Promise<{ rows: Row[]; lines: number[]; problems: Problem[] }> {
  const [rows, lines, problems]: [Row[], number[], Problem[]] = [[], [], []];
  for await (const chunk of streamTable('terms', path, (problem) => void problems.push(problem), size)) {
    rows.push(...chunk.rows);
    lines.push(...chunk.lines);
  }
  return { rows, lines, problems };
}

/** Cells with all that CSV has to quote. */
const cell = fc.string({ unit: fc.constantFrom('a', '东', ',', '"', '\n', ' '), minLength: 1, maxLength: 6 });

test('a table read in parts of any size has the rows and lines of the table read at once', async (t) => {
  const path = join(await temporaryFolder(t), 'terms.csv');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), async (cells) => {
      const text = csvOf(
        'terms',
        cells.map(([name, english], at) => ({ id: `t-${at}`, name, name_en: english })),
      );
      await writeFile(path, text);
      const whole = readTable('terms', Buffer.from(text));
      for (const size of SIZES) {
        const { rows, lines, problems } = await streamed(path, size);
        assert.deepEqual([rows, lines, problems], [whole.rows, whole.lines, []]);
      }
    }),
    { numRuns: 40 },
  );
});

test('faults are named by their lines, in whichever part they stand', async (t) => {
  const path = join(await temporaryFolder(t), 'terms.csv');
  const text = 'id,name,name_en\na,甲,A\nB,乙,B\nc,丙\nd,"丁\n\n丁",D\ne,,E\n';
  await writeFile(path, text);
  const known = readTable('terms', Buffer.from(text)).problems.map(brief);
  for (const size of SIZES) {
    const { problems, rows } = await streamed(path, size);
    assert.deepEqual(problems.map(brief), known);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['a', 'd'],
    );
  }
});

test('a quote that is never closed ends the reading with its line, not with the memory', async (t) => {
  const path = join(await temporaryFolder(t), 'terms.csv');
  await writeFile(path, `id,name,name_en\na,甲,A\nb,"乙${'x'.repeat(70 * 1024 * 1024)}`);
  const { problems, rows } = await streamed(path, 1024 * 1024);
  assert.equal(rows.length, 1);
  assert.deepEqual(problems.map(brief), ['table/syntax terms:3']);
});
