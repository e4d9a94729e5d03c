import type { Status } from '@kaoping/core';
import type { LegendEntry, TrendView } from '../trend-view.js';
import type { AmountKind } from './amounts.js';

/** The words of a trend. */
export interface TrendMessages {
  /** Whose (a name, perhaps with the kind of figure), and over which time. */
  readonly subheading: (whose: string, when: string) => string;
  /** Several organizations, on one scale. */
  readonly several: (count: number, when: string) => string;
  /** No organization has more than one figure, so nothing changes yet. */
  readonly single: (organizations: number) => string;
  readonly amount: Readonly<Record<AmountKind, string>>;
  /** What is drawn in place of a total. */
  readonly monthly: (figure: string) => string;
  readonly count: (count: number) => string;
  /** Months count from 1. */
  readonly quarter: (from: number, to: number) => string;
  readonly kind: Readonly<Record<Status, string>>;
  readonly legend: Readonly<Record<LegendEntry['kind'], string>>;
  readonly apartHeading: string;
  readonly apart: (clause: string, why: string) => string;
  readonly notWholeMonths: string;
  readonly more: (count: number) => string;
  readonly silent: (names: string) => string;
  readonly unknown: (names: string) => string;
  readonly others: (count: number) => string;
  readonly columns: TrendView['columns'];
  readonly methodName: string;
  readonly method: string;
  /** Where each figure is a bar. */
  readonly methodOfBars: string;
  readonly join: string;
}
