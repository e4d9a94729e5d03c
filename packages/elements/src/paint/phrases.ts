import { textWidth } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

const PHRASE = /[^，、：；。？！]*[，、：；。？！]+|[^，、：；。？！]+$/g;
const isChinese = (words: string): boolean => /[\u3400-\u9fff]/.test(words);

/** What fits one line of a phone in elder mode, in em: of a heading, and of other words. */
export const HEADING = 9;
const LINE = 10;

/**
 * Chinese words in their phrases: a new line begins after a mark, not within a name, `1–10月` or `做到`. A phrase too
 * long for a narrow line breaks anywhere, as Chinese may.
 */
export const paintPhrases = (words: string, most = LINE): readonly (string | TemplateResult)[] =>
  isChinese(words)
    ? (words.match(PHRASE) ?? []).map((phrase) =>
        textWidth(phrase, true) > most ? phrase : html`<span class="phrase">${phrase}</span>`,
      )
    : [words];
