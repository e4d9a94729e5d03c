import type { Basis, Bound, Measure, Status } from '@kaoping/core';

/** From so many of a unit on, figures are told in it: 亿, or billion. */
export interface Magnitude {
  readonly factor: number;
  readonly name: string;
}

/** How figures, their hedges and their kinds are said. */
export interface FigureMessages {
  /** Largest first. */
  readonly magnitudes: readonly Magnitude[];
  /** Between the pieces of a figure that stands alone, and within a sentence. */
  readonly gap: string;
  readonly sentenceGap: string;
  /** Joins magnitude and unit: 亿 and 元. */
  readonly unit: (magnitude: string, unit: string) => string;
  /** What one of a unit is called, where it is named for several: `site` of `sites`. */
  readonly one: (unit: string) => string;
  /** The hedge as the reader says it; `reported` is the figure as printed. */
  readonly hedge: (bound: Bound, reported: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** A change in words: `同比增长21%`. */
  readonly change: (basis: string, up: boolean, size: string) => string;
  /** A name with what narrows it: `加装电梯（城镇）`. */
  readonly narrowed: (name: string, detail: string) => string;
  /** From one figure to another: `26亿元到30亿元`. */
  readonly range: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly comma: string;
}
