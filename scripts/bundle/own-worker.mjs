// The worker that large data are computed in: files of their own, because a worker has no document and the chunks of the
// widgets ask for one as they load.
import { readFile } from 'node:fs/promises';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { BROWSER } from './browser.mjs';

/** Lit's policy, the only one that a strict page must allow. */
const POLICY = /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/;
const LIT = /[\\/]lit-html[\\/]lit-html\.js$/;
const OURS = /[\\/]off-page[\\/]own-worker\.js$/;

const STARTS = `import { workerAddress } from 'lit-html';
export const ownWorker = () => new Worker(workerAddress(), { type: 'module' });`;

/**
 * Lit's module with one more of what its policy makes: an address for a worker. Whatever it is asked for, it is that of
 * our own worker, so the policy lets nothing else through. Undefined where Lit is not what it was.
 */
export function withWorkerAddress(code, address) {
  if (!POLICY.test(code)) return undefined;
  const [, policy] = POLICY.exec(code);
  const widened = code.replace(
    POLICY,
    '$1=$2?$2.createPolicy("lit-html",{createHTML:$3=>$3,createScriptURL:()=>kpWorker}):void 0',
  );
  return `${widened}
const kpWorker = ${address};
export const workerAddress = () => ${policy} ? ${policy}.createScriptURL('') : kpWorker;`;
}

/** Bundles the worker: an entry with all that it computes with, and what only some data need beside. */
export async function bundleWorker(input) {
  const bundle = await rollup({ input: { worker: input }, plugins: [resolve(BROWSER)], logLevel: 'silent' });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].[hash].js',
    chunkFileNames: 'chunks/worker-[name]-[hash].js',
    plugins: [terser({ module: true, ecma: 2020, compress: { passes: 2 } })],
  });
  await bundle.close();
  return output;
}

/** Rollup's plugin: puts the bundled worker beside the scripts, and gives the widgets its address. */
export function ownWorker(chunks) {
  let address;
  return {
    name: 'own-worker',
    buildStart() {
      for (const { fileName, code, isEntry } of chunks) {
        const emitted = this.emitFile({ type: 'asset', fileName, source: code });
        if (isEntry) address = `import.meta.ROLLUP_FILE_URL_${emitted}`;
      }
    },
    async load(id) {
      if (OURS.test(id)) return STARTS;
      if (!LIT.test(id)) return null;
      const code = withWorkerAddress(await readFile(id, 'utf8'), address);
      return code ?? this.error('The policy of lit-html is made in another way than it was.');
    },
  };
}
