import { join } from 'node:path';
import { root } from '../scripts/root.mjs';

const made = join(root, 'build/bench');

/** What the benchmark's own server serves, by the beginning of the address; the first folder that has a file wins. */
export const PLACES = {
  page: [join(root, 'bench/page')],
  cases: [join(root, 'bench/cases')],
  contestants: [join(made, 'contestants'), join(root, 'bench/contestants')],
  plain: [join(made, 'plain')],
  data: [join(made, 'data')],
  cdn: [join(root, 'packages/elements/cdn')],
};
export const TABLES = join(made, 'tables');
export const RESULTS = join(made, 'results.json');
export const REPORT = join(root, 'BENCHMARKS.md');
export const PEERS = join(root, 'bench');
