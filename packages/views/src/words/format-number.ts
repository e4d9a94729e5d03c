/** Digits with one more: 199 gives 200. The first must not be a 9. */
const increased = (digits: string): string =>
  digits.replace(/[0-8]9*$/, (end) => String(Number(end.charAt(0)) + 1) + '0'.repeat(end.length - 1));

/**
 * A finite number with grouped digits and a true minus sign; `least` and `most` decimals, 0 to 20. It is rounded as it is
 * written, a five away from zero: 1.005 gives 1.01. Chinese and English group alike. Anything that is no finite number
 * gives an em dash, never a machine's word.
 *
 * Equal to `Intl.NumberFormat`, whose first use takes a browser longer than all else in a ranking.
 */
export function formatNumber(value: number, least = 0, most = 20): string {
  if (!Number.isFinite(value)) return '—';
  const [atLeast, atMost] = [Math.min(20, least), Math.min(20, Math.max(least, most))];
  const [mantissa = '', power] = Math.abs(value).toExponential().split('e');
  const exponent = Number(power);
  // One zero more in front, for what rounding may carry there.
  const point = Math.max(0, exponent) + 2;
  const digits = ('0'.repeat(Math.max(0, -exponent) + 1) + mantissa.replace('.', '')).padEnd(point, '0');
  const kept = digits.slice(0, point + atMost);
  const rounded = Number(digits.charAt(kept.length)) >= 5 ? increased(kept) : kept;
  const whole = rounded.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = rounded.slice(point).replace(/0+$/, '').padEnd(atLeast, '0');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '\u2212' : ''}${grouped}${decimals && `.${decimals}`}`;
}
