import type { Language, Period } from '@kaoping/core';
import { monthsOf } from '@kaoping/core';
import type { Day, PeriodMessages } from './period-messages.js';
import { periodMessagesEn } from './period-messages-en.js';
import { periodMessagesZh } from './period-messages-zh.js';

const messages: Readonly<Record<Language, PeriodMessages>> = {
  zh: periodMessagesZh,
  en: periodMessagesEn,
};

function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** A date in words: `2021年12月10日`, `Dec 10, 2021`. */
export const dateWords = (date: string, lang: Language): string => messages[lang].day(dayOf(date));

/** A period in the words that people use for it: `2021年1–10月`, `2021年上半年`, `截至2021年12月10日`. */
export function periodWords(period: Period, lang: Language): string {
  const words = messages[lang];
  const to = dayOf(period.end);
  if (period.start === undefined) return words.until(words.day(to));
  const from = dayOf(period.start);
  if (period.start === period.end) return words.day(to);
  const months = monthsOf(period);
  if (months === undefined) return words.days(from, to);
  if (months === 1) return words.month(to.year, to.month);
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? words.year(to.year) : words.years(from.year, to.year);
  if (months === 6 && (from.month === 1 || from.month === 7))
    return words.half(to.year, from.month === 1 ? 1 : 2);
  return words.months(from, to);
}
