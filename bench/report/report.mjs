import { OURS, verdicts } from '../bars.mjs';
import { paired, spread } from '../statistics.mjs';
import { ranged, short, table } from './markdown.mjs';

const NAMES = {
  kaoping: 'Kaoping',
  bare: 'bare DOM',
  'chart-js': 'Chart.js',
  echarts: 'ECharts',
  plot: 'Observable Plot',
  'vega-lite': 'Vega-Lite',
};
const titleOf = (cases, id) => cases.find((each) => each.id === id).title;
const word = (isMet) => (isMet ? 'met' : '**missed**');
const KB = 1024;
const MB = KB * KB;

function bars(cases, results) {
  const { ratios, counts } = verdicts(cases, results);
  return table([
    ['case', 'what', 'must be', 'measured', ''],
    ...ratios.map(({ id, against, what = 'time', most, ratio, isMet }) => [
      titleOf(cases, id),
      what,
      `≤ ${most} × ${NAMES[against]}`,
      ranged(ratio),
      word(isMet),
    ]),
    ...counts.map(({ id, what, most, value, isMet, unit = short }) => [
      titleOf(cases, id),
      what,
      most === 0 ? '0' : `≤ ${unit(most)}`,
      value === 0 ? '0' : unit(value),
      word(isMet),
    ]),
  ]);
}

/** One case: how long everyone took, how long the page was busy, and Kaoping as a multiple of each. */
function times({ id, title, contestants }, results) {
  const of = (name, key) => results[id][name].map((sample) => sample[key]);
  const multiple = (name, key) =>
    name === OURS || !results[id][OURS] ? '' : ranged(spread(paired(of(OURS, key), of(name, key))));
  const rows = contestants.map((name) => [
    NAMES[name],
    ...['ms', 'work'].flatMap((key) => [ranged(spread(of(name, key))), multiple(name, key)]),
  ]);
  const head = ['', 'ms', 'Kaoping, multiple of it', 'main thread, ms', 'Kaoping, multiple of it'];
  return `### ${title}\n\n${table([head, ...rows])}`;
}

function slowest(cases, results) {
  const rows = cases
    .filter(({ id }) => results[id].kaoping?.[0]?.slowest !== undefined)
    .flatMap(({ id, title, contestants }) =>
      contestants.map((name) => [
        title,
        NAMES[name],
        short(Math.max(...results[id][name].map((sample) => sample.slowest))),
        ...['late', 'over50', 'reached'].map((key) => {
          const values = results[id][name].map((sample) => sample[key]);
          if (values[0] === undefined) return '';
          const most = key === 'reached' ? Math.min(...values) : Math.max(...values);
          return key === 'late' ? `${(most * 100).toFixed(1)}%` : String(most);
        }),
      ]),
    );
  if (!rows.length) return '';
  const head = ['case', '', 'slowest, ms', 'frames over 16.7 ms', 'frames over 50 ms', 'rows reached'];
  return `### The slowest of all runs\n\n${table([head, ...rows])}`;
}

function weights(cases, results) {
  const weighed = cases.filter(({ id, hasHeap }) => hasHeap && results[id]);
  const rows = weighed.flatMap(({ id, title, contestants }) =>
    contestants.map((name) => {
      const [{ scripts, data }] = results[id][name];
      const heap = (key) => ranged(spread(results[id][name].map((sample) => sample.heap[key] / MB)));
      return [
        title,
        NAMES[name],
        `${short(scripts.bytes / KB)} (${scripts.files})`,
        `${short(data.bytes / KB)} (${data.files})`,
        heap('script'),
        heap('page'),
      ];
    }),
  );
  if (!rows.length) return '';
  const head = [
    'case',
    '',
    'scripts, KB gzip (files)',
    'data, KB gzip (files)',
    'script heap, MB',
    'with DOM, MB',
  ];
  return `### Weight\n\n${table([head, ...rows])}`;
}

/**
 * What the command writes: on what was measured, every bar, and every figure, those that are worse than a peer's too.
 *
 * @param facts pairs of name and text
 */
export function report(facts, cases, results) {
  const done = cases.filter(({ id }) => results[id]);
  return [
    '## Measured',
    table([['', ''], ...facts]),
    '### The bar',
    'Ratios are medians of the ratios within one round, with the middle half in brackets; counts are the worst of all rounds. ' +
      '“ms” runs from asking for the script to the frame that shows the rows; two frames of waiting, up to 33 ms, are in it for everyone. ' +
      '“Main thread” is how long that thread of the page was busy, in its own time: what other programs do hardly changes it.',
    bars(done, results),
    ...done.map((each) => times(each, results)),
    slowest(done, results),
    weights(done, results),
  ]
    .filter(Boolean)
    .join('\n\n');
}
