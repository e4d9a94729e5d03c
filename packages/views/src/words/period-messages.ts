/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How spans of time are said; months count from 1. */
export interface PeriodMessages {
  readonly year: (year: number) => string;
  readonly years: (from: number, to: number) => string;
  readonly half: (year: number, half: 1 | 2) => string;
  readonly month: (year: number, month: number) => string;
  readonly months: (from: Day, to: Day) => string;
  readonly day: (day: Day) => string;
  readonly days: (from: Day, to: Day) => string;
  readonly until: (day: string) => string;
}
