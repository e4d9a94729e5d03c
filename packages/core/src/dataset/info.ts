import { cellFault } from './cell.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import type { TableName } from './schema.js';

/** What a dataset says of itself. `hash` is the SHA-256 of its tables; a slice names what it is a slice of. */
export interface DatasetInfo {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  /** ISO date on which the figures were last changed. */
  readonly issued: string;
  readonly slice?: {
    readonly kind: 'indicator' | 'organization';
    readonly id: string;
    /** Of a slice that carries only the first rows of its organization: how many there are. */
    readonly whole?: Readonly<Partial<Record<TableName, number>>>;
  };
  /** Of an index, which carries no figures: a number for each row of a table, in the same order. */
  readonly counts?: {
    /** How many organizations report each indicator. */
    readonly indicators: readonly number[];
    /** How many figures each organization has. */
    readonly organizations: readonly number[];
  };
}

const TEXT = { name: 'info', type: 'text', required: false } as const;
/** The tables that an index counts. */
type Counted = Readonly<Record<'indicators' | 'organizations', readonly unknown[]>>;
type Fields = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A copy: what the caller keeps of the file may change, the dataset may not. */
function sliceOf(slice: unknown): DatasetInfo['slice'] {
  if (!isRecord(slice)) return undefined;
  const { kind, id, whole } = slice;
  if ((kind !== 'indicator' && kind !== 'organization') || typeof id !== 'string') return undefined;
  if (whole === undefined) return { kind, id };
  if (!isRecord(whole) || !Object.values(whole).every(isCount)) return undefined;
  return { kind, id, whole: { ...whole } };
}

/** The counts of an index; undefined where any of them does not fit the table that it counts. */
function countsOf(counts: unknown, rows: Counted): DatasetInfo['counts'] {
  const numbers = (table: keyof Counted, name: string): readonly number[] | undefined => {
    const given = isRecord(counts) ? counts[table] : undefined;
    const body: unknown = isRecord(given) ? given[name] : undefined;
    const isWhole = Array.isArray(body) && body.length === rows[table].length && body.every(isCount);
    return isWhole ? [...body] : undefined;
  };
  const indicators = numbers('indicators', 'organizations');
  const organizations = numbers('organizations', 'figures');
  return indicators && organizations && { indicators, organizations };
}

/** Reads what a file says of itself. What is left out is blank; what is there and does not fit is a problem. */
export function readInfo(wire: Fields, rows: Counted, problems: Problem[]): DatasetInfo {
  const fault = (name: string, value: unknown, allowed: string): void =>
    void problems.push({ code: 'package/field', name, found: quote(value), allowed, place: {} });
  const info = isRecord(wire['info']) ? wire['info'] : {};
  if (info !== wire['info'] && wire['info'] !== undefined) fault('info', wire['info'], '{…}');
  const word = (name: string, allowed: string): string => {
    const value = info[name] ?? '';
    if (cellFault(value, TEXT)) fault(name, value, allowed);
    return typeof value === 'string' ? value : '';
  };
  const slice = sliceOf(info['slice']);
  if (!slice && info['slice'] !== undefined) fault('slice', info['slice'], '{ kind, id }');
  const counts = countsOf(wire['counts'], rows);
  if (!counts && wire['counts'] !== undefined) fault('counts', wire['counts'], '0, 1, 2, 3…');
  return {
    name: word('name', 'kaoping-seeds'),
    version: word('version', '1.2.3'),
    hash: word('hash', 'sha256'),
    issued: word('issued', '2022-12-31'),
    ...(slice && { slice }),
    ...(counts && { counts }),
  };
}
