import type { Award, Language, Project, Rectification, Standing } from '@kaoping/core';
import type { ClaimMessages } from './claim-messages.js';
import { claimMessagesEn } from './claim-messages-en.js';
import { claimMessagesZh } from './claim-messages-zh.js';
import { localWords } from './names.js';
import { plainText } from './plain-text.js';

const messages: Readonly<Record<Language, ClaimMessages>> = {
  zh: claimMessagesZh,
  en: claimMessagesEn,
};

/** A place as a unit claims it: `垃圾分类：全市第1`. */
export function standingWords({ subject, scope, claim, rank, rankOf }: Standing, lang: Language): string {
  const words = messages[lang];
  const place = words.claim[claim](words.scope[scope], rank);
  return words.says(localWords(subject, lang), place + (rankOf === undefined ? '' : words.rankOf(rankOf)));
}

/** Who gave a recognition, and of what level it is. */
export const awardDetail = ({ level, grantedBy }: Award, lang: Language): string =>
  [messages[lang].level[level], plainText(grantedBy ?? '', 60)].filter(Boolean).join(' · ');

export const projectStageWords = ({ stage }: Pick<Project, 'stage'>, lang: Language): string =>
  messages[lang].projectStage[stage];

export const rectificationStageWords = ({ stage }: Pick<Rectification, 'stage'>, lang: Language): string =>
  messages[lang].rectificationStage[stage];
