import type { Problem } from '@kaoping/core';
import { checkFigures } from './check-figures.js';
import type { Engine } from './engine.js';
import type { FigureGroup } from './group.js';
import { keepInFiles } from './keep-in-files.js';
import type { Keeper } from './keeper.js';
import type { SmallTables } from './small-tables.js';
import { streamTable } from './stream-table.js';

/** Figures that were checked, and can be had group by group. */
export interface SortedFigures {
  readonly count: number;
  readonly hash: string;
  /** Whether a figure that another table refers to is there. */
  readonly has: (id: string) => boolean;
  groups(): AsyncIterable<FigureGroup>;
}

async function keeperOf(engine: Engine, file: string, work: string): Promise<Keeper> {
  if (engine === 'node') return keepInFiles(work);
  const { keepInDuckdb } = await import('./duckdb/keep-in-duckdb.js');
  return keepInDuckdb(file, work);
}

/** Checks the figures of a file and sorts them by what they have in common, with files of its own in `work`. */
export async function sort(
  engine: Engine,
  file: string,
  small: SmallTables,
  work: string,
  report: (problem: Problem) => void,
): Promise<SortedFigures> {
  const keeper = await keeperOf(engine, file, work);
  let hasGaps = false;
  const chunks = streamTable('observations', file, (problem) => {
    hasGaps = true;
    report(problem);
  });
  const wanted = new Set(small.wanted.keys());
  const checked = await checkFigures(chunks, small.rows, wanted, keeper, () => hasGaps, report);
  const { count, hash, other, has } = checked;
  return { count, hash, has, groups: () => keeper.groups(other) };
}
