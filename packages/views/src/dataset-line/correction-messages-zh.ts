import type { CorrectionMessages } from './correction-messages.js';

export const correctionMessagesZh: CorrectionMessages = {
  change: (before, after) => `原为${before}，现为${after}`,
  gone: (before) => `原为${before}`,
  added: (after) => `现为${after}`,
  said: (date, what, change) => `${date}：${[what, change].filter(Boolean).join('，')}`,
  join: '；',
};
