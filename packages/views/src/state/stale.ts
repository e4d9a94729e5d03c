import type { DatasetInfo, Language, Problem } from '@kaoping/core';
import { readerProblem } from '../problem/reader-problem.js';
import type { Stale } from '../view-state.js';
import { plainText } from '../words/plain-text.js';
import { dateWords } from '../words/period-words.js';
import type { StaleMessages } from './stale-messages.js';
import { staleMessagesEn } from './stale-messages-en.js';
import { staleMessagesZh } from './stale-messages-zh.js';

const messages: Readonly<Record<Language, StaleMessages>> = { zh: staleMessagesZh, en: staleMessagesEn };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last good data stay; what to say of it. */
export function stale(
  problems: readonly Problem[],
  { issued: day }: Pick<DatasetInfo, 'issued'>,
  lang: Language,
): Stale {
  const { before, retry } = messages[lang];
  const [first] = problems;
  // The address helps whoever runs the page, who has it in the event; a reader needs what happened.
  const { url: _url, ...place } = first?.place ?? {};
  const why = first && readerProblem({ ...first, place }, lang).text;
  const issued = DAY.test(day) ? dateWords(day, lang) : plainText(day, 20);
  return { line: `${why ?? ''}${before(issued)}`, retry };
}
