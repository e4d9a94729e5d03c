import { verdicts } from './bars.mjs';

/** The short form: enough to notice that something went badly wrong, on a machine that others use too. */
export const SHORT = {
  cases: ['cold-20', 'cold-2000'],
  contestants: ['kaoping', 'bare', 'chart-js'],
  runs: 3,
};
/** How far over a bar of time a ratio may be here before it fails. */
const MARGIN = 2.5;

/** Says each ratio and whether all are within their margins; absolute times are never judged. */
export function judge(cases, results) {
  const { ratios } = verdicts(cases, results);
  for (const { id, what = 'time', against, most, ratio } of ratios) {
    const isNear = ratio.median <= most * MARGIN;
    const line = `${id}, ${what}: ${ratio.median.toFixed(2)} × ${against}, bar ${most}, fails over ${(most * MARGIN).toFixed(2)}`;
    console.log(`${isNear ? 'ok' : '✖'} ${line}`);
  }
  return ratios.every(({ ratio, most }) => ratio.median <= most * MARGIN);
}
