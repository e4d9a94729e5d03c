// `npm run bench`: the widgets against drawing by hand and chart libraries, in one Chromium, written to BENCHMARKS.md.
// `--short` runs two cases a few times and fails where a ratio is way off. `--case ID` and `--contestant NAME` (repeatable), `--runs N` and `--seed N` try things out and write nothing there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../scripts/browser.mjs';
import { CASES, setsOf } from './cases.mjs';
import { prepareData } from './dataset/prepare.mjs';
import { facts } from './machine.mjs';
import { Stage } from './measure.mjs';
import { bundlePeers, installPeers } from './peers.mjs';
import { REPORT, RESULTS } from './places.mjs';
import { report } from './report/report.mjs';
import { withMeasured } from './report/markers.mjs';
import { rounds } from './rounds.mjs';
import { judge, SHORT } from './short.mjs';
import { noise } from './time.mjs';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    case: { type: 'string', multiple: true },
    contestant: { type: 'string', multiple: true },
    runs: { type: 'string' },
    seed: { type: 'string', default: '7' },
  },
});
const isShort = values.short;
const { case: asked, contestant: names } = isShort
  ? { case: SHORT.cases, contestant: SHORT.contestants }
  : values;
const runs = Number(values.runs ?? (isShort ? SHORT.runs : 7));
const isWhole = !asked && !names;

const browser = provideBrowser();
if (!browser) process.exit(1);
if (!installPeers()) {
  console.error('What Kaoping is measured against could not be installed: is there a package registry?');
  process.exit(1);
}
const cases = CASES.filter(({ id }) => !asked || asked.includes(id)).map((each) => ({
  ...each,
  hasHeap: each.hasHeap && !isShort,
  contestants: each.contestants.filter((name) => !names || names.includes(name)),
}));
await bundlePeers();
await prepareData(setsOf(cases));
const random = noise(Number(values.seed));
const results = {};
const failed = [];
let version = '';
for (const each of cases) {
  process.stdout.write(`${each.title} `);
  // In one browser for all cases, scrolling did not end after some four hundred pages; in a browser of its own it does.
  const stage = await Stage.open(browser);
  try {
    version ||= await stage.version();
    results[each.id] = await rounds(stage, each, runs, random, () => process.stdout.write('.'));
    process.stdout.write('\n');
  } catch (error) {
    // One case that cannot be measured does not cost the others.
    failed.push(each.title);
    console.error(`\n✖ ${each.title}: ${error.message}`);
  } finally {
    await stage.close();
  }
}
const about = facts(version, runs, values.seed);
if (failed.length) about.push(['could not be measured', failed.join('; ')]);
mkdirSync(dirname(RESULTS), { recursive: true });
writeFileSync(RESULTS, JSON.stringify({ about, results }));
if (isShort) {
  if (failed.length) process.exit(1);
  const lines = judge(results);
  for (const { isNear, line } of lines) console.log(`${isNear ? 'ok' : '✖'} ${line}`);
  process.exit(lines.every(({ isNear }) => isNear) ? 0 : 1);
}
const measured = report(about, cases, results);
if (isWhole) {
  writeFileSync(REPORT, withMeasured(existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '', measured));
  console.log('BENCHMARKS.md is written.');
} else console.log(measured);
process.exit(failed.length ? 1 : 0);
