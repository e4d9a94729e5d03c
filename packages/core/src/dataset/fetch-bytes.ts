import type { AskOptions, Fail } from './ask-patiently.js';
import { askPatiently } from './ask-patiently.js';

/** Within that time at least so many bytes must have come: whoever sends less keeps a page waiting for ever. */
const PROGRESS = 16 * 1024;
/** Larger files are refused before they are parsed, which cannot be done in parts: a page must stay alive. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads what arrives, no more than is allowed of it, and tells of progress. */
async function readBytes(response: Response, fail: Fail, progress: () => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let bytes = Number(response.headers.get('content-length'));
  for (let came = 0, told = 0; bytes <= MOST_BYTES; bytes = came) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) {
      const all = new Uint8Array(came);
      for (const part of parts.reverse()) all.set(part, (came -= part.length));
      return all;
    }
    came += value.length;
    parts.push(value);
    if (came < told + PROGRESS) continue;
    told = came;
    progress();
  }
  return fail({ code: 'dataset/too-large', bytes, allowed: MOST_BYTES });
}

/**
 * What the bytes of a file say, in UTF-8; a byte order mark is left out, and what is no UTF-8 becomes U+FFFD.
 *
 * @example
 * textOf(new Uint8Array([0xe4, 0xb8, 0x80])); // '一'
 */
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Fetches the bytes of one file, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 *
 * @example
 * const ask = () => Promise.resolve(new Response('[1, 2]'));
 * (await fetchBytes('index.json', { ask })).length; // 6
 */
export const fetchBytes = (url: string, options: AskOptions = {}): Promise<Uint8Array> =>
  askPatiently(url, options, readBytes);
