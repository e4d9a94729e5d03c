const PEERS = ['chart-js', 'echarts', 'plot', 'vega-lite'];
const ALL = ['kaoping', 'bare', ...PEERS];
/** More than any contestant needs for a row, in CSS pixels, so that nothing below is pushed. */
const ROOM = 80;
const space = (rows) => 400 + rows * ROOM;

const cold = (rows, more = {}) => ({
  id: `cold-${rows}`,
  title: `${rows.toLocaleString('en')} rows, cold`,
  action: 'cold',
  what: 'ranking',
  set: String(rows),
  contestants: ALL,
  space: space(rows),
  hasHeap: true,
  ...more,
});
const throttled = (rows) =>
  cold(rows, {
    id: `throttled-${rows}`,
    title: `${rows.toLocaleString('en')} rows, cold, processor four times slower`,
    throttle: 4,
    hasHeap: false,
  });
const long = { what: 'ranking', set: '2000', contestants: ALL, space: space(2000) };
const COUNT = 50;

const widgets = {
  id: 'widgets',
  title: `${COUNT} widgets of 20 rows, dataset loaded once`,
  action: 'cold',
  what: 'widgets',
  set: '50x20',
  count: COUNT,
  contestants: ALL,
  space: space(20 * COUNT),
};

/** Every case: what the page does, with which data, and who takes part. */
export const CASES = [
  cold(20),
  cold(200),
  cold(200, { id: 'cold-200-whole', title: '200 rows, cold, the last too', isWhole: true, hasHeap: false }),
  cold(2000),
  cold(20000),
  throttled(20),
  throttled(2000),
  widgets,
  { ...widgets, id: 'widgets-whole', title: `${widgets.title}, the last too`, isWhole: true },
  {
    id: 'rank-again',
    title: 'Re-rank 2,000 rows with new values',
    action: 'update',
    next: '2000-new',
    ...long,
  },
  {
    id: 'filter',
    title: 'Filter 2,000 rows as typed, a keystroke',
    action: 'filter',
    searchable: true,
    ...long,
  },
  {
    id: 'scroll',
    title: 'Scroll through 20,000 rows',
    action: 'scroll',
    what: 'ranking',
    set: '20000',
    contestants: ['kaoping', 'bare'],
    space: 0,
  },
  {
    id: 'gauge',
    title: 'A gauge',
    action: 'cold',
    what: 'gauge',
    set: 'gauge',
    contestants: ALL,
    space: 1200,
  },
  {
    id: 'card',
    title: 'A unit card',
    action: 'cold',
    what: 'card',
    set: 'unit',
    contestants: ['kaoping', 'bare'],
    space: 2000,
    hasHeap: true,
  },
];

/** The data that these cases need. */
export const setsOf = (cases) => [...new Set(cases.flatMap(({ set, next }) => (next ? [set, next] : [set])))];
