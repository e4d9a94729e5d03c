import type { Language } from '@kaoping/core';
import { plainText } from '../words/plain-text.js';
import type { CatalogMessages } from './catalog-messages.js';
import { catalogMessagesEn } from './catalog-messages-en.js';
import { catalogMessagesZh } from './catalog-messages-zh.js';

export const catalogMessages: Readonly<Record<Language, CatalogMessages>> = {
  zh: catalogMessagesZh,
  en: catalogMessagesEn,
};

/** A category in the reader's words, else as the dataset writes it. */
export const categoryWords = (category: string, lang: Language): string =>
  new Map(Object.entries(catalogMessages[lang].category)).get(category) ??
  plainText(category.replace(/-/g, ' '), 40);
