import type { Problem } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';

/** What is wrong, of an error of any kind. */
export const problemsIn = (error: unknown): readonly Problem[] =>
  error instanceof ProblemError ? error.problems : [{ code: 'dataset/unreachable', place: {} }];
