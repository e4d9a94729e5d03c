import type { Dataset, DatasetInfo, Language, Problem } from '@kaoping/core';
import { parseJson, textOf } from '@kaoping/core';
import { isParts, readManifest } from '@kaoping/core/partitions';
import type { Stale, ViewState } from '@kaoping/views';
import { failed, stale, WITHIN } from '@kaoping/views';
import { learnFindings } from '../kp-evidence/findings.js';
import { readJson } from '../off-page/file-data.js';
import type { Given, Loaded } from './loaded.js';

export { loadDataset } from '@kaoping/core';
export { failed } from '@kaoping/views';
export { paintStale } from './paint-stale.js';

/** Characters of a dataset with some ten thousand rows: whoever reads more than that should not be the page. */
const MOST_READ = 1e6;
/** A character has at most so many bytes: what has more of them than all allowed ones need not be decoded to be counted. */
const BYTES = 3;

/** What a file holds that holds no prepared answers. Rejects with problems that name its address. */
export async function readFile(bytes: Uint8Array, url: string): Promise<Loaded> {
  const text = bytes.length > BYTES * MOST_READ ? undefined : textOf(bytes);
  const json = text === undefined || text.length > MOST_READ ? undefined : parseJson(text, url);
  if (json !== undefined && !isParts(json)) return { dataset: await readJson(json, url) };
  const { Held } = await import('../off-page/held.js');
  return { held: new Held(url, json === undefined ? { bytes } : { manifest: readManifest(json, url) }) };
}

/** A dataset, where nothing else will do. */
export async function datasetIn(loaded: Loaded, url: string): Promise<Dataset> {
  if ('dataset' in loaded) return loaded.dataset;
  if (loaded.held) return loaded.held.dataset();
  const { data = {}, audit } = loaded.answers.file;
  const dataset = await readJson(data, url);
  // No folder is beside a file that stands alone: what came of the checks is in it.
  if (audit !== undefined) await learnFindings(dataset, audit);
  return dataset;
}

/** The data that a file of answers holds itself, by the file's address with `#data`; the file is there already. */
export async function dataWithin(
  address: string,
  load: (file: string) => { readonly promise: Promise<Loaded> },
): Promise<Given> {
  const { promise } = load(address.slice(0, -WITHIN.length));
  return { dataset: await datasetIn(await promise, address) };
}

/** What is shown where data cannot be had: the last good view, with a line that says so; else what is wrong. */
export function fallen<View>(
  last: { readonly shown: ViewState<View>; readonly info: Pick<DatasetInfo, 'issued'> } | undefined,
  problems: readonly Problem[],
  lang: Language,
): { readonly shown: ViewState<View>; readonly stale?: Stale } {
  if (last?.shown.state !== 'ready') return { shown: failed(problems, lang) };
  return { shown: last.shown, stale: stale(problems, last.info, lang) };
}
