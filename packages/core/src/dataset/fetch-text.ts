import type { AskOptions, Fail } from './ask-patiently.js';
import { askPatiently } from './ask-patiently.js';

/** Within that time at least so many bytes must have come: whoever sends less keeps a page waiting for ever. */
const PROGRESS = 16 * 1024;
/** Larger files are refused before they are parsed, which cannot be done in parts: a page must stay alive. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads what arrives, no more than is allowed of it, and tells of progress. */
async function readText(response: Response, fail: Fail, progress: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let bytes = Number(response.headers.get('content-length'));
  let text = '';
  for (let came = 0, told = 0; bytes <= MOST_BYTES; bytes = came) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    came += value.length;
    text += decoder.decode(value, { stream: true });
    if (came < told + PROGRESS) continue;
    told = came;
    progress();
  }
  return fail({ code: 'dataset/too-large', bytes, allowed: MOST_BYTES });
}

/**
 * Fetches the text of one file, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 *
 * @example
 * const ask = () => Promise.resolve(new Response('[1, 2]'));
 * await fetchText('index.json', { ask }); // '[1, 2]'
 */
export const fetchText = (url: string, options: AskOptions = {}): Promise<string> =>
  askPatiently(url, options, readText);
