import type { DatasetInfo } from '@kaoping/core';
import { textOf } from '@kaoping/core';
import type { AnswersFile, Shown } from '@kaoping/views';
import { ANSWERS_FORMAT, MADE_BY } from '@kaoping/views';

/** Answers that were prepared when the data were published. */
export interface Answers {
  /** The folder of the data that they were prepared from, or one file of them. */
  readonly from: string;
  /** The file itself, which may hold those data too. */
  readonly file: Partial<AnswersFile>;
  /** What is known of those data. */
  readonly info: Pick<DatasetInfo, 'issued'>;
  /** The answer to a question, by `answerKey`; undefined where it was not prepared. */
  find(key: string): Shown<unknown> | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As the files of answers begin: whatever else a file holds is not parsed here. */
const BEGINS = `{"format":"${ANSWERS_FORMAT}"`;
/** Bytes of a mark with which a file may begin. */
const MARK = 3;
/** Characters. No prepared answers are that long. */
const MOST = 1e6;

/** A file of answers; undefined for any other. Of another version there are none: they are computed anew. */
export function answersOf(bytes: Uint8Array, address: string): Answers | undefined {
  if (!textOf(bytes.subarray(0, BEGINS.length + MARK)).startsWith(BEGINS)) return undefined;
  const text = textOf(bytes);
  if (text.length > MOST) return undefined;
  let file: Partial<AnswersFile>;
  try {
    file = JSON.parse(text) as Partial<AnswersFile>;
  } catch {
    return undefined;
  }
  const { by, from, info, answers } = file;
  const known = by === MADE_BY && isRecord(answers) ? new Map(Object.entries(answers)) : new Map();
  return {
    from: new URL(from ?? './', address).href,
    file,
    info: { issued: info?.issued ?? '' },
    find(key) {
      const shown: unknown = known.get(key);
      return isRecord(shown) ? (shown as unknown as Shown<unknown>) : undefined;
    },
  };
}
