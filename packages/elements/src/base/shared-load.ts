import type { Dataset } from '@kaoping/core';
import { fetchJson } from '@kaoping/core';
import type { Answers } from './answers.js';
import { answersOf } from './answers.js';
import { askHost } from './ask-host.js';
import { begin as beginLate } from './late.js';
import { reader } from './reader.js';

/** What a file turned out to hold. */
export type Loaded = { readonly dataset: Dataset } | { readonly answers: Answers };

interface Load {
  readonly promise: Promise<Loaded>;
  readonly control: AbortController;
  waiting: number;
  isDone: boolean;
}

/** Files by address: fifty widgets of one page ask for a file once. */
const loads = new Map<string, Load>();

async function load(address: string, signal: AbortSignal): Promise<Loaded> {
  try {
    const json = await fetchJson(address, { signal, ask: askHost });
    const answers = answersOf(json, address);
    return answers ? { answers } : { dataset: await (await reader.load()).readFile(json, address) };
  } catch (error) {
    // What says why belongs to the reader, too.
    if (!signal.aborted) await reader.load().catch(() => undefined);
    throw error;
  }
}

function begin(address: string): Load {
  const control = new AbortController();
  const one: Load = { promise: load(address, control.signal), control, waiting: 0, isDone: false };
  loads.set(address, one);
  one.promise.then(
    () => (one.isDone = true),
    // A failure is forgotten, so that asking again asks the host again.
    () => {
      if (loads.get(address) === one) loads.delete(address);
    },
  );
  return one;
}

/** What a file holds, for as long as somebody waits: when the last one leaves, the request ends. */
export function sharedLoad(address: string): {
  readonly promise: Promise<Loaded>;
  readonly leave: () => void;
} {
  const one = loads.get(address) ?? begin(address);
  one.waiting++;
  let hasLeft = false;
  return {
    promise: one.promise,
    leave() {
      if (hasLeft) return;
      hasLeft = true;
      if (--one.waiting > 0 || one.isDone) return;
      if (loads.get(address) === one) loads.delete(address);
      one.control.abort();
    },
  };
}

/** The same for a file that must hold a dataset; what reads it is fetched beside it. */
export function sharedDataset(address: string): {
  readonly promise: Promise<Dataset>;
  readonly leave: () => void;
} {
  beginLate(reader);
  const { promise, leave } = sharedLoad(address);
  const dataset = promise.then(async (loaded) =>
    'dataset' in loaded ? loaded.dataset : (await reader.load()).readFile({}, address),
  );
  return { promise: dataset, leave };
}
