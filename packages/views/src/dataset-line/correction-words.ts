import type { Correction, Dataset, Language, ObservationId } from '@kaoping/core';
import { localWords } from '../words/names.js';
import { dateWords } from '../words/period-words.js';
import { plainText } from '../words/plain-text.js';
import type { CorrectionMessages } from './correction-messages.js';
import { correctionMessagesEn } from './correction-messages-en.js';
import { correctionMessagesZh } from './correction-messages-zh.js';

const messages: Readonly<Record<Language, CorrectionMessages>> = {
  zh: correctionMessagesZh,
  en: correctionMessagesEn,
};

/** `2022年3月1日：抄错一位，原为2.6亿元，现为26亿元` */
export function correctionWords({ date, what, before = '', after = '' }: Correction, lang: Language): string {
  const { change, gone, added, said } = messages[lang];
  const [was, is] = [plainText(before), plainText(after)];
  const moved = was && is ? change(was, is) : was ? gone(was) : is && added(is);
  return said(dateWords(date, lang), localWords(what, lang, 200), moved);
}

/** The newest first. */
export const newestFirst = (corrections: readonly Correction[]): readonly Correction[] =>
  [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** What was mended in a figure; empty where nothing was. */
export const correctionsOf = (dataset: Dataset, observation: ObservationId, lang: Language): string =>
  newestFirst(dataset.corrections.filter((each) => each.observation === observation))
    .map((each) => correctionWords(each, lang))
    .join(messages[lang].join);
