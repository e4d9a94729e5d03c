import type { DatasetInfo } from '../dataset/info.js';
import type { Language } from '../model/local-text.js';
import { isRecord } from '../dataset/info.js';
import { ProblemError } from '../dataset/problem.js';
import { quote } from '../dataset/quote.js';

export const PARTITIONS_FORMAT = 'kaoping-partitions/1';
export const MANIFEST = 'partitions.json';

/** What there is of one indicator, `figures/<indicator>.json`. The lists are as long as the periods of the manifest. */
export interface FigureParts {
  /** How many figures; 0 where there is no file. */
  readonly rows: readonly number[];
  /** The size of the Parquet file; 0 where all of it is in one slice. */
  readonly bytes: readonly number[];
  /** The bytes at the end of the Parquet file that say what is where in it. */
  readonly footers: readonly number[];
  /** First 8 hex digits of a SHA-256 over the figures: an address with them may be kept for ever. */
  readonly versions: readonly string[];
}

export interface ManifestIndicator {
  /** How many figures there are. */
  readonly rows: number;
  /** Of the file that tells more of it. */
  readonly version: string;
  /** Of the first rows of its latest rankings; left out where none were prepared. See {@link answersName}. */
  readonly answers?: string;
}

/** What a published folder of parts says of itself: `partitions.json`. */
export interface Manifest {
  readonly format: typeof PARTITIONS_FORMAT;
  readonly info: DatasetInfo;
  /** `2022-01-01_2022-01-31`; a start that nobody said is left out. */
  readonly periods: readonly string[];
  readonly indicators: Readonly<Record<string, ManifestIndicator>>;
  readonly organizations: {
    readonly rows: number;
    /** Of the Parquet file of all of them; 0 where they are on one shelf. */
    readonly bytes: number;
    readonly footer: number;
    readonly version: string;
    /** The first and the last row of each level. */
    readonly levels: Readonly<Record<string, readonly [first: number, last: number]>>;
  };
  /** How many files the slices of one indicator and period are. */
  readonly shelves: number;
}

/** Which parents' organizations stand together in one file: `shelves.json`. */
export interface Shelf {
  /** The organization at its top; empty for those who have nobody above them. */
  readonly top: string;
  /** Whether all below the top is in it, or only what is directly below. */
  readonly isWhole: boolean;
  readonly parents: readonly string[];
}

/**
 * The name of a shelf's file, by the organization at its top.
 *
 * @example
 * shelfName(''); // '_'
 */
export const shelfName = (top: string): string => top || '_';
/**
 * The file of the first rows of an indicator's latest ranking of a level.
 *
 * @example
 * answersName('tax-revenue', 'street', 'zh'); // 'answers/tax-revenue/street.zh.json'
 */
export const answersName = (indicator: string, level: string, lang: Language): string =>
  `answers/${indicator}/${level}.${lang}.json`;
/**
 * A period as the manifest names it.
 *
 * @example
 * periodName('2022-01-01', '2022-12-31'); // '2022-01-01_2022-12-31'
 */
export const periodName = (start: string, end: string): string => `${start}_${end}`;

function fail(found: unknown, allowed: string, url: string): never {
  throw new ProblemError([{ code: 'dataset/format', found: quote(found), allowed, place: { url } }]);
}

/**
 * Reads `partitions.json`. Throws a {@link ProblemError} on anything else.
 *
 * @example
 * const json = { format: 'kaoping-partitions/1', info: {}, periods: [], indicators: {}, organizations: {} };
 * readManifest(json, 'https://example.org/partitions.json').periods; // []
 */
export function readManifest(json: unknown, url: string): Manifest {
  if (!isRecord(json) || json['format'] !== PARTITIONS_FORMAT)
    return fail(isRecord(json) ? (json['format'] ?? json) : json, PARTITIONS_FORMAT, url);
  const { info, periods, indicators, organizations } = json;
  const isWhole = isRecord(info) && Array.isArray(periods) && isRecord(indicators) && isRecord(organizations);
  return isWhole
    ? (json as unknown as Manifest)
    : fail(json, 'info, periods, indicators, organizations', url);
}

/** Reads `figures/<indicator>.json`, which tells of so many periods. Throws a {@link ProblemError} on anything else. */
export function readParts(json: unknown, periods: number, url: string): FigureParts {
  const isWhole = ['rows', 'bytes', 'footers', 'versions'].every((name) => {
    const list = isRecord(json) ? json[name] : undefined;
    return Array.isArray(list) && list.length === periods;
  });
  return isWhole ? (json as FigureParts) : fail(json, 'rows, bytes, footers, versions', url);
}

/**
 * Whether parsed JSON is the `partitions.json` of some version.
 *
 * @example
 * isParts({ format: 'kaoping-partitions/1' }); // true
 */
export const isParts = (json: unknown): boolean =>
  isRecord(json) && String(json['format']).startsWith('kaoping-partitions/');
