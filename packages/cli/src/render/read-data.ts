import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@kaoping/core';
import { loadDataset, ProblemError } from '@kaoping/core';
import type { StaticSource } from '@kaoping/elements/server';
import { UsageError } from '../usage-error.js';
import { renderWords } from './render-words.js';

async function readJson(file: string, name: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProblemError([{ code: 'dataset/not-json', found: 'other', place: { url: name } }]);
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * A dataset's folder, of which a widget reads the slices that it needs, or one file. Rejects with the system's error
 * where there is neither, with a {@link ProblemError} where a file is no dataset.
 */
export async function readData(path: string, lang: Language): Promise<StaticSource> {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder) {
    const json = await readJson(path, path);
    return loadDataset(typeof json === 'object' && json !== null ? json : {}).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      throw new ProblemError(
        error.problems.map((problem) => ({ ...problem, place: { url: path, ...problem.place } })),
      );
    });
  }
  const read = (name: string): Promise<unknown> =>
    readJson(join(path, name), name).catch((error: unknown) => {
      if (isAbsent(error)) return undefined;
      throw error;
    });
  if ((await read('dataset.json')) === undefined) throw new UsageError(renderWords[lang].noDataset(path));
  return read;
}
