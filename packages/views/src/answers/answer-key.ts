import type { Language } from '@kaoping/core';

/** What a widget is asked, as JSON: the options of its view. What is left out is as usual. */
export type Question = Readonly<Record<string, unknown>>;

/**
 * The name of an answer within a file: whose, in which language, to which question. Questions that say the same in
 * another order are one.
 *
 * @example
 * answerKey('kp-ranking', { indicator: 'tax-revenue' }, 'zh'); // 'kp-ranking zh [["indicator","tax-revenue"]]'
 */
export function answerKey(tag: string, question: Question, lang: Language): string {
  const asked = Object.entries(question)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${tag} ${lang} ${JSON.stringify(asked)}`;
}
