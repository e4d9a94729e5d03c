import type { Language } from '@kaoping/core';
import type { WaitingMessages } from './waiting-messages.js';
import { waitingMessagesEn } from './waiting-messages-en.js';
import { waitingMessagesZh } from './waiting-messages-zh.js';

export const waitingWords: Readonly<Record<Language, WaitingMessages>> = {
  zh: waitingMessagesZh,
  en: waitingMessagesEn,
};
