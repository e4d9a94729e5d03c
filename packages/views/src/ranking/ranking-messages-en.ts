import type { RankingMessages } from './ranking-messages.js';

const ENDINGS = ['th', 'st', 'nd', 'rd'];
/** 11th, 12th and 13th are no firsts, seconds and thirds. `Intl.PluralRules` knows too, but takes longer than a ranking. */
const ordinal = (rank: number): string => {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${ENDINGS[isTeen ? 0 : rank % 10] ?? 'th'}`;
};
const listed = (names: string, count: number, noun: string, shown: number): string =>
  count > shown ? `${names} and others, ${count} ${noun} in all` : names;

export const rankingMessagesEn: RankingMessages = {
  place: (rank) => `${rank}`,
  places: (best, worst) => `${best}–${worst}`,
  tied: (rank) => `${rank}=`,
  spokenPlace: ordinal,
  spokenPlaces: (best, worst) => `between ${ordinal(best)} and ${ordinal(worst)}`,
  spokenTied: (rank) => `tied ${ordinal(rank)}`,
  among: (clause, place, count, noun) =>
    `${clause}, ${place} of the ${count} ${noun} that can be compared for the period.`,
  comparable: (count, noun) => `${count} ${noun} can be compared`,
  subheading: (whose, when) =>
    `${[whose, when].filter(Boolean).join(', ')}; only figures for the same period and counted the same way are ranked together`,
  whose: (parent, count, noun) => [`${count} ${noun}`, parent && `of ${parent}`].filter(Boolean).join(' '),
  apartHeading: 'Not ranked together',
  apart: (clause, why) => `${clause}. Reason: ${why}.`,
  more: (count) => `${count} more`,
  before: (count) => `Show the ${count} before`,
  next: (count) => `Show the next ${count}`,
  listed: (first, last, count) => `${first} to ${last} of ${count} listed`,
  goTo: (name, place) => `Go to ${name}, ${place}`,
  find: 'Find a name',
  matches: (count) => (count === 1 ? '1 match' : `${count || 'No'} matches`),
  median: (median) => `median ${median}`,
  quartiles: (low, high) => `the middle half between ${low} and ${high}`,
  peersJoin: ', ',
  legend: { median: 'the line is the median', quartiles: 'the middle half lies between the short lines' },
  silent: (names, count, noun, shown) => `Did not report: ${listed(names, count, noun, shown)}.`,
  otherwiseHeading: 'Reported something else',
  columns: { rank: 'Rank', name: 'Unit', figure: 'Figure' },
  method: {
    higher: 'The larger figure comes first.',
    lower: 'The smaller figure comes first.',
    neutral: 'From large to small; neither is better.',
  },
  methodOfBounds:
    'Where a report says only “over”, “nearly” or “about”, the rank is the range of places it can take.',
};
