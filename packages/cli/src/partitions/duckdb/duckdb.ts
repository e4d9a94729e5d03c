import { MissingDuckdb } from '../engine.js';

/** What of DuckDB is used here: its package is large and optional, so its types are not at hand either. */
export interface Connection {
  run(sql: string): Promise<unknown>;
  stream(sql: string): Promise<{
    columnNames(): string[];
    yieldRowsJs(): AsyncIterable<readonly (readonly unknown[])[]>;
  }>;
  closeSync(): void;
}

interface Module {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}

/** A database in a file. Throws {@link MissingDuckdb} where DuckDB is not installed. */
export async function openDuckdb(
  path: string,
  options: Readonly<Record<string, string>>,
): Promise<Connection> {
  const name = '@duckdb/node-api';
  let module: Module;
  try {
    module = (await import(name)) as Module;
  } catch (error) {
    throw new MissingDuckdb(undefined, { cause: error });
  }
  const instance = await module.DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  return {
    run: (sql) => connection.run(sql),
    stream: (sql) => connection.stream(sql),
    closeSync: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
