import type { TemplateResult } from 'lit';
import { paintDates } from './dates.js';

/**
 * What no line ends within: a number with what it counts, a date, a span of time, a share with its word, and what stands
 * before a middle dot. The marks after it belong to it, because a line may break at both ends of a block.
 */
const KEPT =
  /((?:(?:(?:不是)?–?\d[\d.,–]*\s?[万亿]*[一-龥](?:.半.|方.)?)+[–-》！-？]*|half of \d+\S*|[完成]*率[\d.]+%|(?:[A-Z]..[ –](?:\d+[,–] ?)?)+\d{4}\S*|\S?\d[\d.,–]*\s(?:.illion\s)?\w\S*|[!-~]*[^ -~]?.(?=\s·))(?:\s·)?)/;

/** Running words in which no figure, date or span is broken between two lines; their text stays as it is. */
export const paintWords = (words: string): (string | TemplateResult)[] => paintDates(words, KEPT);
