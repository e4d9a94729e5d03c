// Installs a package of Debian where that needs no question.
import { spawnSync } from 'node:child_process';

/** What a command prints; empty where it fails. */
export const answer = (command, args) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

export function installDebianPackage(name) {
  if (!answer('which', ['apt-get'])) return;
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  answer(command, [...before, 'update', '-q']);
  answer(command, [...before, 'install', '-y', '-q', '--no-install-recommends', name]);
}
