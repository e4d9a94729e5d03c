import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';

const LIST = 'files.json';
/**
 * Paths that this program may have written and may take away: nothing that leads out of the folder, and no file with a
 * hash in its name, which pages may have pinned.
 */
const OWN = /^(?:[a-z0-9-]+\/){0,2}[a-z0-9-]+(?:\.(?:d|zh|en))?\.(?:json|csv|js|ts)$/;

async function formerFiles(out: string): Promise<readonly string[]> {
  try {
    const list: unknown = JSON.parse(await readFile(join(out, LIST), 'utf8'));
    return typeof list === 'object' && list !== null
      ? Object.keys(list).filter((path) => OWN.test(path))
      : [];
  } catch {
    return [];
  }
}

/**
 * Writes the files, and the list of them with size and SHA-256. What an earlier run wrote and this one does not is
 * taken away; files of others stay.
 */
export async function writeFiles(out: string, files: readonly PublishedFile[]): Promise<number> {
  const entries = files.map(({ path, text }) => {
    const bytes = Buffer.from(text, 'utf8');
    return [path, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }] as const;
  });
  const all = [...files, jsonFile(LIST, Object.fromEntries(entries))];
  const kept = new Set(all.map(({ path }) => path));
  const former = await formerFiles(out);
  for (const folder of new Set(all.map(({ path }) => dirname(join(out, path)))))
    await mkdir(folder, { recursive: true });
  await Promise.all(all.map(({ path, text }) => writeFile(join(out, path), text)));
  await Promise.all(
    former.filter((path) => !kept.has(path)).map((path) => rm(join(out, path), { force: true })),
  );
  return all.length;
}
