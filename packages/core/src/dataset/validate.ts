import { termsOf } from '../model/term.js';
import type { Row } from './cell.js';
import type { Problem } from './problem.js';
import { readReported } from './reported.js';
import type { TableName } from './schema.js';
import { TABLE_NAMES, TABLES } from './schema.js';
import type { Rows } from './wire.js';

/** The rows of a table by their ids, as far as somebody has to look them up: a map of them is one. */
export interface RowIndex {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): Row | undefined;
}
type Index = RowIndex;
export type RowIndexes = Readonly<Record<TableName, RowIndex>>;
type Report = (problem: Problem) => void;
const cellText = (row: Row, name: string): string => String(row[name] ?? '');

/**
 * Indexes every table by its ids, and reports those that are there twice.
 *
 * @example
 * const { rows } = fromWire(toWire({}, {}), []);
 * indexRows({ ...rows, units: [{ id: 'person' }] }, () => {}).units.has('person'); // true
 */
export function indexRows(rows: Rows, report: Report): RowIndexes {
  const all = {} as Record<TableName, RowIndex>;
  for (const table of TABLE_NAMES) {
    const index = new Map<string, Row>();
    all[table] = index;
    if (!TABLES[table].key) continue;
    rows[table].forEach((row, at, those) => {
      const id = cellText(row, 'id');
      const first = index.get(id);
      if (first)
        report({
          code: 'row/doubled-id',
          id,
          first: those.indexOf(first),
          place: { table, row: at, column: 'id' },
        });
      else index.set(id, row);
    });
  }
  return all;
}

/** Where a dataset names its terms, a breakdown may use no other. */
const termsIn = (row: Row): readonly string[] => termsOf(cellText(row, 'breakdown'));

function references(rows: Rows, index: RowIndexes, report: Report): void {
  for (const table of TABLE_NAMES)
    for (const { name: column, refers } of TABLES[table].columns) {
      const isBreakdown = column === 'breakdown' && index.terms.size > 0;
      const target = isBreakdown ? 'terms' : refers;
      if (!target) continue;
      rows[table].forEach((row, at) => {
        const cell = row[column];
        const ids = isBreakdown ? termsIn(row) : typeof cell === 'string' ? [cell] : [];
        for (const id of ids)
          if (!index[target].has(id))
            report({ code: 'row/unknown-reference', id, table: target, place: { table, row: at, column } });
      });
    }
}

function periods(rows: Rows, report: Report): void {
  for (const table of TABLE_NAMES)
    for (const [from, to] of [
      ['period_start', 'period_end'],
      ['starts', 'ends'],
      ['valid_from', 'valid_to'],
    ] as const)
      if (TABLES[table].columns.some(({ name }) => name === from))
        rows[table].forEach((row, at) => {
          const start = cellText(row, from);
          const end = cellText(row, to);
          if (start && end && start > end)
            report({ code: 'period/order', start, end, place: { table, row: at, column: from } });
        });
}

function rings(rows: Rows, index: Index, report: Report): void {
  const settled = new Set<string>();
  rows.organizations.forEach((row, at) => {
    const path = new Set<string>();
    let id = cellText(row, 'id');
    while (id && !settled.has(id) && !path.has(id)) {
      path.add(id);
      id = cellText(index.get(id) ?? {}, 'parent');
    }
    if (path.has(id)) {
      const way = [...path];
      const ids = way.slice(way.indexOf(id));
      report({
        code: 'organization/ring',
        ids,
        place: { table: 'organizations', row: at, column: 'parent' },
      });
    }
    for (const seen of path) settled.add(seen);
  });
}

/** A report's 百分之 figures and its floats agree to this much: the digits were typed twice, not computed. */
const SAME = 1e-9;

function observation(row: Row, at: number, index: RowIndexes, report: Report): void {
  const place = (column: string) => ({ table: 'observations' as const, row: at, column });
  const value = row['value'] as number;
  const measure = cellText(row, 'measure');
  const hasNote = row['note'] !== undefined;
  const dimension = (unit: string): string => cellText(index.units.get(unit) ?? {}, 'dimension');
  const indicator = index.indicators.get(cellText(row, 'indicator'));
  if (indicator && measure === 'level') {
    const found = dimension(cellText(row, 'unit'));
    const allowed = dimension(cellText(indicator, 'unit'));
    // A unit that is not there is reported as such, once.
    if (found && allowed && found !== allowed)
      report({
        code: 'indicator/dimensions',
        indicator: cellText(indicator, 'id'),
        found,
        allowed,
        place: place('unit'),
      });
  }
  const reported = cellText(row, 'reported');
  const said = readReported(reported)?.value;
  const unitFactor = index.units.get(cellText(row, 'unit'))?.['factor'];
  if (
    said !== undefined &&
    unitFactor !== undefined &&
    !hasNote &&
    Math.abs(said - Math.abs(value)) > SAME * Math.abs(said)
  )
    report({ code: 'quantity/reported', reported, said, value, place: place('value') });
  if (measure === 'change' && row['basis'] === undefined)
    report({ code: 'observation/change-without-basis', place: place('basis') });
  if (measure === 'share' && value > 100 && !hasNote)
    report({ code: 'observation/share-above-whole', value, place: place('value') });
  if (row['period_start'] === undefined && !hasNote)
    report({ code: 'observation/start-unsaid', place: place('note') });
  const other = index.observations.get(cellText(row, 'of'));
  if (!other || other['status'] === row['status']) return;
  const [target, actual] = row['status'] === 'actual' ? [other, row] : [row, other];
  if (target['status'] === 'actual' || actual['status'] !== 'actual') return;
  const from = cellText(target, 'period_start') || cellText(target, 'period_end');
  if (from > cellText(actual, 'period_end'))
    report({
      code: 'observation/target-after-actual',
      target: from,
      actual: cellText(actual, 'period_end'),
      place: place('period_start'),
    });
}

/**
 * The laws that a row keeps or breaks by itself and by what it refers to, for rows that may be a part of their tables:
 * `index` answers for the whole. Rows are counted from 0 in the part.
 *
 * @example
 * const { rows } = fromWire(toWire({}, {}), []);
 * const problems = [];
 * const late = [{ id: 'a', period_start: '2022-12-31', period_end: '2022-01-01' }];
 * validateRows({ ...rows, awards: late }, indexRows(rows, () => {}), (problem) => problems.push(problem));
 * problems.map(({ code }) => code); // ['period/order']
 */
export function validateRows(rows: Rows, index: RowIndexes, report: (problem: Problem) => void): void {
  references(rows, index, report);
  periods(rows, report);
  rows.observations.forEach((row, at) => observation(row, at, index, report));
}

/**
 * What rows that each look right get wrong together: doubled ids, references into nothing, rings of parents, periods
 * that end before they begin, figures that disagree with what they claim to be. Reports all of them, or the first `most`.
 *
 * @example
 * const info = { name: 'example', version: '1.0.0', hash: '', issued: '2022-01-01' };
 * const person = { id: 'person', name: '人', name_en: 'people', dimension: 'person', factor: 1 };
 * const { rows } = fromWire(toWire(info, { units: [person, person] }), []);
 * const problems = [];
 * validate(rows, problems);
 * problems.map(({ code }) => code); // ['row/doubled-id']
 */
export function validate(rows: Rows, problems: Problem[], most = Infinity): void {
  const report: Report = (problem) => {
    if (problems.length < most) problems.push(problem);
  };
  const index = indexRows(rows, report);
  validateRows(rows, index, report);
  rings(rows, index.organizations, report);
}
