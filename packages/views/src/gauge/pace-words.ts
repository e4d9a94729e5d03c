import type { Attainment, Dataset, Language } from '@kaoping/core';
import { pace } from '@kaoping/core';
import { percent } from '../words/percent.js';
import { dateWords } from '../words/period-words.js';
import type { GaugeMessages } from './gauge-messages.js';

export interface PaceWords {
  /** Empty where a pace says nothing: the time is over, or there is none. */
  readonly words: string;
  /** What the days so far ask for, as a share of the target. */
  readonly due?: number;
}

/** Whether a result keeps step with the time of its target, by a date; the result's own unless given. */
export function paceWords(
  dataset: Dataset,
  attainment: Attainment,
  asOf: string | undefined,
  lang: Language,
  messages: GaugeMessages,
): PaceWords {
  if (attainment.inferred) return { words: '' };
  const { status, elapsed } = pace(attainment, asOf, { dataset });
  if (elapsed === undefined || elapsed >= 1) return { words: '' };
  const date = dateWords(asOf ?? attainment.actual.period.end, lang);
  return { words: messages.pace(status, date, percent(elapsed)), due: elapsed };
}
