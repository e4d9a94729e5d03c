import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { folder, isThere, manifest, names, read, scripts } from './cdn.js';

const tags = readdirSync('packages/elements/src/define')
  .filter((name) => name.startsWith('kp-'))
  .map((name) => name.replace('.ts', '.js'));
const stable = ['kaoping.js', ...tags];

test('the folder holds what the contract names', () => {
  const more = [
    'kaoping.legacy.js',
    'embed.html',
    'embed.css',
    'embed.js',
    'embed-parent.js',
    'data/index.json',
  ];
  for (const name of [...stable, ...more, 'manifest.json']) assert.ok(isThere(name), name);
});

test('the manifest names every file with its size and integrity, and no other', () => {
  const files = names.filter((name) => name !== 'manifest.json');
  assert.deepEqual(Object.keys(manifest.files).sort(), files);
  for (const name of files) {
    const bytes = readFileSync(join(folder, name));
    const told = manifest.files[name]!;
    assert.equal(told.bytes, bytes.length, name);
    assert.equal(told.integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
    assert.ok(told.brotli > 0 && told.gzip > 0, name);
  }
  const { gzip } = manifest.files['kaoping.legacy.js']!;
  const again = gzipSync(readFileSync(join(folder, 'kaoping.legacy.js')), { level: 9 });
  assert.equal(gzip, again.length);
});

/** The files that a module of the folder needs before it can run, itself first. */
function needed(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of read(file).matchAll(/(?:from|import)"(\.[^"]+)"/g))
    needed(posix.join(posix.dirname(file), path!), found);
  return found;
}

test('a dataset asks for all files of what reads it in one go', () => {
  const file = manifest.files['kp-dataset.js']?.hashed ?? '';
  const asked = read(file)
    .split('Promise.all([')
    .map((each) =>
      Array.from((each.split('])')[0] ?? '').matchAll(/import\("\.\/([^"]+)"\)/g), ([, name]) => name!),
    )
    .find(([first]) => first?.includes('reader-engine'));
  assert.ok(asked?.[0], file);
  const present = needed(file);
  assert.deepEqual([...needed(asked[0])].filter((name) => !present.has(name)).sort(), [...asked].sort());
});

test('a stable module only imports hashed files, which are all there, itself a hashed one first', () => {
  for (const name of stable) {
    const imports = Array.from(read(name).matchAll(/import"\.\/([^"]+)";/g), ([, file]) => file!);
    assert.equal(
      read(name)
        .replace(/import"\.\/[^"]+";/g, '')
        .trim(),
      '',
      `${name} does nothing else`,
    );
    assert.deepEqual(manifest.files[name]?.imports, imports);
    assert.equal(manifest.files[name]?.hashed, imports[0]);
    for (const file of imports) {
      assert.ok(isThere(file), `${name}: ${file}`);
      assert.ok(manifest.files[file]?.immutable, `${name}: ${file}`);
    }
  }
});

test('what a hashed module imports without waiting is in the list of the stable one', () => {
  for (const name of stable) {
    const listed = new Set(manifest.files[name]?.imports);
    for (const file of listed)
      for (const [, imported] of read(file).matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
        const address = join(file, '..', imported!).replace(/\\/g, '/');
        assert.ok(listed.has(address), `${name}: ${file} imports ${address}`);
      }
  }
});

test('scripts for pages in any encoding hold no byte above 127', () => {
  const any = scripts.filter((name) => /^(kaoping\.legacy|embed)|^chunks\/legacy-/.test(name));
  assert.ok(any.length >= 9, any.join());
  for (const name of any) assert.match(read(name), /^[\0-\x7f]*$/, name);
});

test('the classic script is one: it neither imports nor exports, and its parts lie beside it', () => {
  const script = read('kaoping.legacy.js');
  assert.doesNotThrow(() => new Script(script), 'it parses as a classic script');
  const parts = Array.from(script.matchAll(/"\.\/(chunks\/legacy-[^"]+)"/g), ([, file]) => file!);
  assert.ok(parts.length > 0);
  for (const part of parts) assert.ok(isThere(part), part);
  assert.equal(script, read(manifest.files['kaoping.legacy.js']!.hashed!));
});

test('what every widget paints with is compiled as a whole: a browser is told so before anything else', () => {
  const common = tags.map((name) => new Set(manifest.files[name]?.imports));
  const every = [...common[0]!].filter((file) => common.every((files) => files.has(file)));
  assert.equal(every.length, 1, every.join());
  assert.match(read(every[0]!), /^\/\/# allFunctionsCalledOnLoad\n/);
});
