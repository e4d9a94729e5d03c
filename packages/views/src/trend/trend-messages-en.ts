import type { TrendMessages } from './trend-messages.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const month = (number: number): string => MONTHS[number - 1] ?? '';

export const trendMessagesEn: TrendMessages = {
  subheading: (whose, when) => [whose, when].filter(Boolean).join(', '),
  several: (count, when) => `${when}, ${count} units, a panel each, all on one scale`,
  single: (organizations) =>
    organizations > 1
      ? 'Each unit has one figure only, so no change can be seen yet.'
      : 'There is one figure only, so no change can be seen yet.',
  amount: {
    total: 'Drawn is the total of each period.',
    unlike: 'Drawn is the total of each period; the periods differ in length, so heights cannot be compared.',
    month:
      'The periods differ in length, so the monthly average is drawn: the total by its months. It was worked out, not reported, and seasons differ: compare roughly.',
    stock: 'Drawn is what there was at the end of each period.',
    ratio: '',
  },
  monthly: (figure) => `monthly average ${figure}`,
  count: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  quarter: (from, to) => `${month(from)}–${month(to)}`,
  kind: { actual: 'result', target: 'target', plan: 'plan' },
  legend: {
    result: 'result',
    promise: 'target or plan, not a result',
    open: 'the report says only “over”, “nearly” or “about”: the fainter part is what may be, an arrow has no end named',
  },
  apartHeading: 'Not drawn together',
  apart: (clause, why) => `${clause}. Reason: ${why}.`,
  notWholeMonths: 'not whole months, so there is no monthly average',
  more: (count) => `${count} more`,
  silent: (names) => `No figures to draw: ${names}.`,
  unknown: (names) => `The data hold no such unit: ${names}.`,
  others: (count) =>
    count === 1
      ? '1 more unit has figures that are not drawn here.'
      : `${count} more units have figures that are not drawn here.`,
  columns: { period: 'Time', figure: 'Figure', kind: 'Kind', drawn: 'Worked out', change: 'Change' },
  methodName: 'How this is drawn',
  method:
    'A bar is as long as its period. Only periods that touch and are of one length are joined by a line; time without figures stays blank. The scale begins at zero.',
  methodOfBars: 'A bar is as long as its figure is large, from zero and on one scale.',
  join: ' ',
};
