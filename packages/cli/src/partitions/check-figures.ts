import type { Problem, Row, Rows } from '@kaoping/core';
import { MOST_PROBLEMS, TABLE_NAMES } from '@kaoping/core';
import type { RowIndex } from '@kaoping/core/publish';
import { indexRows, validateRows } from '@kaoping/core/publish';
import { checkEvidence } from '../check/check-evidence.js';
import { FolderHash } from './folder-hash.js';
import { keyOf } from './group.js';
import type { Keeper } from './keeper.js';
import { jsonOf, rowOf } from './spill.js';
import type { RowChunk } from './stream-table.js';

type Report = (problem: Problem) => void;

/** Figures that were checked one by one and lie with their keeper. */
export interface CheckedFigures {
  readonly count: number;
  /** As `contentHash` of the whole folder. */
  readonly hash: string;
  /** A figure that others refer to from another group, and that is there. */
  readonly other: (id: string) => Row | undefined;
  /** Whether a figure that another table refers to is there, or may have been among those that could not be read. */
  readonly has: (id: string) => boolean;
}

/** A figure that refers to one of another group, or to one that is not near. */
interface Far {
  readonly row: Row;
  readonly isNear: boolean;
  readonly line: number;
}

/** The header is the first line, and rows count from 0. */
const FIRST_LINE = 2;

const nobody: RowIndex = { size: 0, has: () => true, get: () => undefined };
const onlyFigures = (rows: Rows, observations: readonly Row[]): Rows => {
  const part = {} as Record<keyof Rows, readonly Row[]>;
  for (const table of TABLE_NAMES) part[table] = table === 'observations' ? observations : [];
  return { ...rows, ...part };
};

/**
 * Checks figures as they come, by all laws of a small folder, and gives them to a keeper. In memory stand the
 * other tables, some megabytes of figures, and those that refer to a figure of another group. Ends once `report` has
 * had `MOST_PROBLEMS`. `hasGaps` says whether rows were left out because of their cells: what refers to them is not named.
 */
export async function checkFigures(
  chunks: AsyncIterable<RowChunk>,
  small: Rows,
  wanted: ReadonlySet<string>,
  keeper: Keeper,
  hasGaps: () => boolean,
  report: Report,
): Promise<CheckedFigures> {
  const whole = { ...indexRows(small, () => undefined), observations: nobody };
  const hash = new FolderHash(small);
  const far: Far[] = [];
  let count = 0;
  let problems = 0;
  const say: Report = (problem) => {
    problems += 1;
    report(problem);
  };
  let near = new Map<string, Row>();
  for await (const { rows, lines } of chunks) {
    const before = near;
    const now = new Map(rows.map((row) => [String(row['id']), row]));
    near = now;
    const get = (id: string): Row | undefined => now.get(id) ?? before.get(id);
    const located: Report = (problem) => {
      const line = lines[problem.place.row ?? -1] ?? 0;
      say({ ...problem, place: { ...problem.place, row: line - FIRST_LINE, line } });
    };
    const part = onlyFigures(small, rows);
    validateRows(part, { ...whole, observations: { size: 1, has: () => true, get } }, located);
    checkEvidence({ ...part, documents: small.documents }, new Map(), located);
    const json = rows.map(jsonOf);
    hash.add(json);
    rows.forEach((row, at) => {
      keeper.add(row, lines[at] ?? 0, json[at] ?? '');
      if (row['of'] === undefined) return;
      const of = get(String(row['of']));
      if (of && keyOf(of) === keyOf(row)) return;
      // A copy: the cells of a row are parts of a text, and would keep all of it.
      far.push({ row: rowOf(json[at] ?? ''), isNear: of !== undefined, line: lines[at] ?? 0 });
    });
    count += rows.length;
    if (problems >= MOST_PROBLEMS) break;
  }
  const ids = new Set([...wanted, ...far.map(({ row }) => String(row['of']))]);
  // Of a file that could not be read whole, the keeper need not make sense.
  if (!hasGaps()) await keeper.finish(say);
  const others = hasGaps() ? new Map<string, Row>() : await keeper.find(ids);
  const has = (id: string): boolean => hasGaps() || others.has(id);
  const index = { ...whole, observations: { size: 1, has, get: (id: string) => others.get(id) } };
  const farRows = onlyFigures(
    small,
    far.map(({ row }) => row),
  );
  validateRows(farRows, index, (problem) => {
    const { line = 0, isNear = true } = far[problem.place.row ?? -1] ?? {};
    const isUnknown = problem.code === 'row/unknown-reference' && problem.place.column === 'of';
    if (isUnknown || (problem.code === 'observation/target-after-actual' && !isNear))
      say({ ...problem, place: { ...problem.place, row: line - FIRST_LINE, line } });
  });
  return { count, hash: hash.done(), other: (id) => others.get(id), has };
}
