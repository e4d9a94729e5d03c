import type { Problem, Row } from '@kaoping/core';
import type { FigureGroup } from './group.js';

/** Who keeps figures outside of memory while they are checked, and gives them back sorted. */
export interface Keeper {
  /** Takes a checked figure of a line; `json` are its cells. */
  add(row: Row, line: number, json: string): void;
  /** Called once all are there: names the ids that are there twice. */
  finish(report: (problem: Problem) => void): Promise<void>;
  /** The figures that have one of these ids. */
  find(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>>;
  /** All of them, by what they have in common; `other` knows figures of other groups. */
  groups(other: (id: string) => Row | undefined): AsyncIterable<FigureGroup>;
}

/** Two figures of one id, by the lines on which they stand. */
export const doubled = (id: string, first: number, line: number): Problem => ({
  code: 'row/doubled-id',
  id,
  first: first - 2,
  firstLine: first,
  place: { table: 'observations', row: line - 2, line, column: 'id' },
});
