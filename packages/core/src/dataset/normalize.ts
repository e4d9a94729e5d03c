import type { LocalText } from '../model/local-text.js';
import type { Row } from './cell.js';
import type { Tables } from './tables.js';
import type { Rows } from './wire.js';

/**
 * Cells by name, already checked against the table's schema: that check is what makes the casts of this file true.
 */
const string = (row: Row, name: string): string => (row[name] as string | undefined) ?? '';

type Item = Record<string, unknown>;
/** Puts into an item what it takes from a row. */
type Part = (row: Row, into: Item) => void;

/** The cells that hold something, under the model's names where those are others: `cell:property`. */
function pick(names: string): Part {
  const pairs = names.split(' ').map((name) => name.split(':') as [string, string?]);
  return (row, into) => {
    for (const [cell, property = cell] of pairs) if (row[cell] !== undefined) into[property] = row[cell];
  };
}

/** A property of the model that is made of cells. */
const made =
  (property: string, of: (row: Row) => unknown): Part =>
  (row, into) => {
    into[property] = of(row);
  };
/** An item of the model, of all its parts. */
const itemOf =
  (parts: readonly Part[]) =>
  (row: Row): Item => {
    const item: Item = {};
    for (const part of parts) part(row, item);
    return item;
  };
const within = (property: string, ...parts: readonly Part[]): Part => made(property, itemOf(parts));
const both = (row: Row, name: string): LocalText => ({
  zh: string(row, name),
  en: string(row, `${name}_en`),
});
/** A cell that may be empty. */
const said = (name: string): Part => made(name, (row) => string(row, name));
const text = (name: string): Part => made(name, (row) => both(row, name));
const note: Part = (row, into) => {
  if (row['note'] !== undefined) into['note'] = both(row, 'note');
};
const period = within('period', pick('period_start:start period_end:end'));
const evidence = within('evidence', said('digest'), pick('document start end'));

const parts: { readonly [Name in keyof Tables]: readonly Part[] } = {
  documents: [pick('id file title publisher published language characters sha256'), period],
  organizations: [
    pick('id short_name:shortName level kind parent code valid_from:validFrom valid_to:validTo'),
    text('name'),
    made('aliases', (row) => string(row, 'aliases').split(';').filter(Boolean)),
    text('summary'),
  ],
  units: [pick('id dimension factor'), text('name')],
  indicators: [pick('id unit accumulation direction category'), text('name'), text('definition')],
  terms: [pick('id'), text('name')],
  observations: [
    pick('id organization indicator status measure basis of'),
    said('breakdown'),
    period,
    within('quantity', pick('value unit bound reported')),
    note,
    evidence,
  ],
  standings: [
    pick('id organization scope claim indicator rank rank_of:rankOf'),
    text('subject'),
    period,
    evidence,
  ],
  awards: [pick('id organization level granted_by:grantedBy'), text('title'), period, evidence],
  programs: [pick('id organization category'), text('name'), text('what'), evidence],
  projects: [pick('id organization category stage starts ends progress'), text('name'), evidence],
  rectifications: [
    pick('id organization stage found resolved deadline_days:deadlineDays'),
    text('subject'),
    period,
    evidence,
  ],
  exclusions: [pick('reason'), evidence, note],
  corrections: [pick('id date observation before after'), text('what')],
};

/**
 * Checked rows as model objects.
 *
 * @example
 * const info = { name: 'example', version: '1.0.0', hash: '', issued: '2022-01-01' };
 * const person = { id: 'person', name: '人', name_en: 'people', dimension: 'person', factor: 1 };
 * const { rows } = fromWire(toWire(info, { units: [person] }), []);
 * normalize(rows).units[0].name; // { zh: '人', en: 'people' }
 */
export function normalize(rows: Rows): Tables {
  const tables: Partial<Record<keyof Tables, readonly unknown[]>> = {};
  for (const name of Object.keys(parts) as (keyof Tables)[])
    tables[name] = rows[name].map(itemOf(parts[name]));
  return tables as Tables;
}
