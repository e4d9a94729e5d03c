import type { Interval } from '@kaoping/core';
import type { BarView } from '../bar-view.js';
import type { Scale } from '../scale.js';
import { barOn, scaleOf, shareOn } from '../scale.js';

/** Beyond so many times the target the scale is broken. */
export const MOST_TIMES = 4;
/** Where a broken scale is broken: what lies before is true to scale, what lies after is not. */
const BREAK = 0.92;

export interface GaugeScale {
  readonly bar: BarView;
  readonly targetMark: number;
  readonly breakAt?: number;
  /** Where another value lies, on the part that is true to scale. */
  readonly at: (value: number) => number;
}

/** A result and its target, in base units. */
export interface OnTarget {
  readonly value: number;
  readonly interval: Interval;
  readonly target: number;
}

/** How many times the target a scale holds that is broken. */
const BROKEN_TIMES = MOST_TIMES / BREAK;
const isBroken = ({ value, target }: OnTarget): boolean => target > 0 && value > MOST_TIMES * target;

/** From zero to the larger of target and result. */
const ownScale = ({ value, interval, target }: OnTarget): Scale =>
  scaleOf([
    { value, interval },
    { value: target, interval: [target, target] },
  ]);

/** How many times its target a gauge needs; undefined where it cannot share a scale, as with a target of zero. */
function timesOf(gauge: OnTarget): number | undefined {
  if (isBroken(gauge)) return BROKEN_TIMES;
  const { low, high } = ownScale(gauge);
  const times = high / gauge.target;
  return gauge.target > 0 && low === 0 && times <= BROKEN_TIMES ? times : undefined;
}

/** How many times the target gauges that stand together have room for, so that their targets stand in one line. */
export const sharedTimes = (gauges: readonly OnTarget[]): number =>
  Math.max(1, ...gauges.map((gauge) => timesOf(gauge) ?? 1));

/**
 * From zero to so many times the target. Beyond four times the target the bar runs on past a break, to the end: its
 * length is no longer to scale there, and the break says so.
 */
export function gaugeScale(gauge: OnTarget, times: number): GaugeScale {
  const { value, interval, target } = gauge;
  const needed = timesOf(gauge);
  if (!isBroken(gauge)) {
    // The one that needs the most room ends exactly at the end.
    const isOwn = needed === undefined || needed === times;
    const scale = isOwn ? ownScale(gauge) : { low: 0, high: target * times };
    const at = (one: number): number => shareOn(scale, one);
    return { bar: barOn(scale, { value, interval }), targetMark: at(target), at };
  }
  const scale = { low: 0, high: target * times };
  const at = (one: number): number => Math.min(BREAK, shareOn(scale, one));
  const isOpen = interval[1] === Infinity;
  return {
    bar: { start: 0, end: isOpen ? 0.97 : 1, ...(isOpen && { openTo: 1 }) },
    targetMark: at(target),
    breakAt: BREAK,
    at,
  };
}
