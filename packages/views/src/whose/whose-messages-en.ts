import type { WhoseMessages } from './whose-messages.js';

export const whoseMessagesEn: WhoseMessages = {
  below: (name) => `${name} and the units below it`,
  level: (level) => `Units at ${level} level`,
};
