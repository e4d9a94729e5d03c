/** Up to so many rows in all nothing is left to be built later. */
export const WHOLE_ROWS = 200;

/** What of a list is built: `built` rows from `start`, counted from 0. */
export interface Part {
  readonly start: number;
  readonly built: number;
}

export interface RowWindow {
  /** The first row that is built, in reading order over all lists, from 0. */
  readonly from: number;
  readonly built: number;
  readonly total: number;
  /** The same, list by list. A list above the window is left after its last row, one below before its first. */
  readonly parts: readonly Part[];
}

const whole = (value: number | undefined, otherwise: number): number =>
  value === undefined || Number.isNaN(value) ? otherwise : Math.floor(value);

/**
 * The rows to build of some lists that are read one after the other: `first` of them, at least one, from `from` on; as
 * many as that also at the end. All of them where there are few, or where `first` is not given.
 */
export function rowWindow(
  sizes: readonly number[],
  asked: { readonly from?: number; readonly first?: number },
): RowWindow {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const isWhole = asked.first === undefined || total <= WHOLE_ROWS;
  const built = isWhole ? total : Math.min(total, Math.max(1, whole(asked.first, total)));
  const from = Math.min(Math.max(0, whole(asked.from, 0)), total - built);
  let before = 0;
  const parts = sizes.map((size): Part => {
    const start = Math.min(size, Math.max(0, from - before));
    const end = Math.min(size, Math.max(0, from + built - before));
    before += size;
    return { start, built: end - start };
  });
  return { from, built, total, parts };
}
