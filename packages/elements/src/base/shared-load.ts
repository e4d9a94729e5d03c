import type { Dataset } from '@kaoping/core';
import { loadDataset } from '@kaoping/core';
import { askHost } from './ask-host.js';

interface Load {
  readonly promise: Promise<Dataset>;
  readonly control: AbortController;
  waiting: number;
  isDone: boolean;
}

/** Datasets by address: fifty widgets of one page ask for a file once. */
const loads = new Map<string, Load>();

function begin(address: string): Load {
  const control = new AbortController();
  const load: Load = {
    promise: loadDataset(address, { signal: control.signal, ask: askHost }),
    control,
    waiting: 0,
    isDone: false,
  };
  loads.set(address, load);
  load.promise.then(
    () => (load.isDone = true),
    // A failure is forgotten, so that asking again asks the host again.
    () => {
      if (loads.get(address) === load) loads.delete(address);
    },
  );
  return load;
}

/** The dataset at an address, for as long as somebody waits: when the last one leaves, the request ends. */
export function sharedLoad(address: string): {
  readonly promise: Promise<Dataset>;
  readonly leave: () => void;
} {
  const load = loads.get(address) ?? begin(address);
  load.waiting++;
  let hasLeft = false;
  return {
    promise: load.promise,
    leave() {
      if (hasLeft) return;
      hasLeft = true;
      if (--load.waiting > 0 || load.isDone) return;
      if (loads.get(address) === load) loads.delete(address);
      load.control.abort();
    },
  };
}
