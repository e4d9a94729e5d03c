import type { Dataset, DatasetResult } from './dataset.js';
import { readSteps } from './dataset.js';
import type { AskOptions } from './ask-patiently.js';
import { fetchJson } from './fetch-json.js';
import { ProblemError } from './problem.js';
import { isRead } from './is-read.js';
import { rowCount } from './row-count.js';

/** An address of a JSON file, or the parsed JSON itself, or what was read from it. */
export type DatasetSource = string | URL | object;

export type LoadOptions = AskOptions;

/** More rows than that are read in slices: reading them at once would keep a page from answering. */
const MOST_ROWS = 100_000;
/** After so long the page has its turn. */
const TURN_MS = 30;

async function read(json: unknown): Promise<DatasetResult> {
  const rows = rowCount(json);
  if (rows > MOST_ROWS)
    return {
      ok: false,
      problems: [{ code: 'dataset/too-many-rows', rows, allowed: MOST_ROWS, place: {} }],
    };
  const steps = readSteps(json);
  let since = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = Date.now();
  }
}

/**
 * Loads a dataset or a slice of one; a dataset is given back as it is. Rejects with a {@link ProblemError} on anything
 * but a whole, valid dataset, and with the signal's reason when the caller aborts. Files of more than 4 MiB or 100,000
 * rows are refused: `readDataset` reads those, where no page has to stay alive.
 *
 * @example
 * const info = { name: 'example', version: '1.0.0', hash: '', issued: '2022-01-01' };
 * const dataset = await loadDataset(toWire(info, {}));
 * dataset.info.name; // 'example'
 */
export async function loadDataset(source: DatasetSource, options: LoadOptions = {}): Promise<Dataset> {
  const isAddress = typeof source === 'string' || source instanceof URL;
  if (!isAddress && isRead(source)) return source;
  const reading = await read(isAddress ? await fetchJson(String(source), options) : source);
  if (reading.ok) return reading.dataset;
  const place = isAddress ? { url: String(source) } : {};
  throw new ProblemError(
    reading.problems.map((problem) => ({ ...problem, place: { ...place, ...problem.place } })),
  );
}
