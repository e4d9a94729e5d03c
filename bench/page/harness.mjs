// What a page of the benchmark does when the command asks: `bench.run({ action, contestant, what, set, … })`.
import { actions } from '/cases/actions.mjs';
import { settled } from './frames.mjs';

let shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });

/** Kaoping's own file is fetched inside the clock, as a peer's is; what puts its tag on the page is there before. */
async function contestantOf(name) {
  if (name === 'kaoping') return import('/contestants/kaoping.mjs');
  return undefined;
}

async function run(asked) {
  const box = document.getElementById('box');
  // A page that keeps its space, so that only what moves within it counts as a move.
  box.style.minBlockSize = `${asked.space ?? 0}px`;
  const ours = await contestantOf(asked.contestant);
  await settled();
  shift = 0;
  /** Fetches what draws, and draws. */
  const draw = async () => {
    const contestant = ours ?? (await import(`/contestants/${asked.contestant}.js`));
    await ours?.load(asked.what);
    return contestant[asked.what](box, asked.set, asked);
  };
  const measured = await actions[asked.action]({ ...asked, box, draw, ours });
  await settled();
  return { ...measured, shift };
}

window.bench = { run };
