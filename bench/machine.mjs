import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { PACKAGES, versionOf } from './peers.mjs';

/** The system's own name for itself, where it has one. */
function systemName() {
  try {
    const [, name] = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
    if (name) return name;
  } catch {
    // Not a Linux.
  }
  return `${platform()} ${release()}`;
}

/** What the figures were measured on, without anything that tells whose machine it is: pairs of name and text. */
export function facts(browser, runs, seed) {
  const [first] = cpus();
  return [
    ['date', new Date().toISOString().slice(0, 10)],
    ['processor', `${first?.model.trim() || arch()}, ${cpus().length} cores`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['system', systemName()],
    ['browser', browser],
    ['Node.js', process.versions.node],
    [
      'measured against',
      Object.values(PACKAGES)
        .map((name) => `${name} ${versionOf(name)}`)
        .join(', '),
    ],
    ['rounds', `${runs}, order by seed ${seed}`],
  ];
}
