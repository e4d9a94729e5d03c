import type { WhoseMessages } from './whose-messages.js';

export const whoseMessagesZh: WhoseMessages = {
  below: (name) => `${name}及下属单位`,
  level: (level) => `各${level}级单位`,
};
