import { OURS } from './bars.mjs';
import { paired, spread } from './statistics.mjs';

/**
 * The short form: enough to notice that something went badly wrong, on a machine that others use too. So it looks at
 * how long the page's main thread was busy, in the thread's own time, which a loaded machine hardly changes.
 */
export const SHORT = { cases: ['cold-20', 'cold-2000'], contestants: ['kaoping', 'chart-js'], runs: 3 };

/** What was held when it was last measured, as a share of Chart.js' work; and how far over it is way off. */
export const HELD = { 'cold-20': 0.95, 'cold-2000': 0.35 };
const MARGIN = 2;

/** Each case of the short form, and whether its ratio is within the margin; absolute times are never judged. */
export function judge(results) {
  return Object.entries(HELD).map(([id, held]) => {
    const work = (name) => results[id][name].map((sample) => sample.work);
    const { median } = spread(paired(work(OURS), work('chart-js')));
    const most = held * MARGIN;
    return { isNear: median <= most, line: `${id}: ${median.toFixed(2)} × Chart.js' work, allowed ${most}` };
  });
}
