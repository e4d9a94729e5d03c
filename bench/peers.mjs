// The peers: installed from the lock file of this folder on the first run, then bundled alike.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PEERS, PLACES } from './places.mjs';

const NPM = [
  '--no-save',
  '--prefer-offline',
  '--ignore-scripts',
  '--no-fund',
  '--no-audit',
  '--loglevel=error',
];
/** Whom we are measured against: the name of the contestant, and the package whose version is told. */
export const PACKAGES = {
  'chart-js': 'chart.js',
  echarts: 'echarts',
  plot: '@observablehq/plot',
  'vega-lite': 'vega-lite',
};

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

function isInstalled() {
  const there = packagesOf(join(PEERS, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(join(PEERS, 'package-lock.json'))).every(
    ([path, { version }]) => !path || there[path]?.version === version,
  );
}

/** Whether the peers are there, installed when they were not. */
export function installPeers() {
  if (isInstalled()) return true;
  console.log('Installing what Kaoping is measured against…');
  spawnSync('npm', ['install', ...NPM], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return isInstalled();
}

/** Writes one file a contestant: its library, what it needs of it, and the few lines that call it. */
export async function bundlePeers() {
  const [out, from] = PLACES.contestants;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: ['bare', ...Object.keys(PACKAGES)].map((name) => join(from, `${name}.mjs`)),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

export const versionOf = (name) =>
  packagesOf(join(PEERS, 'package-lock.json'))[`node_modules/${name}`].version;
