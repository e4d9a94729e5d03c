/**
 * What is asked of the table `figures`: the columns of observations.csv as text, and `place`, the row in the file from 0.
 * Standard SQL, so that Trino, ClickHouse or PostgreSQL answer the same; only reading the file is DuckDB's own.
 */
export const COUNT_FIGURES = 'SELECT count(*) FROM figures';

export const DOUBLED_IDS = `
SELECT id, min(place) AS first, max(place) AS again
FROM figures
GROUP BY id
HAVING count(*) > 1
ORDER BY min(place)`;

/** Figures in the order in which they are published: those of one indicator and period follow each other. */
export const SORTED_FIGURES = `
SELECT *
FROM figures
ORDER BY indicator, period_start, period_end, place`;

/** `ids` are slugs, which hold nothing that SQL would read. */
export const figuresOfIds = (ids: readonly string[]): string =>
  `SELECT * FROM figures WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`;

/** The one statement that is not standard. `path` is quoted for SQL. */
export const loadFigures = (path: string): string => `
CREATE TABLE figures AS
SELECT row_number() OVER () - 1 AS place, *
FROM read_csv('${path.replace(/'/g, "''")}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', null_padding = false, max_line_size = 16000000)`;
