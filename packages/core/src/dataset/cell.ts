import { SLUG } from '../model/ids.js';
import { isDate } from '../model/period.js';
import type { Fault } from './problem.js';
import { quote } from './quote.js';
import type { CellType, Column } from './schema.js';

/** A cell that holds something; an empty cell is undefined. */
export type Cell = string | number;
export type Row = Readonly<Record<string, Cell | undefined>>;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const fits: Readonly<Record<CellType, (value: unknown) => boolean>> = {
  slug: (value) => typeof value === 'string' && SLUG.test(value),
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && isDate(value),
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  digest: (value) => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value),
  sha256: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
};

/**
 * A cell as a text file holds it, typed: `'26.5'` of a number column is 26.5. What cannot be typed stays text.
 *
 * @example
 * const [column] = TABLES.observations.columns.filter(({ type }) => type === 'number');
 * typed('26.5', column); // 26.5
 * typed('26,5', column); // '26,5'
 * typed('', column); // undefined
 */
export function typed(text: string, { type }: Column): Cell | undefined {
  if (text === '') return undefined;
  return (type === 'number' || type === 'integer') && NUMBER.test(text) ? Number(text) + 0 : text;
}

/** The mark of a failed decoding, and half a character: whoever wrote the text did not mean it. */
const BROKEN = /[\ufffd\p{Cs}]/u;

/**
 * A character that may not stand in a text, as a problem.
 *
 * @example
 * strayFault('a\u0000', /\0/); // { code: 'cell/character', found: 'U+0000' }
 * strayFault('a', /\0/); // undefined
 */
export function strayFault(text: string, stray: RegExp): Fault | undefined {
  const at = text.search(stray);
  if (at < 0) return undefined;
  const code = text.charCodeAt(at).toString(16).toUpperCase();
  return { code: 'cell/character', found: `U+${`000${code}`.slice(-4)}` };
}

/**
 * What is wrong with a cell, or undefined when it may stand.
 *
 * @example
 * const [id] = TABLES.units.columns;
 * cellFault('square-meter', id); // undefined
 * cellFault('Square Meter', id); // { code: 'cell/type', found: 'Square Meter', allowed: 'slug' }
 */
export function cellFault(value: unknown, column: Column): Fault | undefined {
  if (value === undefined || value === null || value === '')
    return column.required ? { code: 'cell/empty' } : undefined;
  const stray = typeof value === 'string' ? strayFault(value, BROKEN) : undefined;
  if (stray) return stray;
  if (!fits[column.type](value)) return { code: 'cell/type', found: quote(value), allowed: column.type };
  if (column.values && !column.values.includes(value as string))
    return { code: 'cell/value', found: quote(value), allowed: column.values };
  if (column.minimum !== undefined && (value as number) < column.minimum)
    return { code: 'cell/below', found: value as number, allowed: column.minimum };
  return undefined;
}
