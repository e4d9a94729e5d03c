import type { IndicatorId, Language, ObservationId, OrganizationId, Reading } from '@kaoping/core';
import type { BarView } from './bar-view.js';
import type { EvidenceRef } from './evidence-ref.js';
import type { FigureWords } from './figure-words.js';
import type { FootView } from './foot-view.js';
import type { Crumb, DrillWords } from './scorecard-view.js';

export interface RankingOptions {
  readonly indicator: string;
  readonly lang: Language;
  /** `2021-01-01/2021-10-31` is just that period; `2021` or `2021-10` all that lies within. Default: all. */
  readonly period?: string;
  /** Id of a parent organization, or a level (`street`). Default: wherever the figures come from. */
  readonly among?: string;
  /** Id of the organization to mark. */
  readonly highlight?: string;
  /** At most so many rows of each group, the highlighted one always among them. */
  readonly limit?: number;
  /** `best` places first (default), `worst` first, or by `name`. */
  readonly order?: RankingOrder;
  readonly reading?: Reading;
  /** Keeps what is said of organizations whose name matches (see `nameMatches`); ranks stay as they are. */
  readonly filter?: string;
  /**
   * Builds at most so many rows now, over all lists in reading order: groups, what stands apart, what was reported
   * instead. Default: all. Rankings of few rows (`WHOLE_ROWS`) are built whole whatever is asked.
   */
  readonly first?: number;
  /** The first row that is built, from 0 in reading order; with `first`. Default: 0. */
  readonly from?: number;
  /** Asks which row comes next after the row `after` whose name begins with what was `typed`; see `found`. */
  readonly seek?: { readonly after: number; readonly typed: string };
}

export const RANKING_ORDERS = ['best', 'worst', 'name'] as const;
export type RankingOrder = (typeof RANKING_ORDERS)[number];

/** `1`, `2–4`, `并列2`; `spoken` is the same for the ear: `第2名`, `第2至第4名`. */
export interface RankWords {
  readonly text: string;
  readonly spoken: string;
  readonly best: number;
  readonly worst: number;
}

export interface RankingRow {
  /** Which of the group's `size` rows it is, from 1. */
  readonly position: number;
  readonly organization: OrganizationId;
  readonly observation: ObservationId;
  readonly name: string;
  readonly rank: RankWords;
  readonly figure: FigureWords;
  /** Says the whole of it: who, when, what, how much, which place among how many. */
  readonly sentence: string;
  readonly bar: BarView;
  readonly highlighted: boolean;
  readonly evidence: EvidenceRef;
  /** Where the ranking of those below can be opened, and is another part of the data. */
  readonly drill?: DrillWords;
}

/** Which part of a list is built. */
export interface ListSpan {
  /** How many of its rows come before those that are built. */
  readonly start: number;
  /** How many pass the name filter and the limit, built or not. */
  readonly size: number;
  /** `看前面 60 个`, where rows before are not built; else empty. */
  readonly before: string;
  /** `再看 60 个`, where rows after are not built; else empty. */
  readonly next: string;
}

/** Where the organization to mark is in a long ranking. */
export interface MarkedRow {
  /** From 0 in reading order. */
  readonly at: number;
  /** `看天水街道，第19993` */
  readonly words: string;
}

/** Figures that may be ranked among each other, best first. */
export interface RankingGroup extends ListSpan {
  /** Stable within the view, for keyed painting. */
  readonly key: string;
  /** `2021年1–10月`, and what else tells the group apart. */
  readonly heading: string;
  /** `3 个街道可比` */
  readonly count: string;
  /** Why it stands apart from the first group; empty for the first. */
  readonly why: string;
  /** Those that pass the name filter and the limit, as far as they are built. */
  readonly rows: readonly RankingRow[];
  /** `另有 5 个` where the limit leaves some out; else empty. */
  readonly more: string;
  /** `中位数 20.38亿元` and quartiles, where there are enough; else empty. */
  readonly peers: string;
  /** Where the median lies on the scale, where there are enough figures and it is one point. */
  readonly median?: number;
  /** Where the middle half begins and ends, where there are enough figures and both are one point. */
  readonly quartiles?: readonly [number, number];
  /** What the marks of median and quartiles mean; empty without marks. */
  readonly legend: { readonly median: string; readonly quartiles: string };
}

/** A figure that stands in no group, or that somebody reported instead, with the reason. */
export interface ApartRow {
  readonly organization: OrganizationId;
  readonly observation: ObservationId;
  readonly name: string;
  readonly figure: FigureWords;
  readonly why: string;
  readonly sentence: string;
  readonly evidence: EvidenceRef;
}

export interface RankingView {
  readonly indicator: IndicatorId;
  readonly heading: string;
  /** Whose, when, and by what rule. */
  readonly subheading: string;
  /** What counts and what does not; empty where the slice does not carry it. */
  readonly definition: string;
  /** Where zero lies on the scale of all bars: 0 unless figures fall below zero. */
  readonly zero: number;
  readonly groups: readonly RankingGroup[];
  /** `没有排在一起：`; empty without such figures. */
  readonly apartHeading: string;
  readonly apart: readonly ApartRow[];
  readonly apartSpan: ListSpan;
  /** `报告了别的：`; empty without such figures. */
  readonly otherwiseHeading: string;
  /** Peers without a figure that could be ranked, each with what comes closest to it: its growth, a target. */
  readonly otherwise: readonly ApartRow[];
  readonly otherwiseSpan: ListSpan;
  /** Peers who say nothing of the indicator; empty when all do. */
  readonly silent: string;
  /** The first row that is built, from 0 in reading order. */
  readonly from: number;
  /** How many rows all lists have together, built or not. */
  readonly total: number;
  /** `已列出第 61–120 个，共 20000 个`, where not all rows are built; else empty. */
  readonly listed: string;
  /** The one to mark, where not all rows are built and it has a place among them. */
  readonly marked?: MarkedRow;
  /** The answer to `seek`: `at` is a row from 0 in reading order, -1 where no name begins so. */
  readonly found?: { readonly after: number; readonly typed: string; readonly at: number };
  /** The widest text of each column in em, built or not: columns stay as they are whichever rows are built. */
  readonly widest: {
    readonly rank: number;
    readonly name: number;
    readonly figure: number;
    /** Names of what stands in no ranking. */
    readonly beside: number;
  };
  /** Heads of the table form. */
  readonly columns: { readonly rank: string; readonly name: string; readonly figure: string };
  /** How places are given, for whoever asks. */
  readonly method: string;
  /** What the field for names is called. */
  readonly find: string;
  /** What to announce while filtering: `3 个符合`; empty without a filter. */
  readonly matches: string;
  readonly foot: FootView;
  /** Where a reader came from, the last one being what is shown; where something was opened. */
  readonly crumbs?: readonly Crumb[];
  /** `所在层级`, where parts can be opened. */
  readonly crumbsLabel?: string;
}
