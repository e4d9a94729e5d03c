import type { PeriodMessages } from './period-messages.js';

export const periodMessagesZh: PeriodMessages = {
  year: (year) => `${year}年`,
  years: (from, to) => `${from}–${to}年`,
  half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
  month: (year, month) => `${year}年${month}月`,
  months: (from, to) =>
    from.year === to.year
      ? `${from.year}年${from.month}–${to.month}月`
      : `${from.year}年${from.month}月–${to.year}年${to.month}月`,
  day: ({ year, month, day }) => `${year}年${month}月${day}日`,
  days: (from, to) =>
    `${periodMessagesZh.day(from)}–${from.year === to.year ? '' : `${to.year}年`}${to.month}月${to.day}日`,
  until: (day) => `截至${day}`,
};
