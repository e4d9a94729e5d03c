import type { Fault } from './problem.js';
import { ProblemError } from './problem.js';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Seconds in which something must arrive; a server that is silent or drips longer than that has failed. */
  readonly patience?: number;
  /** Asks for the file; the platform's own `fetch` where left out. A {@link ProblemError} of it is passed on. */
  readonly ask?: (url: string, init: RequestInit) => Promise<Response>;
}

export type Fail = (fault: Fault) => never;
/** Takes what arrives; calls `progress` where more patience is earned, and `fail` where it is of no use. */
type Take<Value> = (response: Response, fail: Fail, progress: () => void) => Promise<Value>;

const PATIENCE = 20;

/**
 * Asks for a file and takes it, giving up when the caller does or when nobody answers. Rejects with a
 * {@link ProblemError} that names the address, and with the signal's reason when the caller aborts.
 */
export async function askPatiently<Value>(
  url: string,
  { signal, patience = PATIENCE, ask = fetch }: AskOptions,
  take: Take<Value>,
): Promise<Value> {
  const fail: Fail = (fault) => {
    throw new ProblemError([{ ...fault, place: { url } }]);
  };
  const control = new AbortController();
  const giveUp = (): void => control.abort();
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      giveUp();
    }, patience * 1000);
  };
  wait();
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await ask(url, { signal: control.signal });
    if (!response.ok) return fail({ code: 'dataset/unreachable', status: response.status });
    return await take(response, fail, wait);
  } catch (error) {
    if (error instanceof ProblemError || signal?.aborted) throw error;
    if (isLate) return fail({ code: 'dataset/no-answer', seconds: patience });
    return fail({ code: 'dataset/unreachable' });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    // What was refused need not arrive; what arrived does not mind.
    giveUp();
  }
}
