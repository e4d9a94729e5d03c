import { ProblemError } from './problem.js';

/** Deeper than any dataset; a parser builds all of a million levels before it finds that they are not closed. */
const MOST_LEVELS = 32;

const QUOTE = 34;
const BACKSLASH = 92;
/** The codes of braces, and the bit in which those of square brackets differ from them. */
const OPENS = 123;
const CLOSES = 125;
const EITHER = 32;

/** Whether brackets that stand in no string nest too deep. */
function isTooDeep(text: string): boolean {
  let levels = 0;
  let isString = false;
  for (let at = 0; at < text.length && levels <= MOST_LEVELS; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isString = !isString;
    else if (isString) at += Number(code === BACKSLASH);
    else if ((code | EITHER) === OPENS) levels++;
    else if ((code | EITHER) === CLOSES) levels--;
  }
  return levels > MOST_LEVELS;
}

/**
 * Parses the text of a file. Throws a {@link ProblemError} that names the address.
 *
 * @example
 * parseJson('[1, 2]', 'index.json'); // [1, 2]
 */
export function parseJson(text: string, url: string): unknown {
  let found: 'html' | 'cut-off' | 'too-deep' | 'other' = 'too-deep';
  if (!isTooDeep(text))
    try {
      return JSON.parse(text);
    } catch {
      const whole = text.trim();
      const isCut = /^[[{]/.test(whole) && !/[}\]]$/.test(whole);
      found = whole.startsWith('<') ? 'html' : isCut ? 'cut-off' : 'other';
    }
  throw new ProblemError([{ code: 'dataset/not-json', found, place: { url } }]);
}
