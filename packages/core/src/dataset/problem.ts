import type { TableName } from './schema.js';

/**
 * Where a problem stands: a row of a table counts from 0; files that have lines name theirs, counted from 1. What is no
 * table of the dataset (an address, another file) is named by `url`.
 */
export interface Place {
  readonly table?: TableName;
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
  readonly url?: string;
}

/** What can be wrong, each with the facts that its sentence needs. `allowed` says what would be right. */
export type Fault =
  // reaching it
  | { readonly code: 'dataset/unreachable'; readonly status?: number }
  | { readonly code: 'dataset/no-answer'; readonly seconds: number }
  | { readonly code: 'dataset/not-json'; readonly found: 'html' | 'cut-off' | 'too-deep' | 'other' }
  | { readonly code: 'dataset/too-large'; readonly bytes: number; readonly allowed: number }
  | { readonly code: 'dataset/too-many-rows'; readonly rows: number; readonly allowed: number }
  | { readonly code: 'dataset/other-host'; readonly allowed: readonly string[] }
  | { readonly code: 'dataset/format'; readonly found: string; readonly allowed: string }
  | { readonly code: 'dataset/in-parts' }
  | { readonly code: 'dataset/nothing-there'; readonly kind: string; readonly id: string }
  // its files
  | { readonly code: 'package/missing' }
  | {
      readonly code: 'package/field';
      readonly name: string;
      readonly found: string;
      readonly allowed: string;
    }
  | { readonly code: 'package/stale'; readonly version: string }
  | { readonly code: 'table/missing' }
  | { readonly code: 'table/unknown'; readonly allowed: readonly string[] }
  | { readonly code: 'table/empty'; readonly allowed: readonly string[] }
  | { readonly code: 'table/encoding'; readonly found: string; readonly allowed: string }
  | { readonly code: 'table/byte-order-mark' }
  | { readonly code: 'table/line-ends' }
  | { readonly code: 'table/syntax'; readonly detail: string }
  | { readonly code: 'table/missing-column'; readonly name: string }
  | { readonly code: 'table/unknown-column'; readonly name: string; readonly allowed: readonly string[] }
  | { readonly code: 'table/doubled-column'; readonly name: string }
  | { readonly code: 'table/row-length'; readonly found: number; readonly allowed: number }
  // one cell
  | { readonly code: 'cell/empty' }
  | { readonly code: 'cell/character'; readonly found: string }
  | { readonly code: 'cell/type'; readonly found: string; readonly allowed: string }
  | { readonly code: 'cell/value'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'cell/below'; readonly found: number; readonly allowed: number }
  // rows among each other
  | {
      readonly code: 'row/doubled-id';
      readonly id: string;
      /** Row of the first that has this id, counted from 0; and its line, counted from 1, where there are lines. */
      readonly first: number;
      readonly firstLine?: number;
    }
  | { readonly code: 'row/unknown-reference'; readonly id: string; readonly table: TableName }
  | { readonly code: 'organization/ring'; readonly ids: readonly string[] }
  | { readonly code: 'period/order'; readonly start: string; readonly end: string }
  | {
      readonly code: 'indicator/dimensions';
      readonly indicator: string;
      readonly found: string;
      readonly allowed: string;
    }
  | {
      readonly code: 'quantity/reported';
      readonly reported: string;
      readonly said: number;
      readonly value: number;
    }
  | { readonly code: 'observation/change-without-basis' }
  | { readonly code: 'observation/share-above-whole'; readonly value: number }
  | { readonly code: 'observation/start-unsaid' }
  | { readonly code: 'observation/target-after-actual'; readonly target: string; readonly actual: string }
  // rows against the documents
  | { readonly code: 'evidence/span'; readonly start: number; readonly end: number; readonly allowed: number }
  | { readonly code: 'evidence/span-too-long'; readonly found: number; readonly allowed: number }
  | { readonly code: 'evidence/digest'; readonly found: string; readonly allowed: string }
  | { readonly code: 'evidence/not-reported-there'; readonly reported: string }
  | { readonly code: 'exclusion/orphan' }
  | { readonly code: 'document/missing'; readonly file: string }
  | { readonly code: 'document/changed'; readonly file: string }
  | { readonly code: 'document/length'; readonly found: number; readonly allowed: number }
  // what is published
  | { readonly code: 'publish/too-large'; readonly bytes: number; readonly allowed: number };

export type ProblemCode = Fault['code'];
export type Problem = Fault & { readonly place: Place };

/**
 * Carries problems where a promise must fail: bad input gives these, never half a dataset.
 *
 * @example
 * const error = new ProblemError([{ code: 'cell/empty', place: { table: 'units', row: 0, column: 'name' } }]);
 * error.message; // 'cell/empty'
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}
