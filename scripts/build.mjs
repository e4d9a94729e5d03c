// Builds everything: types and scripts, the dataset and its slices, the files to upload.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from './bundle/manifest.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { node, programs } from './run.mjs';
import { writeServerPage } from './server-page.mjs';

/** The JSON that widgets fetch at run time; the tables and other exports are for those who download. */
const SERVED = ['dataset.json', 'index.json', 'audit.json', 'indicators', 'organizations', 'answers'];

function copyData() {
  const to = join(root, 'packages/elements/cdn/data');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of SERVED)
    cpSync(join(root, 'packages/core/data', name), join(to, name), { recursive: true });
}

function copyFrame() {
  for (const name of ['embed.html', 'embed.css'])
    cpSync(join(root, 'packages/elements/src/embed', name), join(root, 'packages/elements/cdn', name));
}

/** Every package is published by itself, with the licence in it. */
function copyLicense() {
  for (const name of readdirSync(join(root, 'packages')))
    copyFileSync(join(root, 'LICENSE'), join(root, 'packages', name, 'LICENSE'));
}

const steps = [
  ['types', () => node([programs.tsc, '-b'])],
  ['templates', () => node(['scripts/bundle/squeeze-dist.mjs'])],
  ['dataset', () => node([programs.kaoping, 'build', 'seeds', '--out', 'packages/core/data', '--module'])],
  ['manifest', () => node(['scripts/document-widgets.mjs', '--manifest'])],
  ['what editors read', () => node(['scripts/editors.mjs'])],
  ['bundles', () => node([programs.rollup, '-c', '--silent'])],
];

/** Runs the steps in order and stops at the first that fails. */
export async function build() {
  for (const [name, step] of steps)
    if ((await step()) !== 0) {
      console.error(`The build stopped at: ${name}.`);
      return false;
    }
  copyData();
  copyFrame();
  writeManifest(join(root, 'packages/elements/cdn'));
  copyLicense();
  await writeServerPage();
  return true;
}

if (process.argv[1]?.endsWith('build.mjs')) {
  install();
  process.exit((await build()) ? 0 : 1);
}
