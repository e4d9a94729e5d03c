import type { AskOptions } from './ask-patiently.js';
import { fetchBytes, textOf } from './fetch-bytes.js';

/**
 * Fetches the text of one file, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 *
 * @example
 * const ask = () => Promise.resolve(new Response('[1, 2]'));
 * await fetchText('index.json', { ask }); // '[1, 2]'
 */
export const fetchText = async (url: string, options?: AskOptions): Promise<string> =>
  textOf(await fetchBytes(url, options));
