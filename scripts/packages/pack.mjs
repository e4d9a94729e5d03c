// The packages as npm would publish them, in build/packages/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

export const PACKED = join(root, 'build/packages');

/** The path of each packed file by the name of its package, in the order in which they build on each other. */
export function tarballs() {
  const files = readdirSync(PACKED).filter((name) => name.endsWith('.tgz'));
  const find = (start) => {
    const found = files.find((name) => new RegExp(`^${start}-\\d`).test(name));
    if (!found) throw new Error(`build/packages has no ${start}`);
    return join(PACKED, found);
  };
  return {
    '@kaoping/core': find('kaoping-core'),
    '@kaoping/views': find('kaoping-views'),
    '@kaoping/elements': find('kaoping-elements'),
    kaoping: find('kaoping'),
  };
}

/** Packs what was built. */
export function pack() {
  rmSync(PACKED, { recursive: true, force: true });
  mkdirSync(PACKED, { recursive: true });
  const args = ['pack', '--workspaces', '--pack-destination', PACKED, '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return tarballs();
}
