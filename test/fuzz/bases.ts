import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Rows } from '@kaoping/core';
import { TABLES, TABLE_NAMES, fromWire } from '@kaoping/core';
import { sliceByIndicator, sliceByOrganization, toWire } from '@kaoping/core/publish';
import { stringify } from 'csv-stringify/sync';
import { readTables } from 'kaoping';
import type { RawWire } from './edited-wire.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = join(root, 'packages/core/data');

/** Every so many files of a folder, in the order of their names: slices of every shape, whatever they come to be called. */
const some = (folder: string, every: number): readonly string[] =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .filter((_, at) => at % every === 0)
    .map((name) => `${folder}/${name}`);
const SLICES = some('indicators', 60);
const CARDS = some('organizations', 16);

const read = (file: string): string => readFileSync(join(data, file), 'utf8');
const parsed = (file: string): RawWire => JSON.parse(read(file)) as RawWire;

/** The same facts as the tables hold them. */
function unpacked(wire: RawWire): RawWire {
  const { info, rows } = fromWire(wire, []);
  return toWire(info, rows) as unknown as RawWire;
}

const small = [...CARDS, ...SLICES].map(parsed);

/** The small files, as columns that hold what the tables hold. */
export const plainWires: readonly RawWire[] = small.map(unpacked);
/** Parsed files: many small ones, packed and not. */
export const wires: readonly RawWire[] = [...small, ...plainWires.slice(0, 6)];
/** The index and the whole. */
export const bigWires: readonly RawWire[] = [parsed('index.json'), parsed('dataset.json')];
/** The text of small files. */
export const texts: readonly string[] = [...SLICES.slice(0, 3), ...CARDS.slice(0, 3)].map(read);

/** Files of a folder, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tables that a person keeps, whole. */
export const seeds: Files = new Map(
  readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(join(root, 'seeds', name))]),
);

const csvOf = (rows: readonly Row[], table: (typeof TABLE_NAMES)[number]): string => {
  const names = TABLES[table].columns.map(({ name }) => name);
  return stringify([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]);
};
const asFiles = (rows: Rows): Files =>
  new Map(TABLE_NAMES.map((table) => [`${table}.csv`, encode(csvOf(rows[table], table))]));

const all = readTables(seeds).rows;
/** Who has a little of everything to tell. */
const tellers = [...all.organizations]
  .map(({ id }) => sliceByOrganization(all, String(id)))
  .filter(
    ({ projects, rectifications, standings }) => projects.length && rectifications.length && standings.length,
  )
  .sort((a, b) => a.observations.length - b.observations.length);
/** Folders cut from the seeds: real rows, few of them. */
export const folders: readonly Files[] = [
  ...all.indicators.filter((_, at) => at % 120 === 0).map(({ id }) => sliceByIndicator(all, String(id))),
  ...tellers.slice(0, 2),
].map(asFiles);
/** The ids of the documents that all folders name. */
export const DOCUMENTS: readonly string[] = all.documents.map(({ id }) => String(id));
