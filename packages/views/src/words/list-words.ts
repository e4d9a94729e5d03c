import type { Language } from '@kaoping/core';

const formats = new Map<Language, Intl.ListFormat>();

/** Words joined as the language joins them: `甲、乙和丙`, `A, B, and C`. */
export function listWords(words: readonly string[], lang: Language): string {
  // A browser takes a while to make its first format.
  if (words.length < 2) return words.join('');
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.ListFormat(lang === 'zh' ? 'zh-CN' : 'en-US', { type: 'conjunction' });
    formats.set(lang, format);
  }
  return format.format(words);
}
