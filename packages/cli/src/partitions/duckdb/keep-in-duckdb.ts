import { join } from 'node:path';
import type { Row } from '@kaoping/core';
import { TABLES } from '@kaoping/core';
import { readHeader } from '../../folder/read-header.js';
import { rowReader } from '../../folder/read-row.js';
import { groupsOf, keyOf } from '../group.js';
import type { Keeper } from '../keeper.js';
import { doubled } from '../keeper.js';
import { openDuckdb } from './duckdb.js';
import { DOUBLED_IDS, SORTED_FIGURES, figuresOfIds, loadFigures } from './queries.js';

/** Half of what a small server has; more is sorted on disk. */
const MEMORY = '1GB';
const IDS_AT_ONCE = 1000;
/** The header is the first line, and rows count from 0. */
const FIRST_LINE = 2;
const nothing = (): void => undefined;

/**
 * Leaves figures to DuckDB, which reads the checked file itself, joins and sorts it, in memory as far as it may and else
 * in its own files in `work`. Lines of what it names are those of a file whose cells hold no line feeds.
 */
export async function keepInDuckdb(file: string, work: string): Promise<Keeper> {
  const database = await openDuckdb(join(work, 'figures.duckdb'), {
    memory_limit: MEMORY,
    temp_directory: join(work, 'duckdb'),
    preserve_insertion_order: 'true',
  });
  async function* ask(sql: string): AsyncGenerator<readonly Row[]> {
    const result = await database.stream(sql);
    const read = rowReader(readHeader(result.columnNames(), TABLES.observations, nothing));
    for await (const rows of result.yieldRowsJs())
      yield rows.map((cells) =>
        read(
          cells.map((cell) => (typeof cell === 'string' ? cell : '')),
          nothing,
        ),
      );
  }
  return {
    add: nothing,
    async finish(report) {
      await database.run(loadFigures(file));
      const result = await database.stream(DOUBLED_IDS);
      for await (const rows of result.yieldRowsJs())
        for (const [id, first, again] of rows)
          report(doubled(String(id), Number(first) + FIRST_LINE, Number(again) + FIRST_LINE));
    },
    async find(ids) {
      const found = new Map<string, Row>();
      const all = [...ids];
      for (let at = 0; at < all.length; at += IDS_AT_ONCE)
        for await (const rows of ask(figuresOfIds(all.slice(at, at + IDS_AT_ONCE))))
          for (const row of rows) found.set(String(row['id']), row);
      return found;
    },
    async *groups(other) {
      let group: Row[] = [];
      for await (const rows of ask(SORTED_FIGURES))
        for (const row of rows) {
          const [first] = group;
          if (first && keyOf(first) !== keyOf(row)) {
            yield* groupsOf(group, other);
            group = [];
          }
          group.push(row);
        }
      yield* groupsOf(group, other);
      database.closeSync();
    },
  };
}
