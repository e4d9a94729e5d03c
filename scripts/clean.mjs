// Removes what a build made; sources and installed packages stay.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const made = [
  'build',
  'docs/api',
  'packages/core/data',
  'packages/elements/cdn',
  'packages/elements/custom-elements.json',
  'packages/elements/editors',
];
for (const name of readdirSync(join(root, 'packages')))
  made.push(...['dist', 'tsconfig.tsbuildinfo', 'LICENSE'].map((made) => `packages/${name}/${made}`));
for (const path of made) rmSync(join(root, path), { recursive: true, force: true });
