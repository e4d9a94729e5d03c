const MOST = 16;

/** A column's width, in em, for the widest of what is in it; at least `least`. */
export const columnWidth = (widths: readonly number[], least = 2): string =>
  `${Math.min(MOST, Math.max(least, ...widths)).toFixed(1)}em`;
