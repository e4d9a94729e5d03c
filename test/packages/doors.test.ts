import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Analysis } from '@arethetypeswrong/core';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { packed, root } from './packed.js';

/**
 * How a program may ask for a package. The packages are ES modules and say so: `require` (node16-cjs) and the resolution
 * from before `exports` (node10) are none of theirs, as in the profile `esm-only` of are-the-types-wrong.
 */
const RESOLUTIONS: readonly string[] = ['node16-esm', 'bundler'];

/** Doors that a pattern of the exports opens, which are checked only when they are named. */
const BEHIND_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  '@kaoping/elements': readdirSync(join(root, 'packages/elements/src/define'))
    .filter((name) => name !== 'all.ts')
    .map((name) => `./define/${name.replace(/\.ts$/, '')}`),
};

async function analyze(name: string, file: string): Promise<Analysis> {
  const found = createPackageFromTarballData(new Uint8Array(readFileSync(file)));
  const result = await checkPackage(found, { includeEntrypoints: [...(BEHIND_PATTERNS[name] ?? [])] });
  assert.ok(result.types, 'the package has no types');
  return result;
}

describe('packed packages', () => {
  for (const [name, file] of Object.entries(packed)) {
    it(`${name}: publint has nothing to say`, async () => {
      const { buffer, byteOffset, byteLength } = readFileSync(file);
      const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
      const { messages } = await publint({ pack: { tarball }, strict: true });
      assert.deepEqual(messages, []);
    });

    it(`${name}: the types are those of the code, at every door`, async () => {
      const { problems, entrypoints } = await analyze(name, file);
      const wrong = problems.filter((problem) => {
        const how = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
        const option = 'resolutionOption' in problem ? problem.resolutionOption : undefined;
        return (how === undefined || RESOLUTIONS.includes(how)) && option !== 'node10';
      });
      assert.deepEqual(wrong, []);
      for (const door of BEHIND_PATTERNS[name] ?? [])
        assert.ok(
          RESOLUTIONS.every((how) => {
            const { resolutions } = entrypoints[door] ?? {};
            return resolutions?.[how as 'bundler'].resolution?.isTypeScript;
          }),
          `${door} has no types`,
        );
    });
  }
});
