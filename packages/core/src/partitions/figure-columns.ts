import { TABLES } from '../dataset/schema.js';

/** The columns of a Parquet file of figures that are numbers there; all others are text, empty where there is nothing. */
export const INTEGERS: readonly string[] = ['organization', 'start', 'end'];

/**
 * The columns of figures, in the order of their files. As in a packed dataset an id does not repeat its place, `end`
 * counts from `start`, and `organization` is a row of the organizations.
 */
export const FIGURE_COLUMNS: readonly string[] = TABLES.observations.columns.map(({ name }) => name);

/** A third of the bytes, and of use only to who holds the documents. */
export const ON_DEMAND: readonly string[] = ['digest'];
/** What the question itself says. */
export const ASKED: readonly string[] = ['indicator', 'period_start', 'period_end'];
