import { isRecord } from '../dataset/info.js';
import { fetchJson } from '../dataset/fetch-json.js';
import type { AskOptions } from '../dataset/ask-patiently.js';
import type { Fault } from '../dataset/problem.js';
import { ProblemError } from '../dataset/problem.js';
import { quote } from '../dataset/quote.js';
import { unpack } from '../dataset/unpack.js';
import type { Names } from './everybody.js';
import { everybodyOf, leftOut } from './everybody.js';
import type { FigureParts, Manifest, Shelf } from './manifest.js';
import { readParts } from './manifest.js';
import type { OrganizationColumns } from './question.js';
import { readParquet } from './read-parquet.js';

/** What a folder of parts tells beside its figures. What was fetched is not fetched again. */
export interface Folder {
  /** The address of a file. */
  readonly url: (path: string, version?: string) => string;
  readonly shelves: () => Promise<readonly Shelf[]>;
  readonly everybody: () => Promise<OrganizationColumns>;
  readonly onShelf: (name: string) => Promise<OrganizationColumns>;
  readonly partsOf: (indicator: string, version: string) => Promise<FigureParts>;
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    // What failed may work when it is asked for again.
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
};

/** Throws a problem of a file of the folder. */
export function fail(fault: Fault, at: string): never {
  throw new ProblemError([{ ...fault, place: { url: at } }]);
}

/** The address of a file of the folder at `address`. */
export const urlIn =
  (address: string) =>
  (path: string, version?: string): string =>
    `${address.replace(/\/$/, '')}/${path}${version ? `?v=${version}` : ''}`;

/** The folder that a manifest describes. */
export function folderOf(
  address: string,
  { organizations: people, periods }: Manifest,
  names: Names,
  options: AskOptions,
): Folder {
  const url = urlIn(address);
  const shelves = once(async () => {
    const at = url('shelves.json', people.version);
    const json = await fetchJson(at, options);
    if (!Array.isArray(json)) return fail({ code: 'dataset/format', found: quote(json), allowed: '[…]' }, at);
    return json as readonly Shelf[];
  });
  const everybody = once(async () => {
    const at = url('organizations.parquet', people.version);
    const without = leftOut(names);
    const { columns } = await readParquet({
      ...options,
      url: at,
      byteLength: people.bytes,
      footer: people.footer,
      without,
    });
    return everybodyOf(columns);
  });
  const described = new Map<string, () => Promise<FigureParts>>();
  const partsOf = (indicator: string, version: string): Promise<FigureParts> => {
    const at = url(`figures/${indicator}.json`, version);
    const known =
      described.get(indicator) ??
      once(async () => readParts(await fetchJson(at, options), periods.length, at));
    described.set(indicator, known);
    return known();
  };
  const shelved = new Map<string, () => Promise<OrganizationColumns>>();
  const onShelf = (name: string): Promise<OrganizationColumns> => {
    const known =
      shelved.get(name) ??
      once(async () => {
        const at = url(`organizations/${name}.json`, people.version);
        const json = await fetchJson(at, options);
        const tables = isRecord(json) && isRecord(json['tables']) ? json['tables'] : {};
        const { organizations } = unpack(tables);
        return organizations
          ? (organizations as unknown as OrganizationColumns)
          : fail({ code: 'dataset/format', found: quote(json), allowed: 'organizations' }, at);
      });
    shelved.set(name, known);
    return known();
  };
  return { url, shelves, everybody, onShelf, partsOf };
}
