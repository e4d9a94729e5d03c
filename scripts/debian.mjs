// Packages of Debian, where they can be had without a question.
import { spawnSync } from 'node:child_process';

/** What a command prints; empty where it fails. */
export const answer = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Whether packages may be installed: by root, or by one who needs no password to be root. */
export const canInstall = () =>
  answer('which', ['apt-get']) !== '' && (process.getuid?.() === 0 || quietly('sudo', ['-n', 'true']));

/** Installs packages; false where that is not possible. */
export function installDebian(...names) {
  if (!canInstall()) return false;
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  quietly(command, [...before, 'update', '-q']);
  return quietly(command, [...before, 'install', '-y', '-q', '--no-install-recommends', ...names]);
}
