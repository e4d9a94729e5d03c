import type { Timeliness } from '@kaoping/core/audit';

/** What a report may leave unsaid of an entry. */
export type Unsaid = 'found' | 'resolved' | 'verified' | 'deadline';

/** The words of a ledger of problems and what became of them. Counts are of entries unless told otherwise. */
export interface RectificationMessages {
  readonly heading: (who: string) => string;
  /** The day is empty where no deadline and no age is judged. */
  readonly subheading: (count: number, day: string) => string;
  readonly stages: string;
  readonly count: (count: number) => string;
  readonly overdue: (overdue: number, maybe: number, withDeadline: number) => string;
  readonly totals: string;
  /** Entries that count in a unit: `按“处”计的 4 项`. */
  readonly total: (unit: string, count: number) => string;
  readonly totalsNote: (without: number) => string;
  readonly share: (share: string) => string;
  readonly ageing: string;
  readonly ages: (from: number, to: number | undefined) => string;
  readonly fixed: (fixed: number, verified: number) => string;
  readonly counts: (both: number, of: number) => string;
  readonly deadlines: (known: number, of: number) => string;
  readonly ledger: string;
  readonly found: string;
  readonly resolved: string;
  readonly missing: string;
  /** A count within a sentence: label and figure. */
  readonly counted: (label: string, figure: string) => string;
  readonly difference: (figure: string) => string;
  readonly more: string;
  readonly nothingFound: string;
  readonly unlike: string;
  /** Both counts are the same figure of the report. */
  readonly same: string;
  /** Fixed, as the report says; verified; or what is known of the deadline. */
  readonly fixedWord: string;
  readonly verifiedWord: string;
  readonly timeliness: Readonly<Record<Exclude<Timeliness, 'done'>, string>>;
  readonly deadline: (days: number) => string;
  readonly age: (days: string) => string;
  readonly days: (from: number, to: number | undefined) => string;
  readonly unsaid: Readonly<Record<Unsaid, string>>;
  readonly unknown: (list: string) => string;
  readonly sentence: (clause: string, parts: readonly string[]) => string;
  /** Heads of what a table to take away adds. */
  readonly columns: Readonly<Record<'standing' | 'share' | 'gap' | 'unsaid', string>>;
  readonly part: (shown: number, of: number) => string;
  readonly nothing: string;
  readonly noEntries: (who: string) => string;
}
