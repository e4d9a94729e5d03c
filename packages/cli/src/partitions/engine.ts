/** Who sorts the figures of a large folder: this program with files of its own, or DuckDB. */
export const ENGINES = ['node', 'duckdb'] as const;
export type Engine = (typeof ENGINES)[number];

/** DuckDB was asked for and is not installed: it is large, and few need it. */
export class MissingDuckdb extends Error {
  override readonly name = 'MissingDuckdb';
}
