// What Kaoping holds itself to: ratios to others in the same run, and a few things that are counted.
import { paired, spread } from './statistics.mjs';

const KB = 1024;
export const OURS = 'kaoping';
const ms = (sample) => sample.ms;
/** All that a page holds on to, elements and drawn pictures too: bars without script objects are not free. */
const heap = (sample) => sample.heap.page;
const scripts = (sample) => sample.scripts.bytes;

/** A measured value of Kaoping as a share of another's in a case. */
const RATIOS = [
  { id: 'cold-20', against: 'bare', most: 1.4, of: ms },
  { id: 'cold-20', against: 'chart-js', most: 0.5, of: ms },
  { id: 'cold-20', against: 'echarts', most: 0.25, of: ms },
  { id: 'cold-2000', against: 'chart-js', most: 0.2, of: ms },
  { id: 'cold-2000', against: 'bare', most: 0.2, of: ms },
  { id: 'cold-20000', against: 'chart-js', most: 0.08, of: ms },
  { id: 'widgets', against: 'bare', most: 1.5, of: ms },
  { id: 'widgets', against: 'chart-js', most: 0.5, of: ms },
  { id: 'rank-again', against: 'chart-js', most: 0.2, of: ms },
  { id: 'cold-20000', against: 'chart-js', most: 0.1, of: heap, what: 'heap, data apart' },
  { id: 'cold-20', against: 'chart-js', most: 0.45, of: scripts, what: 'scripts, gzip' },
];

const worst = (samples, of) => Math.max(...samples.map(of));
const percent = (share) => `${(share * 100).toFixed(1)}%`;
/** Something of Kaoping alone, in every run of a case. */
const COUNTS = [
  { id: 'scroll', what: 'frames over 50 ms', most: 0, of: ({ over50 }) => over50 },
  { id: 'scroll', what: 'frames over 16.7 ms', most: 0.01, of: ({ late }) => late, unit: percent },
  { id: 'scroll', what: 'rows that were not reached', most: 0, of: ({ reached }) => 20_000 - reached },
  { id: 'cold-20', what: 'requests for data', most: 1, of: ({ data }) => data.files },
  { id: 'card', what: 'requests for data', most: 1, of: ({ data }) => data.files },
  {
    id: 'cold-20',
    what: 'scripts, gzip',
    most: 20 * KB,
    of: scripts,
    unit: (bytes) => `${(bytes / KB).toFixed(1)} KB`,
  },
];
const isLoaded = ({ action }) => action === 'cold';
const shift = (cases) =>
  cases
    .filter(isLoaded)
    .map(({ id }) => ({ id, what: 'layout shift', most: 0, of: (sample) => sample.shift }));

const has = (results, id, ...names) => names.every((name) => results[id]?.[name]?.length);

/** Each bar that these results can be held against: what was measured, what is allowed, and whether it is met. */
export function verdicts(cases, results) {
  const ratios = RATIOS.filter(({ id, against }) => has(results, id, OURS, against)).map((bar) => {
    const { id, against, most, of } = bar;
    const ratio = spread(paired(results[id][OURS].map(of), results[id][against].map(of)));
    return { ...bar, ratio, isMet: ratio.median <= most };
  });
  const counts = [...COUNTS, ...shift(cases)]
    .filter(({ id }) => has(results, id, OURS))
    .map((bar) => {
      const value = worst(results[bar.id][OURS], bar.of);
      return { ...bar, value, isMet: value <= bar.most };
    });
  return { ratios, counts };
}
