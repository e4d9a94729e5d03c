import type { Bound } from '@kaoping/core';

/** A figure as a report would print it, and the value that this print says. */
export interface PrintedFigure {
  readonly value: number;
  readonly reported: string;
}

const HEDGES: Readonly<Record<Bound, string>> = { exact: '', at_least: '超', at_most: '近', about: '约' };
const MAGNITUDES = [
  ['亿', 8],
  ['万', 4],
] as const;

/** Rounds to so many digits and prints with 万 or 亿; the value is read off the print, so that both say one number. */
export function printed(raw: number, digits: number, bound: Bound, unit: string): PrintedFigure {
  const rounded = Number(raw.toPrecision(digits));
  const [word, exponent] = MAGNITUDES.find(([, at]) => rounded >= Number(`1e${at}`)) ?? ['', 0];
  const numeral = String(Number((rounded / Number(`1e${exponent}`)).toPrecision(digits)));
  return { value: Number(`${numeral}e${exponent}`), reported: `${HEDGES[bound]}${numeral}${word}${unit}` };
}
