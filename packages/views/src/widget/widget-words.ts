import type { Language } from '@kaoping/core';
import type { WidgetWords } from './widget-messages.js';
import { widgetMessagesEn } from './widget-messages-en.js';
import { widgetMessagesZh } from './widget-messages-zh.js';

const words: Readonly<Record<Language, WidgetWords>> = { zh: widgetMessagesZh, en: widgetMessagesEn };

export const widgetWords = (lang: Language): WidgetWords => words[lang];
