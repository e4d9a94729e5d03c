import { closeSync, openSync, writeSync } from 'node:fs';

const FULL = 1 << 20;

/** A text file that is written as it grows, a megabyte at a time: what is written is forgotten. */
export class RowFile {
  readonly #file: number;
  #waiting = '';

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  line(text: string): void {
    this.#waiting += `${text}\n`;
    if (this.#waiting.length >= FULL) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#waiting) writeSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}
