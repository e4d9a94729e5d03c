// What a page of the benchmark does when the command asks: `bench.prepare({ action, contestant, what, set, … })`, `act`, `rest`.
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

const page = { box: document.getElementById('box') };
let action;

window.bench = {
  /** Everything that must be there before the clock starts. */
  async prepare(asked) {
    const { contestant, what, set, space = 0 } = asked;
    // A page that keeps its space, so that only what moves within it counts as a move.
    page.box.style.minBlockSize = `${space}px`;
    const ours = await contestantOf(contestant);
    /** Fetches what draws, and draws. */
    const draw = async () => {
      const drawing = ours ?? (await import(`/contestants/${contestant}.js`));
      await ours?.load(what);
      return drawing[what](page.box, set, asked);
    };
    Object.assign(page, asked, { ours, draw });
    action = actions[asked.action];
    await action.before?.(page);
    await settled();
    shift = 0;
  },
  /** What is measured. */
  act: () => action.act(page),
  /** How much has moved, when the page has come to rest. */
  async rest() {
    await settled();
    return { shift };
  },
};
