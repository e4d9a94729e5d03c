import type { CompareMessages } from './compare-messages.js';

const items = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`);

export const compareMessagesEn: CompareMessages = {
  heading: (names) => names,
  subheading: (shared, apart) =>
    [
      shared ? `${items(shared)} can be compared` : 'Nothing can be compared',
      apart ? `${apart} reported by several cannot, the reason is given` : '',
    ]
      .filter(Boolean)
      .join('; '),
  sections: {
    shared: 'Can be compared',
    apart: 'Reported by several, but not comparable',
    alone: 'Reported by one unit only',
  },
  count: items,
  more: (count) => `${count} more`,
  place: (best, worst, isTied) =>
    best === worst ? `no. ${best}${isTied ? ' (tied)' : ''}` : `no. ${best}–${worst}`,
  among: (clause, place, count) => `${clause}, ${place} of the ${count} that can be compared.`,
  apart: (clause, why) => `${clause}. Reason: ${why}.`,
  alone: 'no other unit reported it',
  notReported: 'not reported',
  otherwise: 'reported otherwise',
  nothing: 'These units have no figures for the same period that are counted the same way.',
  silent: (names) => `No figures: ${names}.`,
  unknown: (names) => `The data hold no such unit: ${names}.`,
  tooMany: (names, most) => `At most ${most} units stand side by side; left out: ${names}.`,
  tooFew: { heading: 'Choose units', message: 'Two to four units can be set side by side.' },
  none: 'The data hold no figures of these units.',
  column: 'What',
  methodName: 'How this is compared',
  method:
    'Only figures for the same period, counted the same way and of the same level share a row, and a row has one scale. Where a report says only “over”, “nearly” or “about”, the place is the range that it can take. Not reported is not zero.',
  join: ' ',
};
