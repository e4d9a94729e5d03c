import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Problem, Rows } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';
import { checkReading } from '../check/check-folder.js';
import { fileOf, readTables } from '../folder/read-folder.js';

export const LARGE = fileOf('observations');

/** All tables but the figures, whole and checked. */
export interface SmallTables {
  readonly rows: Rows;
  readonly problems: readonly Problem[];
  /** Ids of figures that these tables refer to, each with what is to be said where there is none. */
  readonly wanted: ReadonlyMap<string, readonly Problem[]>;
}

async function firstLine(path: string): Promise<string> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream })) return `${line}\n`;
    return '';
  } finally {
    stream.destroy();
  }
}

/** Reads every table of a folder but the figures, of which only the header is looked at. */
export async function readSmallTables(folder: string): Promise<SmallTables> {
  const names = (await readdir(folder)).sort();
  const known = TABLE_NAMES.map(fileOf);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const path = join(folder, name);
    if (name === LARGE) files.set(name, Buffer.from(await firstLine(path)));
    else files.set(name, known.includes(name) ? await readFile(path) : new Uint8Array());
  }
  const reading = readTables(files);
  const { rows, problems: all } = checkReading(reading);
  const wanted = new Map<string, Problem[]>();
  const problems = all.filter((problem) => {
    const isOfFigures = problem.place.table === 'observations';
    if (problem.code !== 'row/unknown-reference' || problem.table !== 'observations')
      // What the header has wrong is said once, by who reads the figures.
      return !isOfFigures || problem.code === 'table/missing';
    wanted.set(problem.id, [...(wanted.get(problem.id) ?? []), problem]);
    return false;
  });
  return { rows, problems, wanted };
}
