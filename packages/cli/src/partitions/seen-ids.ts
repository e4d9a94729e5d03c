import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARDS = 64;
const FULL = 4096;
const HIGH = 2 ** 21;

/** A number of 53 bits of a text: two mixing hashes (FNV-1a with two primes), put together. */
export function fingerprint(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  low ^= low >>> 15;
  high ^= high >>> 13;
  return ((high >>> 0) % HIGH) * 2 ** 32 + (low >>> 0);
}

/**
 * Finds what occurs twice among any number of texts: their fingerprints lie in files, and one file at a time is sorted.
 * Two texts may share one, so what is found is a suspicion.
 */
export class SeenIds {
  readonly #shards = Array.from({ length: SHARDS }, () => ({ at: 0, prints: new Float64Array(FULL) }));

  constructor(private readonly folder: string) {}

  add(id: string): void {
    const print = fingerprint(id);
    const index = print % SHARDS;
    const shard = this.#shards[index];
    if (!shard) return;
    shard.prints[shard.at] = print;
    shard.at += 1;
    if (shard.at === FULL) this.#flush(index);
  }

  /** The fingerprints that were seen more than once. */
  doubled(): ReadonlySet<number> {
    const doubled = new Set<number>();
    for (let index = 0; index < SHARDS; index += 1) {
      this.#flush(index);
      const path = this.#path(index);
      if (!existsSync(path)) continue;
      const { buffer, byteOffset, byteLength } = readFileSync(path);
      const prints = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength)).sort();
      for (let at = 1; at < prints.length; at += 1)
        if (prints[at] === prints[at - 1]) doubled.add(prints[at] as number);
    }
    return doubled;
  }

  #path = (index: number): string => join(this.folder, `ids-${index}`);

  #flush(index: number): void {
    const shard = this.#shards[index];
    if (!shard?.at) return;
    appendFileSync(this.#path(index), new Uint8Array(shard.prints.buffer, 0, shard.at * 8));
    shard.at = 0;
  }
}
