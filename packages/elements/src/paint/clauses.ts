import type { TemplateResult } from 'lit';
import { whole } from './dates.js';

/** What fits one line of a phone. */
const MOST = 16;

/** Words in which a line begins after a Chinese mark; where a widget has no room for the longer rules of phrases. */
export const paintClauses = (words: string): (string | TemplateResult)[] =>
  (words.match(/.+?(?:[，：；、。]+|$)/g) ?? []).map((clause) =>
    clause.length > MOST ? clause : whole(clause),
  );
