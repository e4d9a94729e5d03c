import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}
function licenses(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/licenses.mjs'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, out: stdout, err: stderr };
}

/** What is said of a lock file with one package. */
function ofPackage(name: string, described: object): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-licenses-'));
  try {
    const lock = join(folder, 'package-lock.json');
    writeFileSync(lock, JSON.stringify({ packages: { '': {}, [`node_modules/${name}`]: described } }));
    return licenses('--lock', lock);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('every package of the lock file is permissively licensed, or a named exception while developing', () => {
  const { status, out, err } = licenses('--quiet');
  assert.equal(err, '');
  assert.equal(status, 0);
  assert.match(out, /^ {2}lit 3\.\d+\.\d+ {2}BSD-3-Clause$/m);
});

test('licenses.mjs refuses what is not permissive, and what says nothing', () => {
  for (const license of ['GPL-3.0-only', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN EULA', undefined]) {
    const { status, err } = ofPackage('grasping', { version: '1.0.0', license });
    assert.equal(status, 1, String(license));
    assert.match(err, /not permissive: {2}grasping 1\.0\.0/);
  }
  for (const license of ['MIT', 'MIT OR GPL-2.0-only', 'MIT AND Zlib'])
    assert.equal(ofPackage('giving', { version: '1.0.0', license }).status, 0, license);
});

test('licenses.mjs forgives a tool, by its name and its license, and never in what is shipped', () => {
  const mpl = { version: '4.0.0', license: 'MPL-2.0' };
  assert.equal(ofPackage('axe-core', { ...mpl, dev: true }).status, 0);
  assert.equal(ofPackage('axe-core', mpl).status, 1);
  assert.equal(ofPackage('axe-core', { ...mpl, license: 'GPL-3.0-only', dev: true }).status, 1);
  assert.equal(ofPackage('another', { ...mpl, dev: true }).status, 1);
});

test('the files to upload come with the licenses of all that is in them', () => {
  const text = readFileSync(join(root, 'packages/elements/cdn/THIRD_PARTY_LICENSES.txt'), 'utf8');
  const entries = text.split(/\n-{80}\n/).map((entry) => entry.trim());
  for (const name of ['lit-html', '@lit/reactive-element', 'tslib', 'uqr', 'chart2music', '@formatjs/intl']) {
    const entry = entries.find((one) => one.includes(`${name} `)) ?? '';
    assert.match(entry, /copyright/i, `${name} has its license`);
    assert.match(entry, /permission|redistribution/i, `${name} has its license`);
  }
  assert.doesNotMatch(text, /^@?kaoping/m);
});
