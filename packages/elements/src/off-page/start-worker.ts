import { ownWorker } from './own-worker.js';

let start: (() => Worker) | undefined = ownWorker;

/**
 * Tells how a page that bundles the widgets itself starts the worker that large data are computed in:
 * `setWorker(() => new Worker(new URL('@kaoping/elements/worker', import.meta.url), { type: 'module' }))`. Without,
 * and where it does not start, they are computed in the page.
 */
export function setWorker(make: (() => Worker) | undefined): void {
  start = make;
}

/** A worker that may turn out not to start; undefined where none can be asked for. */
export function startWorker(): Worker | undefined {
  try {
    return start?.();
  } catch {
    // A script of another host, or a policy that says no at once.
    return undefined;
  }
}
