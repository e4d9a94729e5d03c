const MAGNITUDES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const FIGURE = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*[多余]?\s*([百千万亿]*)/;

/** A figure as it is printed: the number that it says, and one unit of the last digit that it shows. */
export interface Said {
  readonly value: number;
  /** One unit of the last printed digit: 0.01亿 for 26.44亿. */
  readonly step: number;
  /** One unit of the last digit that is not zero: 1亿 for 30亿 is 10亿, for 5100 it is 100. */
  readonly coarseStep: number;
}

/** 10 to the power of `exponent`, exact for the whole numbers that occur in figures. */
const power = (exponent: number): number => Number(`1e${exponent}`);

/**
 * Reads the first figure of a literal such as `超6.7万人次` or `12,300余家`. Undefined where it holds no Arabic
 * numeral (百余人), or one beyond all doubles. Decimal arithmetic is done on the digits, so 26.44亿 is 2644000000 and not nearly so.
 *
 * @example
 * readReported('超6.7万人次'); // { value: 67000, step: 1000, coarseStep: 1000 }
 * readReported('百余人'); // undefined
 */
export function readReported(reported: string): Said | undefined {
  const match = FIGURE.exec(reported);
  if (!match) return undefined;
  const [, numeral = '', magnitude = ''] = match;
  const plain = numeral.replace(/,/g, '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  const digits = plain.replace('.', '');
  let scale = -decimals;
  for (const character of magnitude) scale += Math.log10(MAGNITUDES[character] ?? 1);
  const value = Number(`${digits}e${scale}`);
  if (!Number.isFinite(value)) return undefined;
  // Not /0*$/, which begins anew at every zero: a thousand of them would take a million steps.
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  const zeros = digits.length - end;
  const allZero = zeros === digits.length;
  return {
    value,
    step: power(scale),
    coarseStep: power(scale + (allZero ? 0 : zeros)),
  };
}
