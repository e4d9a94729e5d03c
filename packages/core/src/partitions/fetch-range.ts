import type { FetchOptions } from '../dataset/fetch-json.js';
import type { Fault } from '../dataset/problem.js';
import { ProblemError } from '../dataset/problem.js';

/** A file of which parts can be read; positions in bytes, `end` exclusive. */
export interface RangeFile {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

const PATIENCE = 20;
const PARTIAL = 206;

async function ask(url: string, range: string | undefined, options: FetchOptions): Promise<Response> {
  const { signal, patience = PATIENCE, ask: fetchIt = fetch } = options;
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
    const headers: Record<string, string> = range === undefined ? {} : { range };
    const response = await fetchIt(url, { signal: control.signal, credentials: 'same-origin', headers });
    if (!response.ok) return fail({ code: 'dataset/unreachable', status: response.status });
    // The body counts too: it is small, and a server that stops in the middle of it has failed.
    return new Response(await response.arrayBuffer(), { status: response.status });
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
 * A file on a server, read in ranges. A server that does not know ranges sends the whole file once, and all parts are
 * cut from that. Rejects with a {@link ProblemError} where the file is not there, is late or has another length.
 */
export function rangeFile(url: string, byteLength: number, options: FetchOptions): RangeFile {
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
