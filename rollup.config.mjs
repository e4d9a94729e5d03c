// Bundles the files to upload: a module per widget with shared chunks, one for all of them, the classic script, frames.
import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { ascii } from './scripts/bundle/ascii.mjs';
import { briefStyles } from './scripts/bundle/brief-styles.mjs';
import { BROWSER } from './scripts/bundle/browser.mjs';
import { compiledWhole } from './scripts/bundle/compiled-whole.mjs';
import { freshFolder } from './scripts/bundle/fresh-folder.mjs';
import { legacyParts } from './scripts/bundle/legacy-parts.mjs';
import { legacyScript } from './scripts/bundle/legacy-script.mjs';
import { nativePrivates } from './scripts/bundle/native-privates.mjs';
import { notOfServers, ofServers } from './scripts/bundle/of-servers.mjs';
import { oldStyles } from './scripts/bundle/old-styles.mjs';
import { oldSyntax } from './scripts/bundle/old-syntax.mjs';
import { ownCopies } from './scripts/bundle/own-copies.mjs';
import { bundleWorker, ownWorker } from './scripts/bundle/own-worker.mjs';
import { plainDecorators } from './scripts/bundle/plain-decorators.mjs';
import { sharedChunks } from './scripts/bundle/shared-chunks.mjs';
import { shortened } from './scripts/bundle/shortened.mjs';
import { squeezeTemplates } from './scripts/bundle/squeeze-templates.mjs';
import { stableCopies } from './scripts/bundle/stable-copies.mjs';
import { stableNames } from './scripts/bundle/stable-names.mjs';
import { thirdParty } from './scripts/bundle/third-party.mjs';
import { wholeImports } from './scripts/bundle/whole-imports.mjs';
import { widgetGraph } from './scripts/bundle/widget-graph.mjs';

const dir = 'packages/elements/cdn';
const built = 'packages/elements/dist';
const defined = `${built}/define`;
const input = Object.fromEntries(
  readdirSync(defined)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name === 'all.js' ? 'kaoping' : name.slice(0, -3), `${defined}/${name}`]),
);

const graph = await widgetGraph(input);
const worker = await bundleWorker(`${built}/off-page/worker.js`);

/** For pages whose bytes and browsers we do not know. */
const minify = terser({ ecma: 2020, toplevel: true, compress: { passes: 2 } });

/** What the classic script holds itself. */
const MAIN = ['kp-dataset', 'kp-ranking', 'kp-gauge', 'kp-unit-card', 'kp-evidence'];

const modules = {
  input,
  plugins: [
    freshFolder(dir),
    ownCopies(),
    plainDecorators(),
    squeezeTemplates(['css']),
    ofServers(),
    ownWorker(worker),
    resolve(BROWSER),
    briefStyles(),
    thirdParty(dir),
  ],
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].[hash].js',
    // Rollup's least for so many chunks: each name of a part is said in what every widget fetches.
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    hashCharacters: 'base36',
    manualChunks: sharedChunks(graph),
    onlyExplicitManualChunks: true,
    plugins: [
      wholeImports(/(?:reader|ranking)-engine/),
      shortened(),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        // The licenses lie beside the files, whole.
        format: { comments: false },
      }),
      compiledWhole(/^shared$/),
      stableNames(),
    ],
  },
};

const legacy = {
  input: { 'kaoping.legacy': `${built}/legacy/legacy.js` },
  plugins: [
    plainDecorators(),
    squeezeTemplates(['css', 'html', 'svg'], oldStyles),
    notOfServers(),
    resolve(BROWSER),
    nativePrivates(),
    legacyScript(),
    oldSyntax(),
  ],
  output: {
    dir,
    format: 'cjs',
    esModule: false,
    freeze: false,
    externalLiveBindings: false,
    dynamicImportInCjs: false,
    entryFileNames: '[name].[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minifyInternalExports: true,
    manualChunks: legacyParts(graph, MAIN),
    plugins: [minify, ascii(), stableCopies()],
  },
};

const embed = {
  input: { embed: `${built}/embed/embed.js` },
  plugins: [resolve(), oldSyntax()],
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].[hash].js',
    plugins: [minify, ascii(), stableCopies()],
  },
};

const embedParent = {
  input: { 'embed-parent': `${built}/embed/embed-parent.js` },
  plugins: [resolve(), oldSyntax()],
  output: {
    dir,
    format: 'iife',
    entryFileNames: '[name].[hash].js',
    plugins: [minify, ascii(), stableCopies()],
  },
};

export default [modules, legacy, embed, embedParent];
