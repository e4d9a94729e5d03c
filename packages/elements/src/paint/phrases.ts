import { textWidth } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

type Piece = string | TemplateResult;

const PHRASE = /[^，、：；。？！]*[，、：；。？！]+|[^，、：；。？！]+$/g;
const SPAN = /(\S+–\S+)/;

/** What fits one line of a phone in elder mode, in em: of a heading, and of other words. */
export const HEADING = 9;
const LINE = 10;

const whole = (words: string): Piece => html`<span class="phrase">${words}</span>`;
const spans = (words: string): Piece[] =>
  words.split(SPAN).map((piece, at) => (at % 2 ? whole(piece) : piece));

/**
 * Chinese words in their phrases: a line begins after a mark, not within a name; a phrase too long for a line breaks
 * anywhere, as Chinese may. Spans, as `1–10月` or `Jan–Oct`, stay whole in any language.
 */
export const paintPhrases = (words: string, most = LINE): readonly Piece[] =>
  /[\u3400-\u9fff]/.test(words)
    ? (words.match(PHRASE) ?? []).flatMap((phrase) =>
        textWidth(phrase, true) > most ? spans(phrase) : whole(phrase),
      )
    : spans(words);
