import { textWidth } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { paintDates, whole } from './dates.js';

type Piece = string | TemplateResult;

/** What ends with a mark, or before the last of some streets. */
const PHRASE = /.+?(?:[，、：；。？！]+|(?=和.+道)|$)/g;
/** A number with what it counts, two words of an English name or month, a span. */
const SPAN = /(\d+ (?:[\u3400-\u9fff]{1,3}[，。]?|\S+)|[A-Z]\S+ [A-Z\d]\S+|\S+–\S+)/;

/** What fits one line of a phone in elder mode, in em. */
const LINE = 10;

/**
 * Chinese words in their phrases: a line begins after a mark, not within a name; a phrase too long for a line breaks
 * anywhere, as Chinese may. Spans, as `1–10月` or `Jan–Oct`, stay whole in
 * any language, and so does `Tianshui Street`.
 */
export const paintPhrases = (words: string, most = LINE): readonly Piece[] =>
  (words.match(PHRASE) ?? []).flatMap((phrase) =>
    textWidth(phrase, true) > most ? paintDates(phrase, SPAN) : whole(phrase),
  );
