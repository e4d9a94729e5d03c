import type { Problem } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';
import type { FromWorker, Place, ToWorker } from './request.js';
import { LOST } from './request.js';

/** Milliseconds in which a worker says at least that it lives: of its death a page is not always told. */
const SILENCE = 15_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** Asks a worker. */
export function workerPlace(worker: Worker): Place {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let hasSpoken = true;
  const tell = (message: ToWorker, given: Transferable[] = []): void => worker.postMessage(message, given);

  const end = (reason: unknown): void => {
    isOver = true;
    clearTimeout(timer);
    timer = undefined;
    worker.terminate();
    for (const { reject } of [...waiting.values()]) reject(reason);
    waiting.clear();
  };
  const watch = (): void => {
    timer = undefined;
    if (!waiting.size) return;
    if (!hasSpoken) {
      end(LOST);
      return;
    }
    hasSpoken = false;
    tell({ ping: true });
    timer = setTimeout(watch, SILENCE);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    hasSpoken = true;
    if ('pong' in data) return;
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) one?.resolve(data.answer as never);
    else one?.reject(new ProblemError(data.problems as readonly Problem[]));
  });
  for (const sign of ['error', 'messageerror']) worker.addEventListener(sign, () => end(LOST));

  return {
    ask(request, signal) {
      if (isOver) return Promise.reject(LOST);
      const id = ++last;
      const drop = (): void => {
        waiting.get(id)?.reject(new DOMException('', 'AbortError'));
        if (waiting.delete(id) && !isOver) tell({ drop: id });
      };
      if (signal?.aborted) return Promise.reject(new DOMException('', 'AbortError'));
      signal?.addEventListener('abort', drop);
      const answer = new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }));
      // A file is handed over: a copy of it would take the page as long as a frame.
      tell({ id, request }, 'bytes' in request ? [request.bytes.buffer] : []);
      if (timer === undefined) {
        hasSpoken = true;
        watch();
      }
      return answer.finally(() => signal?.removeEventListener('abort', drop));
    },
    end: () => end(new DOMException('', 'AbortError')),
  };
}
