import { EXCLUSION_REASONS } from '../model/exclusion.js';
import { ACCUMULATIONS, DIRECTIONS } from '../model/indicator.js';
import { BASES, MEASURES, STATUSES } from '../model/observation.js';
import { LEVELS } from '../model/organization.js';
import { PROJECT_STAGES } from '../model/project.js';
import { BOUNDS } from '../model/quantity.js';
import { RECTIFICATION_STAGES } from '../model/rectification.js';
import { CLAIMS, SCOPES } from '../model/standing.js';

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

const ID = 'id:slug';
const OWN = `${ID} organization>organizations`;
const PERIOD = 'period_start?:date period_end:date';
const SPAN = 'document>documents start:integer0 end:integer1';
const PLACE = `${SPAN} digest:digest`;
const NOTE = 'note? note_en?+';

/** `name`, `?` where it may be empty, `+` where the whole column may be missing; then a type, or `>` a table. */
const COLUMNS = {
  documents: `${ID} file title publisher published?:date ${PERIOD} language characters:integer1 sha256:sha256`,
  organizations: `${ID} name short_name name_en level kind:slug parent?>organizations code? aliases? valid_from?:date valid_to?:date summary? summary_en?`,
  units: `${ID} name name_en dimension:slug factor:number`,
  indicators: `${ID} name name_en definition? definition_en? unit>units accumulation direction category:slug`,
  terms: `${ID} name name_en`,
  observations: `${OWN} indicator>indicators breakdown? ${PERIOD} status measure value:number unit>units bound basis? of?>observations reported? ${NOTE} ${PLACE}`,
  standings: `${OWN} subject subject_en indicator?>indicators scope claim rank?:integer1 rank_of?:integer1 ${PERIOD} ${PLACE}`,
  awards: `${OWN} title title_en granted_by? level ${PERIOD} ${PLACE}`,
  programs: `${OWN} name name_en category:slug what what_en ${PLACE}`,
  projects: `${OWN} name name_en category:slug stage starts?:date ends?:date progress?>observations ${PLACE}`,
  rectifications: `${OWN} subject subject_en found?>observations resolved?>observations deadline_days?:integer1 stage ${PERIOD} ${PLACE}`,
  exclusions: `${SPAN} reason ${NOTE} digest:digest`,
  corrections: `${ID} date:date what what_en observation?>observations before? after?`,
};
export type TableName = keyof typeof COLUMNS;
export const TABLE_NAMES = Object.keys(COLUMNS) as readonly TableName[];

/** What cells may hold, where only certain words are allowed. */
const VALUES: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  organizations: { level: LEVELS },
  indicators: { accumulation: ACCUMULATIONS, direction: DIRECTIONS },
  observations: { status: STATUSES, measure: MEASURES, bound: BOUNDS, basis: BASES },
  standings: { scope: SCOPES, claim: CLAIMS },
  awards: { level: SCOPES },
  projects: { stage: PROJECT_STAGES },
  rectifications: { stage: RECTIFICATION_STAGES },
  exclusions: { reason: EXCLUSION_REASONS },
};
const COLUMN = /^(\w+)(\??)(\+?)(?::(sha256|[a-z]+)(\d?)|>(\w+))?$/;

function columnOf(table: TableName, text: string): Column {
  const [, name = '', empty, extra, type = 'text', minimum, refers] = COLUMN.exec(text) ?? [];
  const values = VALUES[table]?.[name];
  return {
    name,
    type: refers ? 'slug' : (type as CellType),
    required: !empty,
    ...(values && { values }),
    ...(refers && { refers: refers as TableName }),
    ...(minimum && { minimum: Number(minimum) }),
    ...(extra && { isExtra: true }),
  };
}

function tableOf(name: TableName): TableSchema {
  const isOptional = name === 'terms' || name === 'corrections';
  return {
    name,
    ...(name !== 'exclusions' && { key: 'id' }),
    ...(isOptional && { isOptional }),
    columns: COLUMNS[name].split(' ').map((column) => columnOf(name, column)),
  };
}

/**
 * The tables of a dataset: the one description from which files are checked, JSON is read, and the Data Package and
 * the JSON Schema are written.
 */
export const TABLES = Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf(name)])) as Readonly<
  Record<TableName, TableSchema>
>;
