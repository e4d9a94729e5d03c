import type { Language } from '@kaoping/core';
import type { Failed, Loading } from '../view-state.js';
import { waitingWords } from './waiting-words.js';

export const loading = (lang: Language): Loading => ({
  state: 'loading',
  message: waitingWords[lang].loading,
});

/** What is said where not even the words for what went wrong could be had. */
export function unreached(lang: Language): Failed {
  const { problem: heading, unreached: what, retry } = waitingWords[lang];
  const words = { code: 'dataset/unreachable', what, where: '', allowed: '', text: what } as const;
  return { state: 'problem', heading, problems: [words], more: '', retry };
}
