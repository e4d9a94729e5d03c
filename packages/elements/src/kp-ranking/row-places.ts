/** Where a list stands, of which not all rows are built: pixels from the top of what can be seen. */
export interface ListPlace {
  /** Where its first row stands among all rows of all lists, from 0. */
  readonly offset: number;
  readonly size: number;
  /** Which of its rows is the first that is built, and how many are. */
  readonly start: number;
  readonly built: number;
  /** From where to where it takes room, and its built rows do. */
  readonly top: number;
  readonly bottom: number;
  readonly rowsTop: number;
  readonly rowsBottom: number;
  /** How high a row is about. */
  readonly row: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/** The row of a list that stands at `y`, as near as can be known of rows that are not built. */
export function rowAt(list: ListPlace, y: number): number {
  const { size, start, built, top, rowsTop, rowsBottom, row } = list;
  const share = (from: number, to: number): number => (to > from ? (y - from) / (to - from) : 0);
  const at =
    y < rowsTop
      ? share(top, rowsTop) * start
      : y < rowsBottom
        ? start + share(rowsTop, rowsBottom) * built
        : start + built + (y - rowsBottom) / row;
  return within(Math.floor(at), 0, size - 1);
}

/** Where a row of a list stands, as near as can be known. */
export function topOf(list: ListPlace, position: number): number {
  const { start, built, top, rowsTop, rowsBottom, row } = list;
  if (position < start) return top + (position / start) * (rowsTop - top);
  if (position < start + built) return rowsTop + ((position - start) / built) * (rowsBottom - rowsTop);
  return rowsBottom + (position - start - built) * row;
}

/** The rows in reading order that can be seen; undefined where none can. */
export function seenRows(lists: readonly ListPlace[], height: number): Span | undefined {
  const seen = lists.filter(({ size, top, bottom }) => size > 0 && bottom > 0 && top < height);
  if (!seen.length) return undefined;
  const ends = seen.map((list) => ({
    from: list.offset + rowAt(list, 0),
    to: list.offset + rowAt(list, height) + 1,
  }));
  return { from: Math.min(...ends.map(({ from }) => from)), to: Math.max(...ends.map(({ to }) => to)) };
}

/** More rows than this are never built at once. */
export const MOST_ROWS = 200;
/** Rows built beyond what can be seen, on each side: half as many again, at least so many. */
const LEAST_BEYOND = 12;
/** For who leaps so many: where rows stand that are not built is known about only. */
const LEAP_BEYOND = 2;

/** Rows to build. */
export interface Wanted extends Span {
  /** Whether none of them is built yet. */
  readonly isLeap: boolean;
}

/**
 * The rows to build so that `seen` can be seen; undefined while those that are built will do for a while. Who leaps past
 * all that is built may well leap on, and who did so a moment ago too: they are built what can be seen, and hardly more.
 */
export function rowsFor(seen: Span, built: Span, total: number, isLeaping = false): Wanted | undefined {
  const count = Math.min(seen.to - seen.from, MOST_ROWS);
  const to = seen.from + count;
  const isLeap = seen.from >= built.to || to <= built.from;
  const isNear = !isLeap && !isLeaping;
  const most = Math.min(Math.max(LEAST_BEYOND, Math.ceil(count / 2)), Math.floor((MOST_ROWS - count) / 2));
  const beyond = isNear ? most : LEAP_BEYOND;
  const near = isNear ? Math.floor(beyond / 3) : 0;
  const isEnough = built.from <= Math.max(0, seen.from - near) && built.to >= Math.min(total, to + near);
  if (isEnough) return undefined;
  return { from: Math.max(0, seen.from - beyond), to: Math.min(total, to + beyond), isLeap };
}
