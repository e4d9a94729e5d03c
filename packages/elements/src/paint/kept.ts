import type { TemplateResult } from 'lit';
import { whole } from './dates.js';

/** What ends with a mark, or before a bracket; spaces by themselves, as a block would swallow them. */
const PIECE = /\s+|\S+?(?:[，：；、。）]+|(?=[（\s])|$)/g;
/** Characters that fit one line of a phone in elder mode. */
const MOST = 10;

/** Running words whose Chinese pieces between marks stand whole on a line, if they fit one anywhere. */
export const paintKept = (words: string): (string | TemplateResult)[] =>
  (words.match(PIECE) ?? []).map((piece) =>
    /[一-龥]/.test(piece) && piece.length <= MOST ? whole(piece) : piece,
  );
