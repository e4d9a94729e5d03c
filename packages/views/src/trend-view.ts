import type { IndicatorId, Language, ObservationId, OrganizationId, Reading } from '@kaoping/core';
import type { BarView, Stretch } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { FigureWords } from './figure-words.js';
import type { FootView } from './foot-view.js';
import type { ApartRow } from './ranking-view.js';

/**
 * What a flow is drawn by: the `total` of each period, the average `month`, or `auto`: totals where all periods are of
 * one length, months where they are not.
 */
export const TREND_AMOUNTS = ['auto', 'total', 'month'] as const;
export type TrendAmount = (typeof TREND_AMOUNTS)[number];

export interface TrendOptions {
  readonly indicator: string;
  readonly lang: Language;
  /** Ids. Default: those with the most figures, at most four. */
  readonly organizations?: readonly string[];
  /** As the dataset writes it, empty for the whole. Default: the one with the most figures. */
  readonly breakdown?: string;
  /** As in a ranking: `2021`, `2021-10`, or `2021-01-01/2021-12-31`. */
  readonly period?: string;
  readonly amount?: TrendAmount;
  readonly reading?: Reading;
}

/** A number of the value axis, and where it lies. */
export interface TrendTick {
  readonly at: number;
  readonly words: string;
}

/** A stretch of the time axis with its name: a year, or a quarter. */
export interface TimeTick extends Stretch {
  readonly words: string;
}

/** `span`: over its days, at its height. `point`: a stock stands at a date. */
export type MarkShape = 'span' | 'point';

/** A label inside the drawing; only where it covers nothing. */
export interface MarkLabel {
  readonly words: string;
  /** The middle of its mark, as a share of the time axis; how far from there, in pixels; which end of the words. */
  readonly at: number;
  readonly shift: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** For a drawing on a phone, or for a larger one. */
  readonly width: 'narrow' | 'wide';
}

/** One figure: `start` to `end` are the days it is about, as shares of the time axis. */
export interface TrendMark extends Stretch {
  readonly organization: OrganizationId;
  readonly observation: ObservationId;
  readonly shape: MarkShape;
  /** It began at an unnamed time before. */
  readonly openStart: boolean;
  /** Share of the value axis, 0 at the bottom. */
  readonly at: number;
  /** From zero, upwards: what is certain, what may be, where it is open. */
  readonly bar: BarView;
  /** Whether the surface down to zero means an amount. */
  readonly isAmount: boolean;
  /** Promised or planned, not done. */
  readonly isPromise: boolean;
  /** `目标`, `计划`; empty for a result. */
  readonly kind: string;
  readonly period: string;
  /** As reported. */
  readonly figure: FigureWords;
  /** What is drawn where that is not the figure itself: `月平均约 1.69 亿元`; else empty. */
  readonly drawn: string;
  /** `同比增长21%`; empty where the report does not say. */
  readonly change: string;
  /** At most one for each width. */
  readonly labels: readonly MarkLabel[];
  readonly sentence: string;
  readonly evidence: EvidenceRef;
}

/** From one figure to the one right after it; only between periods that touch and are of one length. */
export interface TrendJoin {
  readonly fromTime: number;
  readonly fromValue: number;
  readonly toTime: number;
  readonly toValue: number;
}

/** One organization; all panels share both axes. */
export interface TrendPanel {
  readonly organization: OrganizationId;
  readonly name: string;
  /** `3 个数字` */
  readonly count: string;
  /** In the order of time. */
  readonly marks: readonly TrendMark[];
  readonly joins: readonly TrendJoin[];
}

export const LEGEND_KINDS = ['result', 'promise', 'open'] as const;
export interface LegendEntry {
  readonly kind: (typeof LEGEND_KINDS)[number];
  readonly words: string;
}

export interface TrendView {
  readonly indicator: IndicatorId;
  readonly heading: string;
  readonly subheading: string;
  /** What counts and what does not; empty where the slice does not carry it. */
  readonly definition: string;
  /**
   * Said where nobody has more than one figure: `只有一个数字，还看不出变化。` Then there is no course of time to draw, and each
   * figure is a bar. Empty where there is a trend.
   */
  readonly single: string;
  /** What the height means: totals, monthly averages, what stands at the end. */
  readonly amount: string;
  /** Where zero lies on the value axis. */
  readonly zero: number;
  /** What the numbers of the value axis count: `亿元`; empty where each number says it. */
  readonly axisUnit: string;
  readonly valueTicks: readonly TrendTick[];
  readonly timeTicks: readonly TimeTick[];
  readonly panels: readonly TrendPanel[];
  /** What the shapes mean; only those that are there. */
  readonly legend: readonly LegendEntry[];
  /** Empty without such figures. */
  readonly apartHeading: string;
  readonly apart: readonly ApartRow[];
  /** `另有 5 个`; else empty. */
  readonly more: string;
  /** Who was asked for and has nothing to draw, and who else reported; empty when there is nothing to say. */
  readonly silent: string;
  readonly columns: {
    readonly period: string;
    readonly figure: string;
    readonly kind: string;
    readonly drawn: string;
    readonly change: string;
  };
  /** What opens `method`: `怎么画的`. */
  readonly methodName: string;
  readonly method: string;
  readonly foot: FootView;
}
