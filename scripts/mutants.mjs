// `npm run mutants [-- file …]`: plants each mistake of mutants-list.mjs in a copy of the compiled core and runs the
// tests of analytics on it. A mistake that no test sees has survived; docs/mutants.md says why each of those may.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MUTANTS } from './mutants-list.mjs';
import { root } from './root.mjs';
import { node, programs } from './run.mjs';

const WORK = join(root, 'build/mutants');
const TESTS = 'test/core';
/** A mistake may make a loop endless: so many times as long as without a mistake is waited for, and this at least. */
const PATIENCE = 20;
const LEAST_PATIENCE_MS = 60_000;
const LEAST_CAUGHT = 0.9;

/** One process for all test files: starting one for each would take longer than the tests. */
const RUNNER = `for (const file of process.argv.slice(2)) await import(new URL(file, import.meta.url).href);
`;

/** A folder in which `@kaoping/core` is a copy, so that the working tree stays as it is. */
function workplace(number) {
  const place = join(WORK, String(number));
  const core = join(place, 'node_modules/@kaoping/core');
  mkdirSync(core, { recursive: true });
  for (const part of ['dist', 'package.json'])
    cpSync(join(root, 'packages/core', part), join(core, part), { recursive: true });
  cpSync(join(root, 'build', TESTS), join(place, TESTS), { recursive: true });
  writeFileSync(join(place, 'run.mjs'), RUNNER);
  const tests = readdirSync(join(place, TESTS, 'analytics')).filter((name) => name.endsWith('.test.js'));
  return { place, core, tests: tests.map((name) => `./${TESTS}/analytics/${name}`) };
}

/** The tests of the file's own name first, so that most mistakes are seen at once; then all others. */
function passes({ place, tests }, name, patience) {
  const own = tests.filter((file) => file.includes(`/${name}.`));
  const all = (files) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['run.mjs', ...files], { cwd: place, stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      child.on('exit', (code) => {
        clearTimeout(timer);
        resolve(code === 0);
      });
    });
  const others = tests.filter((file) => !own.includes(file));
  return (own.length ? all(own) : Promise.resolve(true)).then((isFine) => isFine && all(others));
}

async function survives(workplaceOfMine, [name, from, to], patience) {
  const file = join(workplaceOfMine.core, 'dist/analytics', `${name}.js`);
  const code = readFileSync(file, 'utf8');
  const [before, after, more] = code.split(from);
  if (after === undefined || more !== undefined) throw new Error(`${name}: not there once: ${from}`);
  writeFileSync(file, `${before}${to}${after}`);
  try {
    return await passes(workplaceOfMine, name, patience);
  } finally {
    writeFileSync(file, code);
  }
}

const asked = process.argv.slice(2);
const mutants = MUTANTS.filter(([name]) => !asked.length || asked.includes(name));
if ((await node([programs.tsc, '-b', 'test'])) !== 0) process.exit(1);
rmSync(WORK, { recursive: true, force: true });
const places = Array.from({ length: Math.min(2, availableParallelism()) }, (_, at) => workplace(at));
// On a busy machine everything takes longer: what is slow is not caught for that.
const began = performance.now();
if (!(await passes(places[0], '', 2 ** 31 - 1))) throw new Error('The tests fail without any mistake.');
const patience = Math.max(LEAST_PATIENCE_MS, PATIENCE * (performance.now() - began));

const survivors = [];
const stale = [];
const queue = [...mutants];
await Promise.all(
  places.map(async (place) => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift())
      try {
        if (await survives(place, mutant, patience)) survivors.push(mutant);
      } catch (error) {
        stale.push(error.message);
      }
  }),
);
for (const [name, from, to] of survivors) console.log(`survived  ${name}: ${from}  →  ${to}`);
for (const message of stale) console.log(`stale     ${message}`);
const caught = mutants.length - survivors.length - stale.length;
console.log(
  `${caught} of ${mutants.length} mistakes caught, ${survivors.length} survived, ${stale.length} stale`,
);
process.exit(stale.length || caught < LEAST_CAUGHT * mutants.length ? 1 : 0);
