import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';
import type { GenerateRequest } from './generate-folder.js';
import { INDICATORS } from './indicators.js';
import type { ScaleName } from './scales.js';
import { SCALE_NAMES } from './scales.js';

const options = {
  scale: { type: 'string' },
  seed: { type: 'string' },
  months: { type: 'string' },
  indicators: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
} as const;

const MOST_MONTHS = 600;
const isScale = (text: string | undefined): text is ScaleName =>
  (SCALE_NAMES as readonly (string | undefined)[]).includes(text);

function whole(name: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= from && number <= to) return number;
  throw new UsageError(`--${name} ${text}: ${from} … ${to}`);
}

/** Reads what follows `kaoping generate`. Throws a {@link UsageError} that names what is allowed. */
export function readGenerate(argv: readonly string[]): GenerateRequest {
  let values;
  try {
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { scale, seed = '1', months = '60', indicators = String(INDICATORS.length), out } = values;
  if (!isScale(scale)) throw new UsageError(`--scale ${scale ?? ''}: ${SCALE_NAMES.join(', ')}`);
  if (!out) throw new UsageError('--out …');
  return {
    scale,
    out,
    seed: whole('seed', seed, 0, 2 ** 32 - 1),
    months: whole('months', months, 1, MOST_MONTHS),
    indicators: whole('indicators', indicators, 1, INDICATORS.length),
  };
}
