// `npm run fuzz`: spoils datasets, tables and questions in a hundred thousand ways and looks whether what must hold
// still holds. `--cases N`, `--seed N`, `--area NAME`; a counterexample names the `--path` that leads straight to it.
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from './build.mjs';
import { root } from './root.mjs';
import { node, programs } from './run.mjs';

const HOME = join(root, 'build/test/fuzz');
const LEAST_CASES = 100_000;
const SEED = 20_211_210;
const WORKERS = Math.min(2, availableParallelism());
/**
 * A worker that begins no new case while this program works so long hangs in the one it is at: seconds of the processor,
 * as on a busy machine those of the clock say little. Who waits for nothing works on nothing, so the clock has a say too.
 */
const PATIENCE = { worked: 240, waited: 900 };
const MEMORY_MB = 2048;
const LONGEST_PRINT = 3000;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: String(LEAST_CASES) },
    seed: { type: 'string', default: String(SEED) },
    area: { type: 'string' },
    path: { type: 'string' },
    counts: { type: 'string' },
  },
});
const [total, seed] = [Number(values.cases), Number(values.seed)];
if (!(Number.isSafeInteger(total) && total > 0 && Number.isSafeInteger(seed)))
  throw new Error('--cases and --seed are whole numbers, --cases is above 0');

// Called by itself it makes what it needs; `npm test` has made it.
if (!values.counts) {
  const hasData = existsSync(join(root, 'packages/core/data/dataset.json'));
  const isMade = hasData ? (await node([programs.tsc, '-b', 'test'])) === 0 : await build();
  if (!isMade) process.exit(1);
}
const { areas } = await import(pathToFileURL(join(HOME, 'areas.js')).href);
const asked = areas.filter(({ name }) => name.startsWith(values.area ?? ''));
if (!asked.length)
  throw new Error(`--area is one of: ${areas.map(({ name }) => JSON.stringify(name)).join(', ')}`);

const allShares = asked.reduce((sum, { share }) => sum + share, 0);

/** Every batch has a seed of its own, so that any of them can be run again alone. */
function batchesOf({ name, share, batch, exactly }) {
  const wanted = exactly ?? Math.ceil((total * share) / allShares);
  if (values.path !== undefined) return [{ area: name, seed, cases: wanted, path: values.path }];
  return Array.from({ length: Math.ceil(wanted / batch) }, (_, at) => ({
    area: name,
    seed: seed + at,
    cases: Math.min(batch, wanted - at * batch),
  }));
}

const queue = asked.flatMap(batchesOf);
const done = new Map(asked.map(({ name }) => [name, 0]));
const failures = [];

function fail(batch, what, { error = '', counterexample, path } = {}) {
  const again = [`--area ${JSON.stringify(batch.area)}`, `--seed ${batch.seed}`, `--cases ${batch.cases}`];
  if (path) again.push(`--path ${path}`);
  failures.push(
    [
      `✖ ${batch.area}: ${what}`,
      counterexample && `  smallest case: ${counterexample.slice(0, LONGEST_PRINT)}`,
      error.slice(0, LONGEST_PRINT),
      `  again: npm run fuzz -- ${again.join(' ')}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  console.error(failures.at(-1));
}

/** Seconds that this program has worked, and that have passed. */
function now() {
  const { user, system } = process.cpuUsage();
  return { worked: (user + system) / 1e6, waited: performance.now() / 1000 };
}

/** Runs batches until there are none, in a thread that may run out of memory or hang without taking this one along. */
function work() {
  return new Promise((resolve) => {
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(join(HOME, 'worker.js'), {
      workerData: { beat },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    let batch;
    let seen = -1;
    let since = now();
    const watch = setInterval(() => {
      const at = Atomics.load(beat, 0);
      if (at !== seen) since = now();
      seen = at;
      const { worked, waited } = now();
      const isPatient = worked - since.worked < PATIENCE.worked && waited - since.waited < PATIENCE.waited;
      if (isPatient || !batch) return;
      fail(batch, `hangs in case ${at} of this worker`);
      end();
    }, 1000);
    const end = () => {
      clearInterval(watch);
      worker.removeAllListeners();
      void worker
        .terminate()
        .then(() => resolve(queue.length > 0 && failures.length < areas.length ? work() : undefined));
    };
    worker.on('message', (outcome) => {
      if (batch) {
        done.set(batch.area, done.get(batch.area) + outcome.cases);
        if (outcome.counterexample !== undefined) {
          fail(batch, 'does not hold', outcome);
          // One counterexample an area is enough to begin with; the others may be the same.
          for (let at = queue.length - 1; at >= 0; at -= 1)
            if (queue[at].area === batch.area) queue.splice(at, 1);
        }
      }
      since = now();
      batch = queue.shift();
      if (batch) worker.postMessage(batch);
      else end();
    });
    worker.on('error', (error) => {
      if (batch) fail(batch, 'takes the worker down', { error: error.stack });
      else fail({ area: '', seed, cases: 0 }, 'cannot begin', { error: error.stack });
      end();
    });
  });
}

console.log(`fuzz: seed ${seed}, ${queue.reduce((sum, { cases }) => sum + cases, 0)} cases`);
const began = performance.now();
await Promise.all(Array.from({ length: WORKERS }, work));
for (const [name, cases] of done) console.log(`  ${String(cases).padStart(7)}  ${name}`);
const cases = [...done.values()].reduce((sum, one) => sum + one, 0);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${cases} cases in ${seconds} s, ${failures.length} of ${asked.length} areas do not hold`);
if (values.counts)
  writeFileSync(
    join(root, values.counts),
    JSON.stringify({ passed: asked.length - failures.length, failed: failures.length }),
  );
process.exit(failures.length ? 1 : 0);
