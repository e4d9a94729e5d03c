import type { LocalText } from '@kaoping/core';
import type { Letters } from './pinyin.js';
import { lettersHold, lettersOf } from './pinyin.js';

/** A name, ready to be looked up many times. */
export interface NameKey {
  readonly zh: string;
  readonly en: string;
  readonly letters: Letters;
}

export const nameKey = ({ zh, en }: LocalText): NameKey => ({
  zh: zh.toLowerCase(),
  en: en.toLowerCase(),
  letters: lettersOf(zh),
});

/** What was typed, as keys are held against it. */
export const soughtWord = (typed: string): string => typed.trim().toLowerCase();

/** Whether a key holds a word of `soughtWord`. */
export const keyMatches = ({ zh, en, letters }: NameKey, word: string): boolean =>
  zh.includes(word) || en.includes(word) || lettersHold(letters, word);

/**
 * Whether what a reader typed is in a name: part of the Chinese or the English one, whatever its case, or the first
 * letters of the Chinese sounds. Nothing typed matches all.
 */
export const nameMatches = (name: LocalText, typed: string): boolean =>
  keyMatches(nameKey(name), soughtWord(typed));
