import { ProblemError } from './problem.js';

/** Deeper than any dataset; a parser builds all of a million levels before it finds that they are not closed. */
const MOST_LEVELS = 32;

const QUOTE = 34;
const BACKSLASH = 92;
/** What the codes of both kinds of brackets have in common. */
const [OPENS, CLOSES, EITHER] = [123, 125, 32];

/** Where the string ends that begins at a quote; behind the text where it does not. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}

/** Whether brackets that stand in no string nest too deep. */
function isTooDeep(text: string): boolean {
  let levels = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if ((code | EITHER) === OPENS) levels++;
    else if ((code | EITHER) === CLOSES) levels--;
    if (levels > MOST_LEVELS) return true;
  }
  return false;
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
