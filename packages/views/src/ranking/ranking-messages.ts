import type { Direction } from '@kaoping/core';

/** The words of a ranking. Ranks count from 1; nouns name what is ranked, one or several of it. */
export interface RankingMessages {
  readonly place: (rank: number) => string;
  readonly places: (best: number, worst: number) => string;
  readonly tied: (rank: number) => string;
  readonly spokenPlace: (rank: number) => string;
  readonly spokenPlaces: (best: number, worst: number) => string;
  readonly spokenTied: (rank: number) => string;
  /** Ends the sentence of a figure: in which place among how many. */
  readonly among: (clause: string, place: string, count: number, noun: string) => string;
  readonly comparable: (count: number, noun: string) => string;
  readonly subheading: (whose: string, when: string) => string;
  readonly whose: (parent: string, count: number, noun: string) => string;
  readonly apartHeading: string;
  readonly apart: (clause: string, why: string) => string;
  readonly more: (count: number) => string;
  /** Bring rows of a long list that come before or after those that are there. */
  readonly before: (count: number) => string;
  readonly next: (count: number) => string;
  /** Which rows are there, of how many. */
  readonly listed: (first: number, last: number, count: number) => string;
  /** Goes to an organization in a long list; its place as it is spoken. */
  readonly goTo: (name: string, place: string) => string;
  readonly find: string;
  readonly matches: (count: number) => string;
  readonly median: (median: string) => string;
  readonly quartiles: (low: string, high: string) => string;
  readonly peersJoin: string;
  /** What the marks on the bars mean. */
  readonly legend: { readonly median: string; readonly quartiles: string };
  /** Lists who did not report: names, then how many in all where some are left out. */
  readonly silent: (names: string, count: number, noun: string, shown: number) => string;
  readonly otherwiseHeading: string;
  readonly columns: { readonly rank: string; readonly name: string; readonly figure: string };
  readonly method: Readonly<Record<Direction, string>>;
  readonly methodOfBounds: string;
}
