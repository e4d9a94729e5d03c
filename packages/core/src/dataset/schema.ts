import { EXCLUSION_REASONS } from '../model/exclusion.js';
import { ACCUMULATIONS, DIRECTIONS } from '../model/indicator.js';
import { BASES, MEASURES, STATUSES } from '../model/observation.js';
import { LEVELS } from '../model/organization.js';
import { PROJECT_STAGES } from '../model/project.js';
import { BOUNDS } from '../model/quantity.js';
import { RECTIFICATION_STAGES } from '../model/rectification.js';
import { CLAIMS, SCOPES } from '../model/standing.js';

export const TABLE_NAMES = [
  'documents',
  'organizations',
  'units',
  'indicators',
  'terms',
  'observations',
  'standings',
  'awards',
  'programs',
  'projects',
  'rectifications',
  'exclusions',
  'corrections',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type CellType = 'slug' | 'text' | 'date' | 'number' | 'integer' | 'digest' | 'sha256';

/** One column of a table: what a cell may hold. `refers` names the table whose `id` it must match. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required: boolean;
  readonly values?: readonly string[];
  readonly refers?: TableName;
  readonly minimum?: number;
  /** A table without this column is whole. */
  readonly isExtra?: true;
}

/** The columns of one table, in the order of the file. `key` is the primary key, where there is one. */
export interface TableSchema {
  readonly name: TableName;
  readonly key?: 'id';
  /** A folder without it is whole. */
  readonly isOptional?: true;
  readonly columns: readonly Column[];
}

/** `name`, `?` where it may be empty, `+` where the whole column may be missing; then a type, or `>` a table. */
const COLUMN = /^(\w+)(\??)(\+?)(?::(sha256|[a-z]+)(\d?)|>(\w+))?$/;
type Values = Readonly<Record<string, readonly string[]>>;

function columnOf(text: string, values: Values): Column {
  const [, name = '', empty, extra, type = 'text', minimum, refers] = COLUMN.exec(text) ?? [];
  const found = values[name];
  return {
    name,
    type: refers ? 'slug' : (type as CellType),
    required: !empty,
    ...(found && { values: found }),
    ...(refers && { refers: refers as TableName }),
    ...(minimum && { minimum: Number(minimum) }),
    ...(extra && { isExtra: true }),
  };
}

/** A table from its columns in words; `values` are those that a column's cells may hold. */
function table(name: TableName, columns: string, values: Values = {}, isOptional = false): TableSchema {
  return {
    name,
    ...(columns.startsWith('id:') && { key: 'id' }),
    ...(isOptional && { isOptional }),
    columns: columns.split(' ').map((column) => columnOf(column, values)),
  };
}

const ID = 'id:slug';
const OWN = `${ID} organization>organizations`;
const PERIOD = 'period_start?:date period_end:date';
const SPAN = 'document>documents start:integer0 end:integer1';
const PLACE = `${SPAN} digest:digest`;
const NOTE = 'note? note_en?+';

/**
 * The tables of a dataset: the one description from which files are checked, JSON is read, and the Data Package and
 * the JSON Schema are written.
 */
export const TABLES: Readonly<Record<TableName, TableSchema>> = {
  documents: table(
    'documents',
    `${ID} file title publisher published?:date ${PERIOD} language characters:integer1 sha256:sha256`,
  ),
  organizations: table(
    'organizations',
    `${ID} name short_name name_en level kind:slug parent?>organizations code? aliases? valid_from?:date valid_to?:date summary? summary_en?`,
    { level: LEVELS },
  ),
  units: table('units', `${ID} name name_en dimension:slug factor:number`),
  indicators: table(
    'indicators',
    `${ID} name name_en definition? definition_en? unit>units accumulation direction category:slug`,
    { accumulation: ACCUMULATIONS, direction: DIRECTIONS },
  ),
  terms: table('terms', `${ID} name name_en`, {}, true),
  observations: table(
    'observations',
    `${OWN} indicator>indicators breakdown? ${PERIOD} status measure value:number unit>units bound basis? of?>observations reported? ${NOTE} ${PLACE}`,
    { status: STATUSES, measure: MEASURES, bound: BOUNDS, basis: BASES },
  ),
  standings: table(
    'standings',
    `${OWN} subject subject_en indicator?>indicators scope claim rank?:integer1 rank_of?:integer1 ${PERIOD} ${PLACE}`,
    { scope: SCOPES, claim: CLAIMS },
  ),
  awards: table('awards', `${OWN} title title_en granted_by? level ${PERIOD} ${PLACE}`, { level: SCOPES }),
  programs: table('programs', `${OWN} name name_en category:slug what what_en ${PLACE}`),
  projects: table(
    'projects',
    `${OWN} name name_en category:slug stage starts?:date ends?:date progress?>observations ${PLACE}`,
    { stage: PROJECT_STAGES },
  ),
  rectifications: table(
    'rectifications',
    `${OWN} subject subject_en found?>observations resolved?>observations deadline_days?:integer1 stage ${PERIOD} ${PLACE}`,
    { stage: RECTIFICATION_STAGES },
  ),
  exclusions: table('exclusions', `${SPAN} reason ${NOTE} digest:digest`, { reason: EXCLUSION_REASONS }),
  corrections: table(
    'corrections',
    `${ID} date:date what what_en observation?>observations before? after?`,
    {},
    true,
  ),
};
