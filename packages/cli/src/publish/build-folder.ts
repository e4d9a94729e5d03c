import type { DatasetInfo, Problem, Rows } from '@kaoping/core';
import { normalize } from '@kaoping/core';
import { checkFolder } from '../check/check-folder.js';
import type { PackageDescriptor } from '../package/read-package.js';
import { PACKAGE_FILE, readPackage } from '../package/read-package.js';
import { answerFiles } from './answer-files.js';
import { auditFile } from './audit-file.js';
import type { Size } from './budgets.js';
import { measure } from './budgets.js';
import { censusFile } from './census.js';
import { contentHash } from '../package/content-hash.js';
import { csvFiles } from './csv-files.js';
import { datasetFiles } from './dataset-files.js';
import { indexFile } from './index-file.js';
import { jsonSchema } from './json-schema.js';
import { jsonStatFiles } from './json-stat.js';
import { moduleFiles } from './module-files.js';
import { pinnedFiles } from './pinned-files.js';
import { provFile } from './prov.js';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';
import { writeFiles } from './write-files.js';

export interface BuildRequest {
  readonly folder: string;
  readonly out: string;
  readonly documents?: string;
  readonly isModule: boolean;
  /** Also files that never change, for pages that pin what they show. */
  readonly isPinned?: boolean;
  readonly isAnySize: boolean;
}

/** What a build came to: everything written, or nothing, and why. */
export interface Build {
  readonly problems: readonly Problem[];
  readonly sizes: readonly Size[];
  readonly written?: { readonly files: number; readonly info: DatasetInfo };
}

const infoOf = (descriptor: PackageDescriptor, rows: Rows): DatasetInfo => ({
  name: String(descriptor['name']),
  version: String(descriptor['version']),
  hash: contentHash(rows),
  issued: String(descriptor['created']).slice(0, 10),
});

/** Two datasets of one version with unlike figures could not be told apart. */
const stale = (version: string): Problem => ({
  code: 'package/stale',
  version,
  place: { url: PACKAGE_FILE },
});

/** Every file of a published dataset, in memory. The same tables always give the same bytes. */
export function publishedFiles(
  info: DatasetInfo,
  descriptor: PackageDescriptor,
  rows: Rows,
  isModule: boolean,
): readonly PublishedFile[] {
  const tables = normalize(rows);
  return [
    ...datasetFiles(info, rows),
    indexFile(info, rows),
    ...answerFiles(info, rows),
    auditFile(info, tables),
    censusFile(info, rows),
    jsonFile('schema.json', jsonSchema()),
    ...jsonStatFiles(info, tables),
    provFile(info, tables),
    ...csvFiles(info, descriptor, rows),
    ...(isModule ? moduleFiles(info, rows) : []),
  ];
}

/** Checks a folder of tables and publishes it. Nothing is written when anything is wrong. */
export async function buildFolder({
  folder,
  out,
  documents,
  isModule,
  isPinned = false,
  isAnySize,
}: BuildRequest): Promise<Build> {
  const [check, description] = await Promise.all([checkFolder(folder, documents), readPackage(folder)]);
  const found = [...description.problems, ...check.problems];
  if (found.length || !description.descriptor) return { problems: found, sizes: [] };
  const info = infoOf(description.descriptor, check.rows);
  const { hash = info.hash } = description.descriptor;
  if (hash !== info.hash) return { problems: [stale(info.version)], sizes: [] };
  const plain = publishedFiles(info, description.descriptor, check.rows, isModule);
  const files = isPinned ? [...plain, ...pinnedFiles(info, plain)] : plain;
  const { sizes, problems } = measure(files);
  if (problems.length && !isAnySize) return { problems, sizes };
  return { problems: [], sizes, written: { files: await writeFiles(out, files), info } };
}
