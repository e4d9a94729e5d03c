import type { TemplateResult } from 'lit';
import { paintDates } from './dates.js';

const CLAUSE = /([^，：；、。]{1,15}(?:[，：；、。]+|$))/;

/** Chinese words in which a line begins after a mark; where a widget has no room for the longer rules of phrases. */
export const paintClauses = (words: string): (string | TemplateResult)[] => paintDates(words, CLAUSE);
