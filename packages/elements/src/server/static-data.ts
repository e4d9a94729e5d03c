import type { Dataset, Problem } from '@kaoping/core';
import { isRead, loadDataset } from '@kaoping/core';
import { problemsOf } from '../base/data-controller.js';

/**
 * Where a server has its data: a dataset that was read, or what gives the parsed JSON of a file in the dataset's folder
 * (`indicators/tax-revenue.json`), undefined where there is none.
 */
export type StaticSource = Dataset | ((path: string) => Promise<unknown>);

const WHOLE = 'dataset.json';

/** The dataset in which a widget finds what it needs: the slice at a path, or the whole where there is no such slice. */
export async function datasetAt(
  source: StaticSource,
  path: string,
): Promise<Dataset | { readonly problems: readonly Problem[] }> {
  if (typeof source !== 'function') return source;
  try {
    const json = (path ? await source(path) : undefined) ?? (await source(WHOLE));
    if (typeof json !== 'object' || json === null)
      return { problems: [{ code: 'dataset/unreachable', place: { url: path || WHOLE } }] };
    return await loadDataset(json);
  } catch (error) {
    const isOurs = error instanceof Error && 'problems' in error;
    if (!isOurs) throw error;
    return { problems: problemsOf(error) };
  }
}

export const isDataset = (found: Dataset | { readonly problems: readonly Problem[] }): found is Dataset =>
  isRead(found);
