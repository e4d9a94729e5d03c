import type { Language, Problem } from '@kaoping/core';
import { readerProblem } from '../problem/reader-problem.js';
import type { Empty, Failed, Ready } from '../view-state.js';
import type { StateMessages } from './state-messages.js';
import { stateMessagesEn } from './state-messages-en.js';
import { stateMessagesZh } from './state-messages-zh.js';
import { waitingWords } from './waiting-words.js';

const messages: Readonly<Record<Language, StateMessages>> = { zh: stateMessagesZh, en: stateMessagesEn };

/** More than a handful of problems helps nobody on a page; the command line lists them all. */
const MOST_SHOWN = 5;

export const ready = <View>(view: View): Ready<View> => ({ state: 'ready', view });

export function failed(problems: readonly Problem[], lang: Language): Failed {
  const { problem: heading, retry } = waitingWords[lang];
  const { more } = messages[lang];
  const hidden = problems.length - MOST_SHOWN;
  return {
    state: 'problem',
    heading,
    problems: problems.slice(0, MOST_SHOWN).map((problem) => readerProblem(problem, lang)),
    more: hidden > 0 ? more(hidden) : '',
    retry,
  };
}

/** What was asked for by a name that the dataset does not know. */
export const notThere = (
  kind: 'organization' | 'indicator' | 'observation',
  id: string,
  lang: Language,
): Failed => failed([{ code: 'dataset/nothing-there', kind, id, place: {} }], lang);

export const noFigures = (subject: string, lang: Language): Empty => ({
  state: 'empty',
  heading: messages[lang].nothing,
  message: messages[lang].noFigures(subject),
});

export const noTargets = (who: string, lang: Language): Empty => ({
  state: 'empty',
  heading: messages[lang].nothing,
  message: messages[lang].noTargets(who),
});
