import type { TemplateResult } from 'lit';
import { paintPhrases } from './phrases.js';
import { paintWords } from './words.js';

/** Chinese stands in its phrases; English words break between any two that are no figure. */
export const paintLine = (words: string): readonly (string | TemplateResult)[] =>
  /[\u3400-\u9fff]/.test(words) ? paintPhrases(words) : paintWords(words);
