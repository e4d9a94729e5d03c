import type {
  Language,
  ObservationId,
  OrganizationId,
  Reading,
  RectificationId,
  RectificationStage,
} from '@kaoping/core';
import type { Timeliness } from '@kaoping/core/audit';
import type { BarView } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { FigureWords } from './figure-words.js';
import type { FootView } from './foot-view.js';
import type { WhoseOptions } from './whose/whose.js';

export interface RectificationOptions extends WhoseOptions {
  readonly lang: Language;
  /** As in a ranking: `2021`, `2021-10`, or `2021-01-01/2021-12-31`. */
  readonly period?: string;
  /** ISO date on which deadlines are judged. Default: the day of the newest report, or the last day it tells of. */
  readonly asOf?: string;
  readonly reading?: Reading;
}

/** How many were found, or resolved: a figure, or that the report does not say. */
export interface RectificationCount {
  /** `发现` */
  readonly label: string;
  readonly figure?: FigureWords;
  /** `没有说`; empty where there is a figure. */
  readonly missing: string;
  readonly sentence: string;
  readonly observation?: ObservationId;
  readonly organization?: OrganizationId;
  readonly evidence?: EvidenceRef;
}

/** What share of the found is resolved; the scale of `bar` runs to the larger of 100% and the share. */
export interface ResolvedShareView {
  /** `96%`, `至少 100%`; never cut at 100%. */
  readonly text: string;
  /** `解决的占发现的 96%` */
  readonly words: string;
  readonly bar: BarView;
  /** Where 100% lies on the scale, 0 to 1. */
  readonly full: number;
}

/** A shape and a word before it is a color. */
export interface RectificationStatus {
  readonly shape: '●' | '◐' | '○' | '△' | '◇';
  readonly word: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'quiet';
}

export interface RectificationRow {
  readonly id: RectificationId;
  readonly subject: string;
  /** Whose it is, where several are shown, and when. */
  readonly detail: string;
  readonly stage: RectificationStage;
  readonly timeliness: Timeliness;
  /** How many of the four steps are reached, 0 where the report does not say. */
  readonly step: number;
  /** `已交办`; empty where the word of the status says it. */
  readonly stageWord: string;
  readonly status: RectificationStatus;
  readonly found: RectificationCount;
  readonly resolved: RectificationCount;
  readonly share?: ResolvedShareView;
  /** Sentences on what the two figures leave open: the difference, more resolved than found, nothing found. */
  readonly gap: string;
  /** Deadline, and how long it has been for what is not done; empty where neither is known. */
  readonly time: string;
  /** What the report does not say: `没有说：期限、复核`; empty where it says all. */
  readonly unknown: string;
  readonly sentence: string;
  readonly evidence: EvidenceRef;
}

/** One of the steps with how many stand there. */
export interface StageCount {
  readonly stage: RectificationStage;
  readonly word: string;
  readonly count: string;
  /** Of the fullest step, 0 to 1. */
  readonly share: number;
}

export interface RectificationTotal extends ResolvedShareView {
  /** `按“处”计的 4 项` */
  readonly label: string;
}

export interface AgeCount {
  /** `15–29 天` */
  readonly label: string;
  readonly count: string;
  readonly share: number;
}

export interface RectificationView {
  readonly heading: string;
  /** How many, and on which day deadlines are judged. */
  readonly subheading: string;
  readonly stagesLabel: string;
  readonly stages: readonly StageCount[];
  /** `已超期 0 项`; what is known of deadlines. */
  readonly overdue: string;
  readonly totalsHeading: string;
  /** People and cases do not add up: one for each kind of thing counted. */
  readonly totals: readonly RectificationTotal[];
  /** Why there is more than one total, and what is in none. */
  readonly totalsNote: string;
  readonly ageingHeading: string;
  /** Only where something is open. */
  readonly ageing: readonly AgeCount[];
  /** What was published as fixed, and what of it is not known. */
  readonly known: readonly string[];
  readonly ledgerHeading: string;
  readonly rows: readonly RectificationRow[];
  /** That these data carry only the first entries; else empty. */
  readonly part: string;
  readonly foot: FootView;
}
