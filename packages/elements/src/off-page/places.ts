import { pagePlace } from './page-place.js';
import type { Place } from './request.js';
import { startWorker } from './start-worker.js';
import { workerPlace } from './worker-place.js';

/** The one that answers for all widgets of a page. */
let place: Place | undefined;
let users = 0;
/** A worker that did not start, or died, is not tried again. */
let isPageOnly = false;

/** Whoever holds data for the page now. */
export function here(): Place {
  if (place) return place;
  const worker = isPageOnly ? undefined : startWorker();
  place = worker ? workerPlace(worker) : pagePlace();
  return place;
}

/** That one is gone: from now on the page holds data itself. */
export function lose(gone: Place): void {
  isPageOnly = true;
  if (place === gone) place = undefined;
}

/** A widget needs somebody who holds data, until it calls what is returned; the last one to leave ends the worker. */
export function enter(): () => void {
  users++;
  let hasLeft = false;
  return () => {
    if (hasLeft) return;
    hasLeft = true;
    if (--users > 0) return;
    place?.end();
    place = undefined;
  };
}
