import { CsvError } from 'csv-parse';
import type { Info } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** One record of a CSV file and the line, counted from 1, on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Split {
  readonly records: readonly CsvRecord[];
  /** Lines whose quotes are broken, with the parser's word for it. */
  readonly broken: readonly { readonly line: number; readonly detail: string }[];
}

/** Offset at which a line begins; the search goes on from a line that is known. */
function offsetOfNext(text: string, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines && at >= 0; line += 1) at = text.indexOf('\n', at) + 1 || -1;
  return at;
}

/** A file with so many is no table; to begin again after each of a million would take hours. */
const MOST_BROKEN = 100;

/**
 * Splits RFC 4180 text into records. A record with broken quotes is named and left out, and reading goes on with the
 * line after the one on which it began: one quote too many must not hide the rest of the file. After a hundred of them it
 * does not go on.
 */
export function splitRecords(text: string): Split {
  const records: CsvRecord[] = [];
  const broken: { line: number; detail: string }[] = [];
  let offset = 0;
  let line = 1;
  while (offset >= 0 && offset < text.length && broken.length < MOST_BROKEN) {
    const first = line;
    let next = line;
    try {
      parse(text.slice(offset), {
        relax_column_count: true,
        record_delimiter: '\n',
        on_record: (cells: string[], { lines }: Info) => {
          records.push({ line: next, cells });
          next = first + lines;
          return null;
        },
      });
      return { records, broken };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      broken.push({ line: next, detail: error.code });
      offset = offsetOfNext(text, offset, next - first + 1);
      line = next + 1;
    }
  }
  return { records, broken };
}
