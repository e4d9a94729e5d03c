import assert from 'node:assert/strict';
import { ProblemError, loadDataset } from '@kaoping/core';
import type { Dataset } from '@kaoping/core';
import fc from 'fast-check';
import { assertPlain } from '../views/all-words.js';
import { answers } from './answers.js';
import { area } from './area.js';
import type { Area } from './area.js';
import { plainWires } from './bases.js';
import { fitted, fittingEdits } from './fitting-edit.js';
import { asQuestion, questions } from './question.js';

async function passed(source: object): Promise<Dataset | undefined> {
  try {
    return await loadDataset(source);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** What is drawn lies within what it is drawn on. */
const SHARES = ['start', 'end', 'openTo', 'openFrom', 'targetMark', 'zero', 'share', 'median'];
function assertShares(tree: unknown): void {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, value] of Object.entries(tree))
    if (typeof value === 'number' && SHARES.includes(key))
      assert.ok(value >= 0 && value <= 1, `${key} is ${value}`);
    else assertShares(value);
}

/** Questions to datasets that passed every check: whatever is asked, the answer is plain data in plain words. */
export const answering: readonly Area[] = Object.keys(answers).map((name, _, { length }) =>
  area({
    name: `answers of ${name}`,
    share: 0.22 / length,
    batch: 200,
    cases: fc.record({
      base: fc.nat(plainWires.length - 1),
      edits: fittingEdits,
      question: questions,
      asking: fc.nat(400),
    }),
    check: async ({ base, edits, question, asking }) => {
      const dataset = await passed(edits.reduce(fitted, plainWires[base]!));
      if (!dataset) return;
      for (const answer of answers[name]?.(dataset, { ...asQuestion(question, dataset), asking }) ?? []) {
        assertPlain(answer);
        assertShares(answer);
      }
    },
  }),
);
