import { createHash } from 'node:crypto';
import type { DatasetInfo, Wire } from '@kaoping/core';
import { readDataset } from '@kaoping/core';
import type { Finding } from '@kaoping/core/audit';
import type { AnswersFile } from '@kaoping/views';
import { WITHIN } from '@kaoping/views';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';

export const PINNED_FILE = 'pinned.json';
export const PINNED_FORMAT = 'kaoping-pinned';

/** Which file a page pins that is to show one subject: an indicator, an organization, the dataset or the index. */
export interface PinnedFile {
  readonly format: typeof PINNED_FORMAT;
  readonly version: string;
  readonly hash: string;
  /** Paths below the folder, by slice (`indicators/tax-revenue`) and language. */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Characters of data that a file of answers carries itself; more is a file beside it, so that painting stays light. */
const MOST_WITHIN = 64 * 1024;
/** Characters of a file of answers that widgets read; of more the data themselves are pinned. */
const MOST = 1e6;
const ANSWERS = /^answers\/(.+)\.(zh|en)\.json$/;
const HASH_DIGITS = 16;

/** The same file under a name that holds what it holds. */
function pinned({ path, text }: PublishedFile): PublishedFile {
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, HASH_DIGITS);
  return { path: path.replace(/\.json$/, `.${hash}.json`), text };
}

/** Findings by the figures that they are about. */
function byFigure(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const id of new Set<string>(finding.observations)) {
      const known = found.get(id);
      if (known) known.push(finding);
      else found.set(id, [finding]);
    }
  return found;
}

/** What came of checking the figures of a slice, as `audit.json` says it of all. */
function auditOf(data: Wire, hash: string, found: ReadonlyMap<string, readonly Finding[]>): object {
  const reading = readDataset(data);
  const figures = reading.ok ? reading.dataset.observations : [];
  return { hash, findings: [...new Set(figures.flatMap(({ id }) => found.get(id) ?? []))] };
}

/**
 * A file for each subject and language that needs no other: the answers, the data to compute further ones, and what came
 * of checking them. Its name holds its hash, so it never changes. The list of them, and they; `files` are all the others.
 */
export function pinnedFiles(info: DatasetInfo, files: readonly PublishedFile[]): readonly PublishedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const json = (path: string): unknown => JSON.parse(byPath.get(path)?.text ?? '{}');
  const { findings = [] } = json('audit.json') as { readonly findings?: readonly Finding[] };
  const found = byFigure(findings);
  const written = new Map<string, PublishedFile>();
  const list: Record<string, Record<string, string>> = {};
  for (const { path, text } of files) {
    const [, subject, lang] = ANSWERS.exec(path) ?? [];
    if (!subject || !lang) continue;
    const slice = byPath.get(subject.replace('/', '/full/') + '.json') ?? byPath.get(`${subject}.json`);
    if (!slice) continue;
    const answers = JSON.parse(text) as AnswersFile;
    let data: PublishedFile | undefined;
    let file: PublishedFile;
    if (slice.text.length > MOST_WITHIN) {
      data = pinned(slice);
      file = pinned(jsonFile(path, { ...answers, from: answers.from + data.path }));
    } else {
      const wire = JSON.parse(slice.text) as Wire;
      const audit = auditOf(wire, info.hash, found);
      file = pinned(jsonFile(path, { ...answers, from: WITHIN, data: wire, audit }));
    }
    if (data && file.text.length > MOST) file = data;
    for (const one of data ? [data, file] : [file]) written.set(one.path, one);
    (list[subject] ??= {})[lang] = file.path;
  }
  const { version, hash } = info;
  const manifest: PinnedFile = { format: PINNED_FORMAT, version, hash, files: list };
  return [jsonFile(PINNED_FILE, manifest), ...written.values()];
}
