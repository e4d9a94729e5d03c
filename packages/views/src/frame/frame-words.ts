import type { Language } from '@kaoping/core';
import type { FrameWords } from './frame-messages.js';
import { frameWordsEn } from './frame-messages-en.js';
import { frameWordsZh } from './frame-messages-zh.js';

export const frameWords = (lang: Language): FrameWords => (lang === 'zh' ? frameWordsZh : frameWordsEn);
