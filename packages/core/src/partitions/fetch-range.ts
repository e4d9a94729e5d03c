import type { AskOptions } from '../dataset/ask-patiently.js';
import { askPatiently } from '../dataset/ask-patiently.js';
import { ProblemError } from '../dataset/problem.js';

/** A file of which parts can be read; positions in bytes, `end` exclusive. */
export interface RangeFile {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

const PARTIAL = 206;

async function ask(
  url: string,
  range: string | undefined,
  { ask: fetchIt = fetch, ...options }: AskOptions,
): Promise<Response> {
  const headers: Record<string, string> = range === undefined ? {} : { range };
  const asking = { ...options, ask: (at: string, init: RequestInit) => fetchIt(at, { ...init, headers }) };
  // The body counts too: it is small, and a server that stops in the middle of it has failed.
  return askPatiently(url, asking, async (response) => {
    const body = await response.arrayBuffer();
    return new Response(body, { status: response.status });
  });
}

/**
 * A file on a server, read in ranges. A server that does not know ranges sends the whole file once, and all parts are
 * cut from that. Rejects with a {@link ProblemError} where the file is not there, is late or has another length.
 */
export function rangeFile(url: string, byteLength: number, options: AskOptions): RangeFile {
  let whole: Promise<ArrayBuffer> | undefined;
  const checked = (bytes: ArrayBuffer, length: number): ArrayBuffer => {
    if (bytes.byteLength === length) return bytes;
    const found = `${bytes.byteLength} bytes`;
    throw new ProblemError([
      { code: 'dataset/format', found, allowed: `${byteLength} bytes`, place: { url } },
    ]);
  };
  const all = async (answer: Response): Promise<ArrayBuffer> =>
    checked(await answer.arrayBuffer(), byteLength);
  return {
    byteLength,
    async slice(start, end = byteLength) {
      if (whole) return (await whole).slice(start, end);
      const answer = await ask(url, `bytes=${start}-${end - 1}`, options);
      if (answer.status === PARTIAL) {
        const bytes = await answer.arrayBuffer();
        if (bytes.byteLength === end - start) return bytes;
        // Some servers compress what they cut.
        whole ??= ask(url, undefined, options).then(all);
      } else whole ??= all(answer);
      return (await whole).slice(start, end);
    },
  };
}
