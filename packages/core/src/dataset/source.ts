import type { Dataset } from './dataset.js';
import { readDataset } from './dataset.js';
import type { Fault } from './problem.js';
import { ProblemError } from './problem.js';

/** An address of a JSON file, or the parsed JSON itself, or what was read from it. */
export type DatasetSource = string | URL | object;

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Seconds after which an unanswered request counts as failed. */
  readonly patience?: number;
}

/** JSON holds no functions: what has one of a dataset's was read before. */
const isRead = (source: object): source is Dataset =>
  typeof (source as Partial<Dataset> | null)?.observationsOf === 'function';

const PATIENCE = 20;
/** Larger files are refused before they are parsed: a page must stay alive. */
const MOST_BYTES = 32 * 1024 * 1024;

function parse(text: string): { json: unknown } | Fault {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    const [first = ''] = text.trimStart();
    if (first === '<') return { code: 'dataset/not-json', found: 'html' };
    const isCut = (first === '{' || first === '[') && !/[}\]]\s*$/.test(text);
    return { code: 'dataset/not-json', found: isCut ? 'cut-off' : 'other' };
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string | Fault> {
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  if (!response.ok) return { code: 'dataset/unreachable', status: response.status };
  const bytes = Number(response.headers.get('content-length') ?? 0);
  if (bytes > MOST_BYTES) return { code: 'dataset/too-large', bytes, allowed: MOST_BYTES };
  const text = await response.text();
  return text.length > MOST_BYTES
    ? { code: 'dataset/too-large', bytes: text.length, allowed: MOST_BYTES }
    : text;
}

/** Fetches and parses one file, giving up when the caller does or when nobody answers. */
async function fetchJson(url: string, { signal, patience = PATIENCE }: LoadOptions): Promise<unknown> {
  const fail = (fault: Fault): never => {
    throw new ProblemError([{ ...fault, place: { url } }]);
  };
  const control = new AbortController();
  const giveUp = (): void => control.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    giveUp();
  }, patience * 1000);
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    const text = await fetchText(url, control.signal);
    if (typeof text !== 'string') return fail(text);
    const parsed = parse(text);
    return 'json' in parsed ? parsed.json : fail(parsed);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    if (isLate) return fail({ code: 'dataset/no-answer', seconds: patience });
    if (signal?.aborted) throw error;
    return fail({ code: 'dataset/unreachable' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/**
 * Loads a dataset or a slice of one; a dataset is given back as it is. Rejects with a {@link ProblemError} on anything but a whole, valid dataset, and
 * with the signal's reason when the caller aborts.
 *
 * @example
 * const info = { name: 'example', version: '1.0.0', hash: '', issued: '2022-01-01' };
 * const dataset = await loadDataset(toWire(info, {}));
 * dataset.info.name; // 'example'
 */
export async function loadDataset(source: DatasetSource, options: LoadOptions = {}): Promise<Dataset> {
  const isAddress = typeof source === 'string' || source instanceof URL;
  if (!isAddress && isRead(source)) return source;
  const reading = readDataset(isAddress ? await fetchJson(String(source), options) : source);
  if (reading.ok) return reading.dataset;
  const place = isAddress ? { url: String(source) } : {};
  throw new ProblemError(
    reading.problems.map((problem) => ({ ...problem, place: { ...place, ...problem.place } })),
  );
}
