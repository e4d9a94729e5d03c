// `npm run test:engines`: the element tests in Firefox and WebKitGTK; `-- webkit` for one of them. Further arguments
// are the test runner's, as `--files 'build/test/elements/base/*.test.js'`. `--built` tests what was built before.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { firefox } from './engines/firefox.mjs';
import { provideEngine } from './engines/provide.mjs';
import { webkit } from './engines/webkit.mjs';
import { findProgram } from './find-program.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { node, programs } from './run.mjs';

const ENGINES = { firefox, webkit };

const NOTHING = { passed: 0, failed: 1, skipped: 0, lost: [] };

/** Runs the tests in an engine; its counts, or one failure where there are none. */
async function runOnce(name, args) {
  const file = `build/${name}-tests.json`;
  rmSync(join(root, file), { force: true });
  const env = {
    ...process.env,
    ENGINE: name,
    ENGINE_PATH: findProgram(...ENGINES[name].programs),
    ENGINE_COUNTS: file,
  };
  const status = await node([programs.testRunner, ...args], { env });
  try {
    const counts = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const isTold = counts.failed > 0 || (status === 0 && counts.passed > 0);
    return isTold ? counts : { ...counts, failed: 1 };
  } catch {
    return NOTHING;
  }
}

/**
 * The same, with a new browser for files of which nothing was heard: WebKitGTK, driven from outside, once fell silent in
 * the midst of a file that passed before and after. Whatever fails by itself fails here; a page that hangs hangs again.
 */
async function run(name, args) {
  const first = await runOnce(name, args);
  const { lost } = first;
  if (lost.length === 0) return first;
  console.log(`\nNothing was heard of ${lost.join(', ')}: again, in a new browser.`);
  const again = await runOnce(name, ['--files', ...lost]);
  return {
    passed: first.passed + again.passed,
    failed: first.failed - lost.length + again.failed,
    skipped: first.skipped + again.skipped,
  };
}

const args = process.argv.slice(2);
const isBuilt = args.includes('--built');
const named = args.filter((each) => each in ENGINES);
const rest = args.filter((each) => each !== '--built' && !named.includes(each));
const total = { passed: 0, failed: 0, skipped: 0 };
if (!isBuilt) {
  install();
  if (!(await build())) process.exit(1);
}
for (const name of named.length > 0 ? named : Object.keys(ENGINES)) {
  const engine = ENGINES[name];
  console.log(`\n── element tests in ${engine.name} ──`);
  const provided = provideEngine(engine);
  if (provided === 'skipped') continue;
  const counts = provided === 'here' ? await run(name, rest) : NOTHING;
  console.log(`${engine.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  for (const each of Object.keys(total)) total[each] += counts[each];
}
writeFileSync(join(root, 'build/engine-counts.json'), JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped in other engines`);
process.exit(total.failed ? 1 : 0);
