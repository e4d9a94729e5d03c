const MARK = '~';
/** Before a text that holds the mark, or this, by itself. */
const AS_IT_IS = '\\';
const NUMERAL = /\d+(?:\.\d+)?/;
const MAGNITUDES: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 };

/** The numeral that a value is printed with before 万, 亿 or nothing; undefined where that takes an exponent. */
function numeralOf(value: number, magnitude: string): string | undefined {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const text = String(Number(`${mantissa}e${Number(exponent) - (MAGNITUDES[magnitude] ?? 0)}`));
  return text.includes('e') ? undefined : text;
}

/**
 * A printed figure without the numeral that its value says already: `3.4万人` of 34000 is `~万人`. Thousands of figures
 * are then printed in a few ways. Whatever would not come back the same stays as it is.
 *
 * @example
 * shorten('超3.4万人', 34000); // '超~万人'
 * shorten('三千人', 3000); // '三千人'
 */
export function shorten(reported: string, value: number): string {
  if (reported.includes(MARK) || reported.startsWith(AS_IT_IS)) return AS_IT_IS + reported;
  const short = reported.replace(NUMERAL, MARK);
  return restore(short, value) === reported ? short : reported;
}

/**
 * Undoes `shorten`.
 *
 * @example
 * restore('超~万人', 34000); // '超3.4万人'
 */
export function restore(short: string, value: number): string {
  if (short.startsWith(AS_IT_IS)) return short.slice(AS_IT_IS.length);
  const at = short.indexOf(MARK);
  if (at < 0) return short;
  const next = short.charAt(at + 1);
  const numeral = numeralOf(value, next in MAGNITUDES ? next : '');
  return numeral === undefined ? short : short.slice(0, at) + numeral + short.slice(at + 1);
}
