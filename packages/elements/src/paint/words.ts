import type { TemplateResult } from 'lit';
import { paintDates, whole } from './dates.js';

/**
 * What no line ends within: a number with what it counts, a date, a span of time, a share with its word, a short word
 * with a hyphen. The marks after it belong to it, because a line may break at both ends of a block.
 */
const KEPT =
  /((?:–?\d[\d.,–]*\s?[万亿]*[一-龥](?:.半.|方.)?)+[–-》！-？]*|\w+ half of \d+\S*|(?:完成率|至少)[\d.]+%|(?:[A-Z]..[ –](?:\d+[,–] ?)?)+\d{4}\S*|[“(]?\b\w{1,4}-\S+|(?:no\. )?\S?\d[\d.,–]*\s(?:.illion\s)?\w\S*)/;

/**
 * Running words in which no figure, date or span is broken between two lines. What stands between middle dots stands
 * whole, and no line begins with a dot.
 */
export const paintWords = (words: string): (string | TemplateResult)[] =>
  words
    .replace(/ · /g, '\u00a0·\n')
    .split('\n')
    .flatMap((item, _, { length }) =>
      length > 1 ? [whole(paintDates(item, KEPT)), ' '] : paintDates(item, KEPT),
    );
