import type { TemplateResult } from 'lit';
import { paintDates } from './dates.js';
import { paintDots } from './dots.js';
import { paintKept } from './kept.js';

/**
 * What no line ends within: a number with what it counts, a date, a span of time, a share with its word, a short word
 * with a hyphen. The marks after it belong to it, because a line may break at both ends of a block.
 */
const KEPT =
  /((?:–?\d[\d.,–]*\s?[万亿]*[一-龥](?:.半.|方.)?)+[–-》！-？]*|\w+ half of \d+\S*|(?:完成率|至少)[\d.]+%|(?:[A-Z]..[ –](?:\d+[,–] ?)?)+\d{4}\S*|[“(]?\b\w{1,4}-\S+|(?:no\. )?\S?\d[\d.,–]*\s(?:.illion\s)?\w\S*)/;

/**
 * Running words in which no figure, date or span is broken between two lines, nor what stands between dots. `rest` paints
 * what is between those, by default in its pieces: a sentence that must be heard in one breath has none.
 */
export const paintWords = (
  words: string,
  rest: typeof paintKept = paintKept,
): (string | TemplateResult)[] => {
  const items = words.split(' · ').map((item) => paintDates(item, KEPT, rest));
  return items.length > 1 ? [paintDots(items)] : items.flat();
};
