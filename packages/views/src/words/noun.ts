import type { Language, Level } from '@kaoping/core';
import type { NounMessages } from './noun-messages.js';
import { nounMessagesEn } from './noun-messages-en.js';
import { nounMessagesZh } from './noun-messages-zh.js';

const messages: Readonly<Record<Language, NounMessages>> = { zh: nounMessagesZh, en: nounMessagesEn };

/** What organizations of this level and kind are called, one or several of them; an unknown kind is a unit. */
export function noun(
  level: Level | undefined,
  kind: string | undefined,
  count: number,
  lang: Language,
): string {
  const { areas, bodies, unit } = messages[lang];
  const named = new Map(Object.entries(bodies)).get(kind ?? '');
  const [one, many] = (kind === 'area' && level ? areas[level] : named) ?? unit;
  return count === 1 ? one : many;
}
