import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@kaoping/core';
import type { WidgetAttribute, WidgetTag } from '@kaoping/elements/server';
import type { Output } from '../output.js';
import type { PinnedFile } from '../publish/pinned-files.js';
import { PINNED_FILE, PINNED_FORMAT } from '../publish/pinned-files.js';
import { loadServer } from './load-server.js';
import { readRequest } from './read-request.js';
import { UsageError } from '../usage-error.js';
import { subjectOf } from './subject.js';
import { tagWords } from './tag-words.js';

/** Where `docs/embedding.md` has the files to upload. */
const USUAL_PLACE = '/kaoping/data/';
const OWN: readonly WidgetAttribute[] = [
  { name: 'data', kind: 'text' },
  { name: 'lang', kind: 'text' },
];
const AT: WidgetAttribute = { name: 'at', kind: 'text' };

async function readList(folder: string, lang: Language): Promise<PinnedFile['files']> {
  const path = join(folder, PINNED_FILE);
  const words = tagWords[lang];
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isAbsent ? new UsageError(words.notPinned(folder, PINNED_FILE)) : error;
  });
  let list: Partial<PinnedFile> | null;
  try {
    list = JSON.parse(text) as Partial<PinnedFile> | null;
  } catch {
    list = null;
  }
  if (list?.format !== PINNED_FORMAT || typeof list.files !== 'object')
    throw new UsageError(words.badList(path));
  return list.files;
}

/** Writes the tag of a widget whose data are one file that never changes; whether that file is listed. */
export async function writeTag(
  argv: readonly string[],
  lang: Language,
  { out, err }: Output,
): Promise<boolean> {
  const server = await loadServer(lang);
  const attributesOf = (tag: WidgetTag): readonly WidgetAttribute[] => [
    ...server.attributesOf(tag).filter(({ name }) => name !== 'src'),
    AT,
  ];
  const { tag, data, attributes } = readRequest(
    argv,
    { WIDGET_TAGS: server.WIDGET_TAGS, attributesOf },
    lang,
    OWN,
  );
  const { at = USUAL_PLACE, ...asked } = attributes;
  const files = await readList(data, lang);
  const subject = subjectOf(tag, asked);
  const path = Object.hasOwn(files, subject) ? files[subject]?.[lang] : undefined;
  if (path === undefined) {
    err(tagWords[lang].noSubject(subject, join(data, PINNED_FILE), lang));
    return false;
  }
  const src = `${at.replace(/\/*$/, '/')}${path}`;
  out(`${server.openingTag(tag, { src, lang, ...asked })}</${tag}>`);
  return true;
}
