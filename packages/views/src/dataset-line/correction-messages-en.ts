import type { CorrectionMessages } from './correction-messages.js';

export const correctionMessagesEn: CorrectionMessages = {
  change: (before, after) => `it said ${before}, it says ${after}`,
  gone: (before) => `it said ${before}`,
  added: (after) => `it says ${after}`,
  said: (date, what, change) => `${date}: ${[what, change].filter(Boolean).join('; ')}`,
  join: '; ',
};
