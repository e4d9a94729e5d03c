import type { DatasetInfo, Wire } from '@kaoping/core';
import type { Shown } from '../view-state.js';
import { MADE_BY } from './made-by.js';

export const ANSWERS_FORMAT = 'kaoping-answers';
/** Where the data are that a file of answers was prepared from, when it holds them itself. */
export const WITHIN = '#data';

/** What a file of prepared answers holds: views as they would be computed from the same data by the same version. */
export interface AnswersFile {
  readonly format: typeof ANSWERS_FORMAT;
  /** The version that prepared them; another one computes anew. */
  readonly by: string;
  /** The folder of the data that they were prepared from, or one file, relative to this one; `#data` for its own. */
  readonly from: string;
  readonly info: DatasetInfo;
  /** By `answerKey`. */
  readonly answers: Readonly<Record<string, Shown<unknown>>>;
  /** The data themselves, in a file that is to need no other. */
  readonly data?: Wire;
  /** What came of checking these data, as in `audit.json`. */
  readonly audit?: unknown;
}

/** A file of prepared answers, ready to be written as JSON. */
export const answersFile = (
  info: DatasetInfo,
  from: string,
  answers: Readonly<Record<string, Shown<unknown>>>,
): AnswersFile => ({ format: ANSWERS_FORMAT, by: MADE_BY, from, info, answers });
