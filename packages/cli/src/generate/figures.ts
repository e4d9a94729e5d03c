import type { Bound } from '@kaoping/core';
import type { Random } from '@kaoping/core/aggregate';
import type { Area } from './areas.js';
import type { Measured } from './indicators.js';
import { UNITS } from './indicators.js';
import { printed } from './printed-figure.js';

/** One row to be: who and what by their places in the lists, when, and what is said. */
export interface Figure {
  readonly area: Area;
  readonly indicator: Measured;
  readonly month: number;
  readonly value: number;
  readonly bound: Bound;
  readonly reported: string;
}

/** Shares of what may happen to a figure. */
const NEVER = 0.02;
const MISSED = 0.05;
const REVISED = 0.005;
const HEDGED = 0.1;

const words = new Map(UNITS.map(([id, zh]) => [id, zh]));
const normal = (random: Random): number => (random() + random() + random() + random() - 2) * Math.sqrt(3);

/** Draws the figures of a place month by month, always about the same level, so that they can be followed. */
export class Course {
  /** By area and indicator: the usual value, or 0 where it is never reported. */
  readonly #usual = new Map<string, Float64Array>();
  readonly #growth: readonly number[];

  constructor(
    areas: readonly Area[],
    readonly indicators: readonly Measured[],
    private readonly random: Random,
  ) {
    this.#growth = indicators.map(() => 0.06 * (random() - 0.3));
    for (const area of areas)
      this.#usual.set(
        area.id,
        Float64Array.from(indicators, (indicator) => {
          const chance = normal(random);
          if (random() < NEVER) return 0;
          if (indicator.accumulation === 'ratio') return indicator.usual + indicator.spread * chance;
          return indicator.usual * area.parts * Math.exp(indicator.spread * chance);
        }),
      );
  }

  /** What a place says of an indicator for a month; undefined where it says nothing. */
  figure(area: Area, at: number, month: number): Figure | undefined {
    const { random } = this;
    const indicator = this.indicators[at] as Measured;
    const usual = this.#usual.get(area.id)?.[at] ?? 0;
    if (!usual || random() < MISSED) return undefined;
    const season = 1 + 0.08 * Math.sin((month / 6) * Math.PI);
    const years = Math.pow(1 + (this.#growth[at] ?? 0), month / 12);
    const noise = 1 + 0.07 * normal(random);
    if (indicator.accumulation === 'ratio') {
      const points = Math.min(100, Math.max(1, usual + 1.5 * normal(random)));
      return this.#said(area, indicator, month, points, 3);
    }
    return this.#said(area, indicator, month, Math.max(1, usual * season * years * noise), 4);
  }

  /** Whether a figure is said again, a little different, in the report of the next month. */
  revision({ area, indicator, month, value }: Figure): Figure | undefined {
    if (this.random() >= REVISED) return undefined;
    const isRatio = indicator.accumulation === 'ratio';
    const again = isRatio ? Math.min(100, value + 0.3) : value * (1 + 0.02 * normal(this.random));
    return this.#said(area, indicator, month, Math.max(1, again), isRatio ? 3 : 4);
  }

  #said(area: Area, indicator: Measured, month: number, raw: number, digits: number): Figure {
    const chance = this.random();
    const bound: Bound =
      chance > HEDGED ? 'exact' : chance > 0.05 ? 'at_least' : chance > 0.02 ? 'about' : 'at_most';
    const whole = indicator.accumulation === 'ratio' || raw >= 1e4 ? raw : Math.round(raw);
    const { value, reported } = printed(
      whole,
      bound === 'exact' ? digits : digits - 1,
      bound,
      words.get(indicator.unit) ?? '',
    );
    return { area, indicator, month, value, bound, reported };
  }
}
