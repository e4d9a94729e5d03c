import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DatasetInfo, Problem } from '@kaoping/core';
import { MOST_PROBLEMS } from '@kaoping/core';
import type { Manifest, ManifestIndicator, Shelf } from '@kaoping/core/partitions';
import { MANIFEST, PARTITIONS_FORMAT, periodName } from '@kaoping/core/partitions';
import { PACKAGE_FILE, readPackage } from '../package/read-package.js';
import type { Found } from './contents.js';
import { contentsOf } from './contents.js';
import type { Engine } from './engine.js';
import { figureFiles } from './figure-files.js';
import type { FigureGroup } from './group.js';
import { everybodyFile, shelfFile } from './organization-files.js';
import type { OrganizationOrder } from './organization-order.js';
import { levelsOf, orderOrganizations } from './organization-order.js';
import { footerOf } from './parquet-file.js';
import { PartsFolder } from './parts-folder.js';
import { writeAnswers } from './prepared-answers.js';
import type { FilledShelf } from './shelves.js';
import { shelvesOf } from './shelves.js';
import { LARGE, readSmallTables } from './small-tables.js';
import { versionOf } from './version-of.js';
import { sort } from './sort.js';
import type { Surroundings } from './surroundings.js';
import { surroundingsOf } from './surroundings.js';

export interface PartitionRequest {
  readonly folder: string;
  readonly out: string;
  readonly engine: Engine;
  /** How many organizations a slice is about, at most, where they are not all below one parent. */
  readonly most?: number;
}

/** What a build in parts came to: everything written, or nothing, and why. */
export interface PartitionBuild {
  readonly problems: readonly Problem[];
  readonly written?: {
    readonly info: DatasetInfo;
    readonly figures: number;
    readonly files: number;
    readonly bytes: number;
  };
}

/** Where parts are to be written stands something that this command did not write. */
export class NotOurFolder extends Error {
  override readonly name = 'NotOurFolder';

  constructor(readonly folder: string) {
    super(folder);
  }
}

const MOST_ORGANIZATIONS = 500;

const plainShelf = ({ top, isWhole, parents }: FilledShelf): Shelf => ({ top, isWhole, parents });
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Writes the files of all groups, and tells what they are. */
async function writeFigures(
  groups: AsyncIterable<FigureGroup>,
  around: Surroundings,
  parts: PartsFolder,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const group of groups) {
    const files = figureFiles(group, around);
    for (const { path, bytes } of files) parts.write(path, bytes);
    const all = files.find(({ path }) => path.endsWith('.parquet'))?.bytes ?? new Uint8Array();
    found.push({
      indicator: group.indicator,
      period: periodName(group.start, group.end),
      rows: group.rows.length,
      bytes: all.length,
      footer: footerOf(all),
      version: versionOf(files.map(({ bytes }) => bytes)),
    });
  }
  return found;
}

/** Writes who there is, the first rows of rankings, and what is where. */
async function writeRest(
  found: readonly Found[],
  info: DatasetInfo,
  order: OrganizationOrder,
  shelves: readonly FilledShelf[],
  parts: PartsFolder,
): Promise<void> {
  const everybody = shelves.length > 1 ? everybodyFile(order) : new Uint8Array();
  const people = shelves.map((shelf) => shelfFile(info, order, shelf));
  if (everybody.length) parts.write('organizations.parquet', everybody);
  for (const { path, text } of people) parts.write(path, text);
  if (shelves.length > 1) parts.write('shelves.json', json(shelves.map(plainShelf)));
  const contents = contentsOf(found);
  const indicators: Record<string, ManifestIndicator> = {};
  for (const [indicator, lists] of contents.parts) {
    parts.write(`figures/${indicator}.json`, json(lists));
    const rows = lists.rows.reduce((sum, count) => sum + count, 0);
    indicators[indicator] = { rows, version: versionOf([Buffer.from(json(lists))]) };
  }
  const manifest: Manifest = {
    format: PARTITIONS_FORMAT,
    info,
    organizations: {
      rows: order.rows.length,
      bytes: everybody.length,
      footer: footerOf(everybody),
      version: versionOf([everybody, ...people.map(({ text }) => Buffer.from(text))]),
      levels: levelsOf(order),
    },
    shelves: shelves.length,
    periods: contents.periods,
    indicators,
  };
  for (const [indicator, answers] of await writeAnswers(parts, manifest)) {
    const known = indicators[indicator];
    if (known) indicators[indicator] = { ...known, answers };
  }
  parts.write(MANIFEST, json(manifest));
}

/**
 * Checks a folder of tables of any size and publishes it in parts. Figures are read once, sorted in files beside `out`,
 * and written group by group; in memory stands what is not a figure. Nothing is written when anything is wrong.
 */
export async function partitionFolder({
  folder,
  out,
  engine,
  most = MOST_ORGANIZATIONS,
}: PartitionRequest): Promise<PartitionBuild> {
  if (!PartsFolder.mayReplace(out)) throw new NotOurFolder(out);
  const [description, small] = await Promise.all([readPackage(folder), readSmallTables(folder)]);
  const problems: Problem[] = [...description.problems, ...small.problems];
  const report = (problem: Problem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  const { descriptor } = description;
  if (problems.length || !descriptor) return { problems };
  mkdirSync(dirname(resolve(out)), { recursive: true });
  const work = mkdtempSync(join(dirname(resolve(out)), `.${basename(out)}-`));
  try {
    const sorted = await sort(engine, join(folder, LARGE), small, work, report);
    for (const [id, unknown] of small.wanted) if (!sorted.has(id)) unknown.forEach(report);
    const version = String(descriptor['version']);
    const { hash = sorted.hash } = descriptor;
    if (hash !== sorted.hash) report({ code: 'package/stale', version, place: { url: PACKAGE_FILE } });
    if (problems.length) return { problems };
    const info: DatasetInfo = {
      name: String(descriptor['name']),
      version,
      hash: sorted.hash,
      issued: String(descriptor['created']).slice(0, 10),
    };
    const order = orderOrganizations(small.rows.organizations);
    const shelves = shelvesOf(order, most);
    const parts = new PartsFolder(out);
    try {
      const around = surroundingsOf(info, small.rows, order, shelves);
      const found = await writeFigures(sorted.groups(), around, parts);
      await writeRest(found, info, order, shelves, parts);
      parts.finish();
    } catch (error) {
      parts.abandon();
      throw error;
    }
    return { problems: [], written: { info, figures: sorted.count, files: parts.files, bytes: parts.bytes } };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
