import type {
  AttainmentStatus,
  IndicatorId,
  Language,
  ObservationId,
  OrganizationId,
  Reading,
} from '@kaoping/core';
import type { BarView } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { FigureWords } from './figure-words.js';
import type { FootView } from './foot-view.js';

export interface GaugeOptions {
  readonly organization: string;
  readonly lang: Language;
  /** Without it, every target of the organization is shown. */
  readonly indicator?: string;
  /** As in a ranking: `2021`, `2021-10`, or `2021-01-01/2021-12-31`. */
  readonly period?: string;
  readonly breakdown?: string;
  /** ISO date by which the pace is judged. Default: the end of the result's period. */
  readonly asOf?: string;
  readonly reading?: Reading;
}

/** A status is a shape and a word before it is a color. */
export interface StatusWords {
  readonly status: AttainmentStatus;
  readonly shape: '●' | '◐' | '○' | '◇';
  readonly word: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'quiet';
}

/** Above four times the target the scale is broken: the bar is drawn in two pieces about `at`, a share of the scale. */
export interface ScaleBreak {
  readonly at: number;
  /** `刻度在此中断` */
  readonly words: string;
}

/** One result against its target. */
export interface Gauge {
  readonly key: string;
  readonly indicator: IndicatorId;
  readonly observation: ObservationId;
  readonly target: ObservationId;
  readonly name: string;
  /** `2021年` */
  readonly period: string;
  readonly status: StatusWords;
  readonly bar: BarView;
  /** Where the target stands on the scale, 0 to 1; the scale runs from zero to the larger of target and result. */
  readonly targetMark: number;
  readonly scaleBreak?: ScaleBreak;
  /** `任务 60 户` */
  readonly targetWords: string;
  /** The name and the target, for the button that shows the target only. */
  readonly targetLabel: string;
  /** `86 户，为任务的 143.3%` */
  readonly resultWords: string;
  readonly result: FigureWords;
  /** `143.3%`; empty where it cannot be said. Never cut at 100%. */
  readonly share: string;
  /** The exact share behind the words, 1 is exactly there; missing where it cannot be computed. */
  readonly exactShare?: number;
  /** `报告写 152.4%，与人数不符`; empty when the report agrees or says nothing. */
  readonly conflict: string;
  /** `按时间进度…`; empty without an as-of date or before a pace can be said. */
  readonly pace: string;
  /** Where the result should be by the as-of date, as a share of the scale. */
  readonly paceMark?: number;
  /** The target was worked out, not said: what to say about it; else empty. */
  readonly inferred: string;
  /** The name and the result, for the button that shows the result only. */
  readonly label: string;
  readonly sentence: string;
  readonly evidence: EvidenceRef;
  readonly targetEvidence: EvidenceRef;
}

export interface GaugeView {
  readonly organization: OrganizationId;
  readonly heading: string;
  readonly subheading: string;
  /** One or several: an organization with several targets shows them all. */
  readonly gauges: readonly Gauge[];
  /** Targets for which no result was reported; empty without any. */
  readonly silent: string;
  readonly foot: FootView;
}
