// `npm run bench:profile -- cold-20 [kaoping]`: where the time of a case goes, by kind of work and by function.
import { provideBrowser } from '../scripts/browser.mjs';
import { CASES, setsOf } from './cases.mjs';
import { prepareData } from './dataset/prepare.mjs';
import { Stage } from './measure.mjs';
import { bundlePeers, installPeers } from './peers.mjs';
import { slowest } from './profile/functions.mjs';
import { timeByKind } from './profile/kinds.mjs';
import { quantile } from './statistics.mjs';

const RUNS = 5;
const FUNCTIONS = 15;
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'blink.user_timing',
];

const [id = 'cold-20', contestant = 'kaoping'] = process.argv.slice(2);
const asked = CASES.find((each) => each.id === id);
const browser = provideBrowser();
if (!asked || !asked.contestants.includes(contestant)) {
  console.error(`There is no case ${id} of ${contestant}; cases: ${CASES.map((each) => each.id).join(', ')}`);
  process.exit(1);
}
if (!browser || !installPeers()) process.exit(1);
await bundlePeers();
await prepareData(setsOf([asked]));
const stage = await Stage.open(browser);
const run = (observe) => stage.run({ ...asked, contestant, hasHeap: false }, observe);

/** The work of the page's main thread in one run. */
async function traced() {
  let times;
  await run(async (page, session, act) => {
    await page.tracing.start({ categories: CATEGORIES });
    await page.evaluate(() => performance.mark('bench'));
    const acted = await act();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const { pid, tid, ts } = traceEvents.find(({ name }) => name === 'bench');
    const isOurs = (each) => each.ph === 'X' && each.pid === pid && each.tid === tid && each.ts >= ts;
    times = timeByKind(traceEvents.filter(isOurs));
    return acted;
  });
  return times;
}

async function sampled() {
  let found;
  await run(async (page, session, act) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    const acted = await act();
    const { profile } = await session.send('Profiler.stop');
    found = await slowest(profile, FUNCTIONS);
    return acted;
  });
  return found;
}

try {
  const runs = [];
  for (let round = 0; round < RUNS; round++) runs.push(await traced());
  const kinds = [...new Set(runs.flatMap((times) => [...times.keys()]))];
  const medians = kinds.map((kind) => [
    kind,
    quantile(
      runs.map((times) => times.get(kind) ?? 0),
      0.5,
    ),
  ]);
  console.log(`${asked.title}, ${contestant}: main thread, ms, median of ${RUNS}`);
  for (const [kind, ms] of medians.sort((a, b) => b[1] - a[1]))
    console.log(`${ms.toFixed(1).padStart(8)}  ${kind}`);
  console.log('functions by themselves, ms, one run');
  for (const { ms, source } of await sampled()) console.log(`${ms.toFixed(1).padStart(8)}  ${source}`);
} finally {
  await stage.close();
}
