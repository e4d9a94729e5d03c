import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Row } from '@kaoping/core';
import { TABLES } from '@kaoping/core';

const NAMES = TABLES.observations.columns.map(({ name }) => name);
/** Characters that wait in memory before they are written. */
const FULL = 8 * 1024 * 1024;
const MOST_FILES = 4096;

/** The cells of a figure in the order of the schema: what is hashed, and what is kept on disk. */
export const jsonOf = (row: Row): string => JSON.stringify(NAMES.map((name) => row[name] ?? null));

export interface Spilled {
  readonly line: number;
  readonly json: string;
}

export function rowOf(json: string): Row {
  const cells = JSON.parse(json) as (Cell | null)[];
  const row: Record<string, Cell> = {};
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    const name = NAMES[at];
    if (cell !== null && cell !== undefined && name !== undefined) row[name] = cell;
  }
  return row;
}

/** What stands before the first comma of a row's JSON: its id. */
export const idIn = (json: string): string => json.slice(2, json.indexOf('"', 2));

/** Keeps figures in files, those of one key in one file, in the order in which they came. */
export class Spill {
  readonly #files = new Map<string, number>();
  readonly #waiting = new Map<number, string[]>();
  #length = 0;

  constructor(private readonly folder: string) {}

  add(key: string, line: number, json: string): void {
    let file = this.#files.get(key);
    if (file === undefined) {
      file = this.#files.size % MOST_FILES;
      this.#files.set(key, file);
    }
    const text = `${line}\t${json}\n`;
    const waiting = this.#waiting.get(file);
    if (waiting) waiting.push(text);
    else this.#waiting.set(file, [text]);
    this.#length += text.length;
    if (this.#length >= FULL) this.flush();
  }

  flush(): void {
    for (const [file, texts] of this.#waiting) appendFileSync(this.#path(file), texts.join(''));
    this.#waiting.clear();
    this.#length = 0;
  }

  /** File after file, what was kept; a file may hold several keys. */
  *files(): Generator<readonly Spilled[]> {
    this.flush();
    for (let file = 0; file < Math.min(MOST_FILES, this.#files.size); file += 1) {
      if (!existsSync(this.#path(file))) continue;
      const lines = readFileSync(this.#path(file), 'utf8').split('\n');
      lines.pop();
      yield lines.map((text) => {
        const tab = text.indexOf('\t');
        return { line: Number(text.slice(0, tab)), json: text.slice(tab + 1) };
      });
    }
  }

  #path = (file: number): string => join(this.folder, `figures-${file}`);
}
