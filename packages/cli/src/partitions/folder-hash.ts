import { createHash } from 'node:crypto';
import type { Rows } from '@kaoping/core';
import { TABLE_NAMES, TABLES } from '@kaoping/core';

/** The hash of a folder, as `contentHash`, whose figures come by and by as JSON. */
export class FolderHash {
  readonly #hash = createHash('sha256');
  #isFirst = true;

  constructor(private readonly rows: Rows) {
    for (const table of TABLE_NAMES.slice(0, TABLE_NAMES.indexOf('observations'))) this.#table(table);
    this.#hash.update('["observations",[');
  }

  add(json: readonly string[]): void {
    if (!json.length) return;
    this.#hash.update(`${this.#isFirst ? '' : ','}${json.join(',')}`);
    this.#isFirst = false;
  }

  done(): string {
    this.#hash.update(']]');
    for (const table of TABLE_NAMES.slice(TABLE_NAMES.indexOf('observations') + 1)) this.#table(table);
    return this.#hash.digest('hex');
  }

  #table(table: keyof Rows): void {
    if (TABLES[table].isOptional && !this.rows[table].length) return;
    const cells = this.rows[table].map((row) => TABLES[table].columns.map(({ name }) => row[name] ?? null));
    this.#hash.update(JSON.stringify([table, cells]));
  }
}
