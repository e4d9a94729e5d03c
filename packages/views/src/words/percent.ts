import { formatNumber } from './format-number.js';

/** A share as a percentage, 1 is 100%. Recomputed, so rounded to one decimal; small shares are not rounded away. */
export function percent(share: number): string {
  const value = share * 100;
  const most = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
  return `${formatNumber(value, 0, most)}%`;
}
