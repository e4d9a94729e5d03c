/** The value below which this share of the values lies, between neighbors in a straight line. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place - Math.floor(place));
}

/** Median and the middle half. */
export const spread = (values) => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
});

/**
 * Ratios of measurements that were taken side by side, run by run; what disturbs the machine for a while disturbs both.
 * Runs in which one of the two is missing are left out.
 */
export const paired = (ours, theirs) =>
  ours.map((value, at) => value / theirs[at]).filter((ratio) => Number.isFinite(ratio));

/** A new array in an order that the random numbers decide. */
export function shuffled(items, random) {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}
