import type { PeriodMessages } from './period-messages.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

export const periodMessagesEn: PeriodMessages = {
  year: (year) => `${year}`,
  years: (from, to) => `${from}–${to}`,
  half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  months: (from, to) =>
    from.year === to.year
      ? `${monthName(from.month)}–${monthName(to.month)} ${to.year}`
      : `${periodMessagesEn.month(from.year, from.month)}–${periodMessagesEn.month(to.year, to.month)}`,
  day: ({ year, month, day }) => `${monthName(month)} ${day}, ${year}`,
  days: (from, to) =>
    `${from.year === to.year ? `${monthName(from.month)} ${from.day}` : periodMessagesEn.day(from)}–${periodMessagesEn.day(to)}`,
  until: (day) => `up to ${day}`,
};
