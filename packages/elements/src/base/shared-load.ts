import { fetchBytes } from '@kaoping/core';
import { WITHIN } from '@kaoping/views';
import { answersOf } from './answers.js';
import { askHost } from './ask-host.js';
import type { Loaded } from './loaded.js';
import { reader } from './reader.js';

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
    // The data that a file of answers holds itself.
    if (address.endsWith(WITHIN)) return await (await reader.load()).dataWithin(address, sharedLoad);
    const bytes = await fetchBytes(address, { signal, ask: askHost });
    const answers = answersOf(bytes, address);
    return answers ? { answers } : await (await reader.load()).readFile(bytes, address);
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
