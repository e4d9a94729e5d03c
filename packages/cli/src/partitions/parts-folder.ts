import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST } from '@kaoping/core/partitions';

/** A folder that is written beside the one it replaces, and takes its place when all of it is there. */
export class PartsFolder {
  readonly #made = new Set<string>();
  readonly #new: string;
  readonly #list: number;
  files = 0;
  bytes = 0;

  constructor(private readonly out: string) {
    this.#new = `${out}.new`;
    rmSync(this.#new, { recursive: true, force: true });
    mkdirSync(this.#new, { recursive: true });
    this.#list = openSync(join(this.#new, 'files.json'), 'w');
  }

  /** Whether what stands there may be replaced: nothing, or what an earlier run of this command wrote. */
  static mayReplace(out: string): boolean {
    return !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, MANIFEST));
  }

  /** Writes a file, and what it is into `files.json`. */
  write(path: string, bytes: Uint8Array | string): void {
    const file = join(this.#new, path);
    if (!this.#made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    this.#made.add(dirname(file));
    const body = Buffer.from(bytes);
    writeFileSync(file, body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const entry = `${JSON.stringify(path)}:${JSON.stringify({ bytes: body.length, sha256 })}`;
    writeSync(this.#list, `${this.files ? ',\n' : '{'}${entry}`);
    this.files += 1;
    this.bytes += body.length;
  }

  /** What was written, before it is in its place. */
  read(path: string): Buffer {
    return readFileSync(join(this.#new, path));
  }

  /** Puts the new folder in its place. */
  finish(): void {
    writeSync(this.#list, '}\n');
    closeSync(this.#list);
    const old = `${this.out}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(this.out)) renameSync(this.out, old);
    renameSync(this.#new, this.out);
    rmSync(old, { recursive: true, force: true });
  }

  /** Takes away what was begun. */
  abandon(): void {
    closeSync(this.#list);
    rmSync(this.#new, { recursive: true, force: true });
  }
}
