import { textWidth } from './text-width.js';

/** An English date or span of days or months, and a version with the word before it: none is told from half of it. */
const WHOLE =
  '(?:[A-Z][a-z]{2}(?: \\d{1,2})?–)?[A-Z][a-z]{2}(?: \\d{1,2},)? \\d{4}|(?:[\\u2e80-\\uffff]{1,4}|[A-Za-z]+) \\d+(?:\\.\\d+){2}';

/**
 * A Latin word, a number with the 年, 月 or 日 that it counts, or one Chinese character; with it the opening marks that
 * must not end a line, as the arrow before a change, the closing ones and the dot between two things, which must not begin one, and the space after it.
 */
const PIECE = new RegExp(
  `[（《“‘「『【]*(?:[▲▼] )?(?:${WHOLE}|[^\\s\\u2e80-\\uffff（《“‘「『【]+[年月日]?|[\\u2e80-\\uffff])[，。；：、！？）》」』】”’…·]*(?: ·)?\\s*|\\s+|[（《“‘「『【]+`,
  'gu',
);

/** Cuts a piece that is longer than a line. */
function cut(piece: string, most: number, isStrong: boolean): readonly string[] {
  if (textWidth(piece, isStrong) <= most) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part && textWidth(part + character, isStrong) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** Text in lines of at most `most` em; Chinese marks never begin a line. */
export function breakLines(text: string, most: number, isStrong = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(PIECE) ?? []).flatMap((each) => cut(each, most, isStrong))) {
    if (line && textWidth((line + piece).trimEnd(), isStrong) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  const last = line.trimEnd();
  return last ? [...lines, last] : lines;
}

/** Text cut to a width in em, with an ellipsis where something is left out. */
export function fitted(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
