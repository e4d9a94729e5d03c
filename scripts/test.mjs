// `npm test`: install, build, lint, unit tests, browser tests; every part runs, and the counts come last.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBrowser, provideBrowser } from './browser.mjs';
import { hasRegistry } from './examples/registry.mjs';
import { provideFont } from './font.mjs';
import { providePrototype } from './hosts/libraries.mjs';
import { install } from './install.mjs';
import { pack } from './packages/pack.mjs';
import { root } from './root.mjs';
import { node, programs } from './run.mjs';

const COUNTS = {
  unit: 'build/unit-tests.json',
  fuzz: 'build/fuzz.json',
  browser: 'build/browser-tests.json',
  pages: 'build/page-tests.json',
  packages: 'build/package-tests.json',
};
const counts = { passed: 0, failed: 0 };
const note = (hasPassed) => (hasPassed ? counts.passed++ : counts.failed++);

function testFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js') && !/^(elements|pages|packages)[\\/]/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Adds the tests that a runner counted; a runner that failed without a count is one failure. */
function addCounts(file, status) {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    console.error(`${file} was not written.`);
  }
  counts.passed += counted.passed;
  counts.failed += counted.failed;
  if ((status !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0) note(false);
}

/** Runs files with Node.js' own runner and adds what it counted. */
async function nodeTests(count, files, options = {}) {
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=${count}`,
  ];
  addCounts(count, await node(['--test', ...reporters, ...files], options));
}

/** A taste of the fuzzing; before a change lands, all of it. */
const FUZZ_CASES = process.env['FUZZ_CASES'] ?? '10000';

/** Widgets alone, then whole pages as visitors get them. */
async function browserTests() {
  const browser = provideBrowser();
  if (!browser) return note(false);
  provideFont();
  providePrototype();
  const env = { ...process.env, CHROME_PATH: browser };
  title('browser tests');
  addCounts(COUNTS.browser, await node([programs.testRunner], { env }));
  title('page tests');
  // A browser a file: one after the other, so that none waits for the processor.
  await nodeTests(COUNTS.pages, ['--test-concurrency=1', ...testFiles('build/test/pages')], { env });
}

/** What npm publishes, installed where nothing else is. Without a registry that cannot be seen, and CI must see it. */
async function packageTests() {
  title('packages and examples');
  if (!process.env.CI && !hasRegistry()) return console.log('skipped: packages and examples (no registry)');
  pack();
  const browser = findBrowser();
  const env = { ...process.env, ...(browser && { CHROME_PATH: browser }) };
  await nodeTests(COUNTS.packages, ['--test-concurrency=1', ...testFiles('build/test/packages')], { env });
}

/** A short benchmark: whether a ratio to others is way off. The full one is `npm run bench`. */
async function benchmark() {
  title('short benchmark');
  // Its packages are those of the root, which a fresh clone has only now.
  const { installPeers } = await import('../bench/peers.mjs');
  if (!process.env.CI && !installPeers())
    return console.log('skipped: short benchmark (what it measures against could not be installed)');
  const browser = findBrowser();
  const env = { ...process.env, ...(browser && { CHROME_PATH: browser }) };
  note((await node(['bench/run.mjs', '--short'], { env })) === 0);
}

const title = (text) => console.log(`\n── ${text} ──`);

install();
rmSync(join(root, 'build/test'), { recursive: true, force: true });
mkdirSync(join(root, 'build'), { recursive: true });
for (const file of Object.values(COUNTS)) rmSync(join(root, file), { force: true });
title('build');
// The compiled tests were removed so that a deleted test cannot run on; its record of them must go with them.
for (const file of ['test/tsconfig.tsbuildinfo', 'build/test.tsbuildinfo'])
  rmSync(join(root, file), { force: true });
const isBuilt = await build();
note(isBuilt);
title('lint');
note((await node([programs.eslint, '.', '--cache', '--cache-location', 'build/.eslintcache'])) === 0);
note((await node([programs.prettier, '--check', '--log-level', 'warn', '.'])) === 0);
if (isBuilt) {
  title('size');
  note((await node(['scripts/size.mjs'])) === 0);
  title('unit tests');
  await nodeTests(COUNTS.unit, testFiles('build/test'));
  title('fuzz');
  const fuzz = ['scripts/fuzz.mjs', '--counts', COUNTS.fuzz, '--cases', FUZZ_CASES];
  addCounts(COUNTS.fuzz, await node(fuzz));
  await browserTests();
  await packageTests();
  await benchmark();
}
writeFileSync(join(root, 'build/test-counts.json'), JSON.stringify(counts));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
