/** Licenses that ask for no more than to be named: what we ship may come under these only. SPDX identifiers. */
export const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Zlib',
];

/**
 * Packages under other licenses, or with none in their description, that only those who develop run: unchanged, and in
 * nothing that we ship. `license` is what was read; another one fails.
 */
export const WHILE_DEVELOPING = {
  'axe-core': { license: 'MPL-2.0', why: 'tests accessibility; a copyleft of its own files only' },
  jschardet: {
    license: 'LGPL-2.1+',
    why: 'guesses encodings within datapackage, which reads ours in a test',
  },
  only: { license: undefined, why: 'MIT by its Readme.md; part of the server of the gallery and the tests' },
  'spdx-exceptions': { license: 'CC-BY-3.0', why: 'a list of names, read while licenses are checked' },
  'spdx-expression-validate': { license: '(MIT AND CC-BY-3.0)', why: 'checks licenses while bundling' },
  'spdx-ranges': { license: '(MIT AND CC-BY-3.0)', why: 'a list of names, read while licenses are checked' },
  tv4: {
    license: 'Public Domain OR MIT',
    why: 'MIT is one of its two; part of datapackage, which is in a test',
  },
};
