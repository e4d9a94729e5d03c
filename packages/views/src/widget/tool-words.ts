import type { Language } from '@kaoping/core';
import type { ToolWords } from './tool-messages.js';
import { toolMessagesEn } from './tool-messages-en.js';
import { toolMessagesZh } from './tool-messages-zh.js';

const words: Readonly<Record<Language, ToolWords>> = { zh: toolMessagesZh, en: toolMessagesEn };

export const toolWords = (lang: Language): ToolWords => words[lang];
