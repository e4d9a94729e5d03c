import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CHUNK = 1024 * 1024;
/** A record longer than that is a quote that is never closed. */
const LONGEST_RECORD = 64 * CHUNK;

/** Whole records of a CSV file. `isBroken` says that no end was found of what begins here. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly isBroken?: true;
}

/** Where the last record ends that is whole: after a line feed that stands in no quotes. */
function endOfRecords(bytes: Buffer): number {
  if (!bytes.includes(QUOTE)) return bytes.lastIndexOf(LINE_FEED) + 1;
  let end = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === LINE_FEED && !isQuoted) end = at + 1;
  return end;
}

async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Chunk> {
  let rest = Buffer.alloc(0);
  for (;;) {
    const buffer = Buffer.allocUnsafe(rest.length + size);
    rest.copy(buffer);
    const { bytesRead } = await file.read(buffer, rest.length, size);
    const bytes = buffer.subarray(0, rest.length + bytesRead);
    if (bytesRead === 0) {
      if (bytes.length) yield { bytes };
      return;
    }
    const end = endOfRecords(bytes);
    if (end) yield { bytes: bytes.subarray(0, end) };
    rest = bytes.subarray(end);
    if (rest.length <= LONGEST_RECORD) continue;
    yield { bytes: rest, isBroken: true };
    return;
  }
}

/** Reads a file of records of any length in parts of some megabytes, never cutting a record. */
export async function* readChunks(path: string, size = CHUNK): AsyncGenerator<Chunk> {
  const file = await open(path);
  try {
    yield* chunksOf(file, size);
  } finally {
    await file.close();
  }
}
