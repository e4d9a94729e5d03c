import type { Dataset, Language } from '@kaoping/core';
import { isDate } from '@kaoping/core';
import type { CorrectionItem, DatasetLineOptions, DatasetLineView } from '../dataset-line-view.js';
import { factSentence } from '../words/fact-sentence.js';
import { formatNumber } from '../words/format-number.js';
import { dateWords } from '../words/period-words.js';
import { plainText } from '../words/plain-text.js';
import { correctionWords, newestFirst } from './correction-words.js';
import type { LineMessages } from './line-messages.js';
import { lineMessagesEn } from './line-messages-en.js';
import { lineMessagesZh } from './line-messages-zh.js';

const messages: Readonly<Record<Language, LineMessages>> = { zh: lineMessagesZh, en: lineMessagesEn };

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one ISO date to another; undefined where either is none. */
const daysBetween = (from: string, to: string): number | undefined =>
  isDate(from) && isDate(to) ? Math.round((Date.parse(to) - Date.parse(from)) / DAY) : undefined;

function items(dataset: Dataset, lang: Language): readonly CorrectionItem[] {
  return newestFirst(dataset.corrections).map((correction) => {
    const found = correction.observation && dataset.observation(correction.observation);
    return {
      id: correction.id,
      text: correctionWords(correction, lang),
      figure: found ? factSentence(dataset, found, lang) : '',
      ...(found && { evidence: { table: 'observations', id: found.id } as const }),
    };
  });
}

/** Version and date of a dataset, whether it is old by the reader's own day, and what was corrected in it. */
export function datasetLine(
  dataset: Dataset,
  { lang, today, staleAfter = Infinity }: DatasetLineOptions,
): DatasetLineView {
  const words = messages[lang];
  const { version, issued } = dataset.info;
  const said = [
    version && words.version(plainText(version, 40)),
    isDate(issued) ? words.issued(dateWords(issued, lang)) : '',
  ].filter(Boolean);
  const age = daysBetween(issued, today) ?? 0;
  const corrections = items(dataset, lang);
  return {
    text: said.join(' · ') || words.nothing,
    stale: staleAfter >= 0 && age > staleAfter ? words.stale(formatNumber(age)) : '',
    corrections: {
      summary: corrections.length
        ? words.corrections(formatNumber(corrections.length), corrections.length === 1)
        : words.none,
      items: corrections,
    },
  };
}
