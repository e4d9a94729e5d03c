import type { Dataset, Language, Quantity, Unit } from '@kaoping/core';
import { readReported } from '@kaoping/core';
import type { FigureWords } from '../figure-words.js';
import { decimalsOf, shifted } from './decimals.js';
import type { Magnitude } from './figure-messages.js';
import { figureMessages } from './figure-language.js';
import { formatNumber } from './format-number.js';
import { plainText } from './plain-text.js';

const CURRENCIES: Readonly<Record<string, string>> = {
  cny: '¥',
  rmb: '¥',
  yuan: '¥',
  usd: 'US$',
  'us-dollar': 'US$',
};
/** Signs that stand against the number. */
const SIGN = /^(?:[%‰‱℃]|°C?)$/;
/** A figure in a larger magnitude is worth it up to so many decimals: 1.126 million, but 1,234,567. */
const MOST_DECIMALS = 3;

/** The magnitude that a value is told in: the report's own where it names one, else the largest that stays short. */
function magnitudeOf(value: number, reported: string, lang: Language): Magnitude | undefined {
  const { magnitudes } = figureMessages[lang];
  const size = Math.abs(value);
  const own = magnitudes.find(({ name }) => reported.includes(name));
  if (own && size / own.factor >= 0.01) return own;
  const isPrinted = /\d/.test(reported);
  if (isPrinted && lang === 'zh') return undefined;
  return magnitudes.find(
    ({ factor }) =>
      size >= factor && decimalsOf(shifted(value, -Math.round(Math.log10(factor)))) <= MOST_DECIMALS,
  );
}

/** Zeros that the report printed after the point say how exact it is: 7.00亿 stays 7.00. */
function printedDecimals(value: number, reported: string, factor: number): number {
  if (!/\.\d*0(?!\d)/.test(reported)) return 0;
  const said = readReported(reported);
  if (!said || Math.abs(said.value - Math.abs(value)) > 1e-9 * said.value) return 0;
  return Math.max(0, Math.round(Math.log10(factor) - Math.log10(said.step)));
}

/** A quantity in words. No digit is made up and none is lost. */
export function figureWords(quantity: Quantity, unit: Unit | undefined, lang: Language): FigureWords {
  const words = figureMessages[lang];
  const { value, bound, reported = '' } = quantity;
  const magnitude = magnitudeOf(value, reported, lang);
  const factor = magnitude?.factor ?? 1;
  const shown = shifted(value, -Math.round(Math.log10(factor)));
  const digits = formatNumber(shown, printedDecimals(value, reported, factor));
  const name = plainText((unit && (unit.name[lang] || unit.name.zh)) ?? '', 24);
  const unitName = digits === '1' && !magnitude ? words.one(name) : name;
  const currency = lang === 'en' ? (CURRENCIES[unit?.id ?? ''] ?? '') : '';
  // A sign is the same in every language, whatever its name is: 56%, not 56 percent.
  const sign = SIGN.exec(unit?.name.zh ?? '')?.[0] ?? '';
  const number = currency ? digits.replace(/^(\u2212?)/, `$1${currency}`) : digits + sign;
  const unitWords = words.unit(magnitude?.name ?? '', currency || sign ? '' : unitName);
  const before = words.hedge(bound, reported);
  const pieces = [before, number, unitWords].filter(Boolean);
  return { before, number, unit: unitWords, gap: words.sentenceGap, text: pieces.join(words.gap) };
}

/** A quantity of a dataset in words. */
export const figureOf = (dataset: Dataset, quantity: Quantity, lang: Language): FigureWords =>
  figureWords(quantity, dataset.unit(quantity.unit), lang);

/** The figure as it stands in a running sentence. */
export const inSentence = ({ before, number, unit }: FigureWords, lang: Language): string =>
  [before, number, unit].filter(Boolean).join(figureMessages[lang].sentenceGap);
