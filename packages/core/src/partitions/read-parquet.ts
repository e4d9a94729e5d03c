import type { AskOptions } from '../dataset/ask-patiently.js';
import { ProblemError } from '../dataset/problem.js';
import { quote } from '../dataset/quote.js';
import { rangeFile } from './fetch-range.js';
import { NOTE, readNote } from './notes.js';
import type { Beside } from './wire-of.js';

export type ParquetColumns = Readonly<Record<string, readonly unknown[]>>;

export interface ParquetRequest extends AskOptions {
  readonly url: string;
  readonly byteLength: number;
  /** How many bytes at the end say what is where. */
  readonly footer: number;
  /** Columns that are left where they are. */
  readonly without?: readonly string[];
  /** Only row groups that may hold a value of `column` from `low` up to `high`, both included. */
  readonly where?: { readonly column: string; readonly low: number; readonly high: number };
}

export interface ParquetReading {
  readonly columns: ParquetColumns;
  readonly beside: Beside;
}

/** After the footer: its length, and four letters. */
const TAIL = 8;

/** A library, and the inflating that it leaves to others: neither is loaded before a large file is asked for. */
async function library() {
  const [hyparquet, { gunzipSync }] = await Promise.all([import('hyparquet'), import('fflate')]);
  const inflate = (input: Uint8Array, length: number): Uint8Array =>
    gunzipSync(input, { out: new Uint8Array(length) });
  return { ...hyparquet, gunzipSync, compressors: { GZIP: inflate } };
}

type Metadata = Awaited<ReturnType<Awaited<ReturnType<typeof library>>['parquetMetadataAsync']>>;

/** The rows of the row groups that may hold what is wanted, as ranges; neighbors are one range. */
function wantedRanges(metadata: Metadata, where: ParquetRequest['where']): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const { num_rows, columns } of metadata.row_groups) {
    const end = start + Number(num_rows);
    const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === where?.column);
    const { min_value: low = -Infinity, max_value: high = Infinity } = chunk?.meta_data?.statistics ?? {};
    const isWanted = !where || (Number(high) >= where.low && Number(low) <= where.high);
    const last = ranges[ranges.length - 1];
    if (isWanted && last?.[1] === start) last[1] = end;
    else if (isWanted) ranges.push([start, end]);
    start = end;
  }
  return ranges;
}

/**
 * Reads columns of a Parquet file by ranges, of the row groups that may hold what is wanted. Rejects with a
 * {@link ProblemError} where the file cannot be had or is none.
 */
export async function readParquet(request: ParquetRequest): Promise<ParquetReading> {
  const { url, byteLength, footer, without = [], where, ...options } = request;
  const file = rangeFile(url, byteLength, options);
  const { parquetMetadataAsync, parquetRead, parquetSchema, gunzipSync, compressors } = await library();
  try {
    const metadata = await parquetMetadataAsync(file, {
      initialFetchSize: Math.min(footer + TAIL, byteLength),
    });
    const names = parquetSchema(metadata)
      .children.map(({ element }) => element.name)
      .filter((name) => !without.includes(name));
    const parts: Record<string, Map<number, Iterable<unknown>>> = {};
    for (const name of names) parts[name] = new Map();
    for (const [rowStart, rowEnd] of wantedRanges(metadata, where))
      await parquetRead({
        file,
        metadata,
        compressors,
        columns: names,
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData, rowStart: at }) => parts[columnName]?.set(at, columnData),
      });
    const columns: Record<string, unknown[]> = {};
    for (const name of names) {
      const body: unknown[] = (columns[name] = []);
      const pages = [...(parts[name] ?? [])].sort(([a], [b]) => a - b);
      for (const [, page] of pages) for (const cell of page) body.push(cell);
    }
    const note = (metadata.key_value_metadata ?? []).find(({ key }) => key === NOTE);
    return { columns, beside: readNote(note?.value, (bytes) => gunzipSync(bytes)) };
  } catch (error) {
    if (error instanceof ProblemError || options.signal?.aborted) throw error;
    const found = quote(error instanceof Error ? error.message : error);
    throw new ProblemError([{ code: 'dataset/format', found, allowed: 'Parquet', place: { url } }]);
  }
}
