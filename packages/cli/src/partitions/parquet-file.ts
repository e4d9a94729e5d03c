import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';

type BasicType = 'INT32' | 'DOUBLE' | 'STRING';
export type Encoding =
  | 'DELTA_BINARY_PACKED'
  | 'DELTA_BYTE_ARRAY'
  | 'DELTA_LENGTH_BYTE_ARRAY'
  | 'BYTE_STREAM_SPLIT'
  | 'RLE_DICTIONARY'
  | 'PLAIN';

/** A column to be written; every cell holds something, text that is not there is empty. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: BasicType;
  readonly data: readonly string[] | Int32Array | Float64Array;
  /** Left to the writer where nothing is said: a dictionary if that halves the bytes, else plain. */
  readonly encoding?: Encoding;
  /** Whether readers may choose row groups by it. */
  readonly isKey?: boolean;
}

const LEVEL = 9;
const gzip = (input: Uint8Array): Uint8Array => gzipSync(input, { level: LEVEL });

/** The bytes of a Parquet file (GZIP, which every engine reads). `notes` stand in its footer. */
export function parquetBytes(
  columns: readonly ParquetColumn[],
  rowGroupSize: number,
  notes: Readonly<Record<string, string>> = {},
): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, data, encoding, isKey = false }) => ({
      name,
      type,
      data: data as unknown as number[],
      nullable: false,
      statistics: isKey,
      offsetIndex: false,
      ...(encoding && { encoding }),
    })),
    codec: 'GZIP',
    compressors: { GZIP: gzip },
    rowGroupSize,
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'kaoping',
  });
  return new Uint8Array(buffer);
}

const MAY_BE: Readonly<Record<BasicType, readonly Encoding[]>> = {
  INT32: ['DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT', 'RLE_DICTIONARY'],
  DOUBLE: ['PLAIN', 'BYTE_STREAM_SPLIT', 'RLE_DICTIONARY'],
  STRING: ['DELTA_BYTE_ARRAY', 'DELTA_LENGTH_BYTE_ARRAY', 'RLE_DICTIONARY'],
};

/** The encoding in which a column is smallest, found by trying. */
export function smallest(column: ParquetColumn, rowGroupSize: number): Encoding {
  const sizes = MAY_BE[column.type].map(
    (encoding) => [encoding, parquetBytes([{ ...column, encoding }], rowGroupSize).length] as const,
  );
  return sizes.reduce((least, next) => (next[1] < least[1] ? next : least))[0];
}

const TAIL = 8;
/** How long the footer of a Parquet file is, without its length and the four letters at the end. */
export const footerOf = (bytes: Uint8Array): number =>
  bytes.length < TAIL
    ? 0
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32LE(bytes.length - TAIL);
