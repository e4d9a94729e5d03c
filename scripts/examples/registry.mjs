import { spawnSync } from 'node:child_process';
import { root } from '../root.mjs';

/** Whether a package registry answers. */
export const hasRegistry = () =>
  spawnSync('npm', ['view', 'lit', 'version', '--fetch-retries=1', '--fetch-timeout=20000'], {
    cwd: root,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  }).status === 0;
