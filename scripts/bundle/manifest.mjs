// What lies in the folder of files to upload: for whoever sets caches, integrity attributes, or checks a copy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const NAME = 'manifest.json';
/** `name.<hash>.js`, and whatever is in `chunks/`: such a file never changes, its name would. */
const HASHED = /^(?:chunks\/.*|([^/]+)\.[\w-]{8})\.js$/;

/** Slices are many, and compressed as they are sent; scripts are few, and stored compressed. */
const brotliLevel = (name) => (name.endsWith('.json') ? 6 : 11);

/** Sizes of a file, sent plain, with gzip and with brotli, in bytes; and its integrity. */
export function describeFile(name, bytes) {
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel(name) } })
      .length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
}

/** Addresses of all files of a folder, relative to it and sorted. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replace(/\\/g, '/'))
    .filter((name) => name !== NAME)
    .sort();
}

/** The files that a module with a stable name imports: all that its tag needs, itself not. */
const importsOf = (source) => Array.from(source.matchAll(/import"\.\/([^"]+)"/g), ([, file]) => file);

/**
 * Writes `manifest.json`: per file its sizes, its integrity and whether it may be cached for ever; for a stable name
 * the hashed file behind it, and for a module all files that it loads.
 */
export function writeManifest(folder) {
  const names = filesOf(folder);
  const hashed = new Map(names.map((name) => [HASHED.exec(name)?.[1], name]));
  const files = {};
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const behind = name.endsWith('.js') ? hashed.get(name.slice(0, -3)) : undefined;
    const imports = behind ? importsOf(bytes.toString()) : [];
    files[name] = {
      ...describeFile(name, bytes),
      immutable: HASHED.test(name),
      ...(behind && { hashed: behind }),
      ...(imports.length && { imports }),
    };
  }
  writeFileSync(join(folder, NAME), `${JSON.stringify({ files }, null, 1)}\n`);
}
