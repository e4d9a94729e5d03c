import type { Dataset } from '@kaoping/core';
import { begin } from './late.js';
import { reader } from './reader.js';
import { sharedLoad } from './shared-load.js';

/** As `sharedLoad`, for a file that must hold a dataset; what reads it is fetched beside it. */
export function sharedDataset(address: string): {
  readonly promise: Promise<Dataset>;
  readonly leave: () => void;
} {
  begin(reader);
  const { promise, leave } = sharedLoad(address);
  const read = async (): Promise<Dataset> => {
    const loaded = await promise;
    return (await reader.load()).datasetIn(loaded, address);
  };
  return { promise: read(), leave };
}
