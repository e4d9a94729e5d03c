import type { RankingMessages } from './ranking-messages.js';

const listed = (names: string, count: number, noun: string, shown: number): string =>
  count > shown ? `${names}等 ${count} 个${noun}` : names;

export const rankingMessagesZh: RankingMessages = {
  place: (rank) => `${rank}`,
  places: (best, worst) => `${best}–${worst}`,
  tied: (rank) => `并列${rank}`,
  spokenPlace: (rank) => `第${rank}`,
  spokenPlaces: (best, worst) => `第${best}至第${worst}之间`,
  spokenTied: (rank) => `并列第${rank}`,
  among: (clause, place, count, noun) => `${clause}，在同期可比的${count}个${noun}中居${place}。`,
  comparable: (count, noun) => `${count} 个${noun}可比`,
  subheading: (whose, when) => `${[whose, when].filter(Boolean).join('，')}；只有同期、同口径的数字排在一起`,
  whose: (parent, count, noun) => `${parent}${parent && ' '}${count} 个${noun}`,
  apartHeading: '没有排在一起',
  apart: (clause, why) => `${clause}。${why}。`,
  more: (count) => `另有 ${count} 个`,
  before: (count) => `看前面 ${count} 个`,
  next: (count) => `再看 ${count} 个`,
  listed: (first, last, count) => `已列出第 ${first}–${last} 个，共 ${count} 个`,
  goTo: (name, place) => `看${name}，${place}`,
  find: '按名称查找',
  matches: (count) => (count ? `${count} 个符合` : '没有符合的名称'),
  median: (median) => `中位数 ${median}`,
  quartiles: (low, high) => `中间一半在 ${low}与 ${high}之间`,
  peersJoin: '，',
  legend: { median: '竖线是中位数', quartiles: '短线之间是中间一半' },
  silent: (names, count, noun, shown) => `没有报告：${listed(names, count, noun, shown)}。`,
  otherwiseHeading: '报告了别的',
  columns: { rank: '名次', name: '单位', figure: '数字' },
  method: {
    higher: '数字大的排在前面。',
    lower: '数字小的排在前面。',
    neutral: '从大到小排列，不分好坏。',
  },
  methodOfBounds: '报告只说“超”“近”“约”的，名次写成可能的范围。',
};
