import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Area } from './area.js';
import { areas } from './areas.js';

/** Cases of one area, from a seed. */
export interface Batch {
  readonly area: string;
  readonly seed: number;
  readonly cases: number;
  /** Goes straight to a counterexample that an earlier run printed. */
  readonly path?: string;
}
/** What came of a batch. Without `counterexample` all its cases held. */
export interface Outcome {
  readonly cases: number;
  readonly counterexample?: string;
  readonly error?: string;
  readonly path?: string;
}

/** Counts every case that is begun, so that whoever waits can tell work from standing still. */
const { beat } = workerData as { readonly beat: Int32Array };

async function outcomeOf({ cases, check }: Area, { seed, cases: numRuns, path }: Batch): Promise<Outcome> {
  const property = fc.asyncProperty(cases, async (value) => {
    Atomics.add(beat, 0, 1);
    await check(value);
  });
  const run = await fc.check(property, { seed, numRuns, ...(path !== undefined && { path }) });
  if (!run.failed) return { cases: run.numRuns };
  const { errorInstance: error, counterexamplePath } = run;
  return {
    cases: run.numRuns,
    counterexample: fc.stringify(run.counterexample),
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    ...(counterexamplePath !== null && { path: counterexamplePath }),
  };
}

parentPort?.on('message', (batch: Batch) => {
  const area = areas.find(({ name }) => name === batch.area);
  if (!area) throw new Error(`There is no area ${batch.area}.`);
  void outcomeOf(area, batch).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage('ready');
