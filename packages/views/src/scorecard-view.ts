import type { IndicatorId, Language, ObservationId, OrganizationId, Reading } from '@kaoping/core';
import type { MissingPolicy } from '@kaoping/core/aggregate';
import type { EvidenceRef } from './evidence-ref.js';
import type { FigureWords } from './figure-words.js';
import type { FootView } from './foot-view.js';
import type { StatusWords } from './gauge-view.js';

export interface ScorecardOptions {
  readonly lang: Language;
  /** Ids of the organizations to set side by side; goes before `among`. */
  readonly organizations?: readonly string[];
  /** Id of a parent organization, or a level (`street`). Default: the parent whose areas report most. */
  readonly among?: string;
  /** Id of the organization that was opened: its parts are shown instead. */
  readonly within?: string;
  /** Ids of the indicators, in this order. Default: those in which most of the organizations can be compared. */
  readonly indicators?: readonly string[];
  /** As in a ranking: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  readonly period?: string;
  /**
   * The id of an indicator, `index` or `name`, best (or first) on top; with a `-` before it the other way around.
   * Default: by the index where it is shown, else by the first indicator.
   */
  readonly sort?: string;
  /** Adds a composite index over the indicators that have a better and a worse. */
  readonly index?: boolean;
  /** What an indicator weighs in the index, beside the others; 1 unless told, 0 leaves it out. */
  readonly weights?: Readonly<Record<string, number>>;
  /** What becomes of an organization that lacks a figure of the index. Default: it gets none, and is named. */
  readonly missing?: MissingPolicy;
  readonly reading?: Reading;
}

export type Sorted = 'ascending' | 'descending' | 'none';

/** The head of a column. */
export interface ScorecardHead {
  /** What `sort` calls it. */
  readonly key: string;
  readonly name: string;
  /** What its comparable figures share: `2021年1–10月`; for the index `0–100 分`. */
  readonly detail: string;
  /** `3 个街道可比`; empty for names. */
  readonly count: string;
  /** By the values of the column, as `aria-sort` says it. */
  readonly sorted: Sorted;
  /** The sort that pressing it asks for. */
  readonly sortTo: string;
}

export interface ScorecardColumn extends ScorecardHead {
  readonly indicator: IndicatorId;
}

/** How a figure stands against its target, or in its field; a shape and a word before it is a color. */
export interface ScorecardStatus {
  readonly shape: StatusWords['shape'] | '▲' | '△' | '▽' | '▼';
  readonly word: string;
  readonly tone: StatusWords['tone'];
}

export interface FigureCell {
  readonly kind: 'figure';
  readonly observation: ObservationId;
  readonly figure: FigureWords;
  /** `第 2 / 3` among the figures that it can be compared with; empty where there is no other. */
  readonly place: string;
  /** Why it is not compared with the figures of the column: `时间不同：2021年1–9月`; empty where it is. */
  readonly apart: string;
  /** The same in the two pieces between which a line may break. */
  readonly apartPieces: readonly string[];
  readonly status?: ScorecardStatus;
  /** Says the whole of it. */
  readonly sentence: string;
  readonly evidence: EvidenceRef;
}

/** A cell without a figure says why. */
export interface BlankCell {
  readonly kind: 'blank';
  readonly why: string;
}

export type ScorecardCell = FigureCell | BlankCell;

export interface IndexCell {
  /** `66.7`; empty where there is no score. */
  readonly score: string;
  /** `第 2(1–4)`: the place, and the places that weights and bounds allow. */
  readonly place: string;
  readonly spoken: string;
  /** Why there is no score; else empty. */
  readonly why: string;
}

/** Opens the parts of a row. */
export interface DrillWords {
  /** `18 个街道` */
  readonly text: string;
  /** `看拱墅区的 18 个街道` */
  readonly label: string;
}

export interface ScorecardRow {
  readonly organization: OrganizationId;
  readonly name: string;
  readonly drill?: DrillWords;
  /** One for each column, in their order. */
  readonly cells: readonly ScorecardCell[];
  readonly index?: IndexCell;
}

/** A step of the way from what was shown first to what is shown now. */
export interface Crumb {
  /** What `within` calls it; empty for the beginning. */
  readonly within: string;
  readonly name: string;
}

/** How the composite index is made, and how far its order can be trusted. */
export interface IndexNotes {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface ScorecardView {
  readonly heading: string;
  /** Whose, when, and by what rule. */
  readonly subheading: string;
  /** Empty unless an organization was opened; the last is what is shown. */
  readonly crumbs: readonly Crumb[];
  /** What the way back is called. */
  readonly crumbsLabel: string;
  /** Said where what was asked for is not what is shown; else empty. */
  readonly note: string;
  readonly nameColumn: ScorecardHead;
  readonly columns: readonly ScorecardColumn[];
  readonly indexColumn?: ScorecardHead;
  readonly rows: readonly ScorecardRow[];
  /** Who reported none of the indicators; they have no row. Empty without such. */
  readonly silent: string;
  /** What to announce once the order changed: `按税收收入排列，好的在前`. */
  readonly order: string;
  /** How places and statuses are given, for whoever asks. */
  readonly method: string;
  readonly index?: IndexNotes;
  readonly foot: FootView;
}
