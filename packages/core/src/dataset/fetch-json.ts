import type { AskOptions } from './ask-patiently.js';
import { fetchBytes, textOf } from './fetch-bytes.js';
import { parseJson } from './parse-json.js';

export type FetchOptions = AskOptions;

/**
 * Fetches and parses one file, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 *
 * @example
 * const ask = () => Promise.resolve(new Response('[1, 2]'));
 * await fetchJson('index.json', { ask }); // [1, 2]
 */
export const fetchJson = async (url: string, options?: FetchOptions): Promise<unknown> =>
  parseJson(textOf(await fetchBytes(url, options)), url);
