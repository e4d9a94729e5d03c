import type { LineMessages } from './line-messages.js';

export const lineMessagesEn: LineMessages = {
  version: (version) => `Data version ${version}`,
  issued: (date) => `published ${date}`,
  nothing: 'The data name no version',
  stale: (days) => `These data were published ${days} days ago; things may have changed since.`,
  corrections: (count, isOne) => `${count} correction${isOne ? '' : 's'}`,
  none: 'No corrections',
};
