import type { Dataset } from '@kaoping/core';
import { loadDataset, parseJson, ProblemError, textOf } from '@kaoping/core';
import type { HeldData } from './held-data.js';

/** Reads the JSON of a file. Rejects with problems that name its address. */
export async function readJson(json: unknown, url: string): Promise<Dataset> {
  try {
    return await loadDataset(typeof json === 'object' && json !== null ? json : { json });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((one) => ({ ...one, place: { url, ...one.place } })));
  }
}

/** A dataset in one file. */
export async function fileData(bytes: Uint8Array, url: string): Promise<HeldData> {
  const json = parseJson(textOf(bytes), url);
  const dataset = await readJson(json, url);
  return {
    info: dataset.info,
    part: async (options) => Promise.resolve({ dataset, options }),
    source: async () => Promise.resolve(dataset),
    whole: async () => Promise.resolve(json as object),
  };
}
