import type { Dataset } from '@kaoping/core';
import { loadDataset, ProblemError } from '@kaoping/core';

export { loadDataset } from '@kaoping/core';
export { failed, stale } from '@kaoping/views';
export { paintStale } from './paint-stale.js';

/** Reads the JSON of a file. Rejects with problems that name its address. */
export async function readFile(json: unknown, url: string): Promise<Dataset> {
  try {
    return await loadDataset(typeof json === 'object' && json !== null ? json : { json });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((one) => ({ ...one, place: { url, ...one.place } })));
  }
}
