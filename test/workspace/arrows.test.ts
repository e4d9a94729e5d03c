import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Rooms of the house, and which rooms and packages each may import; a room may always import itself. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  'core/model': { rooms: [], packages: [] },
  'core/dataset': { rooms: ['core/model'], packages: [] },
  'core/partitions': { rooms: ['core/model', 'core/dataset'], packages: [/^hyparquet$/, /^fflate$/] },
  'core/analytics': { rooms: ['core/model', 'core/dataset'], packages: [/^d3-array$/, /^big\.js$/] },
  views: { rooms: [], packages: [/^@kaoping\/core(\/\w+)?$/, /^d3-(scale|shape)$/] },
  elements: {
    rooms: ['elements/served'],
    packages: [/^@kaoping\/(core|views)(\/\w+)?$/, /^lit(\/|$)/, /^@lit\/context$/, /^chart2music$/, /^uqr$/],
  },
  'elements/legacy': { rooms: ['elements', 'elements/define'], packages: [] },
  'elements/define': { rooms: ['elements'], packages: [] },
  'elements/react': { rooms: ['elements', 'elements/define'], packages: [/^react$/, /^@lit\/react$/] },
  'elements/served': { rooms: [], packages: [/^lit(\/|$)/, /^@lit-labs\/ssr-client$/] },
  'elements/server': {
    rooms: ['elements', 'elements/define', 'elements/served'],
    packages: [/^@kaoping\/(core|views)(\/\w+)?$/, /^lit(\/|$)/, /^@lit-labs\/ssr(\/|$)/],
  },
  cli: {
    rooms: ['cli/render'],
    packages: [
      /^@kaoping\/(core|views)(\/\w+)?$/,
      /^node:/,
      /^csv-(parse|stringify)(\/|$)/,
      /^hyparquet-writer$/,
    ],
  },
  'cli/render': {
    rooms: ['cli'],
    packages: [/^@kaoping\/core$/, /^@kaoping\/elements\/server$/, /^node:/],
  },
};
/** Doors re-export their package and belong to no room. */
const DOORS = new Set([
  'core/index.ts',
  'core/audit.ts',
  'core/aggregate.ts',
  'core/partitions.ts',
  'core/publish.ts',
  'views/index.ts',
  'elements/index.ts',
  'elements/server.ts',
]);

interface Source {
  /** `core/analytics/rank.ts`: the package and the path in its `src`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourcesOf(name: string): Source[] {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
      return { path: posix.join(name, file.split(sep).join('/')), text, imports };
    });
}

const sources = ['core', 'views', 'elements', 'cli'].flatMap(sourcesOf);
const roomOf = (path: string): string => {
  const room = Object.keys(ROOMS)
    .sort((a, b) => b.length - a.length)
    .find((name) => path.startsWith(`${name}/`));
  return room ?? path;
};
const target = ({ path }: Source, name: string): string =>
  posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts');

describe('import arrows', () => {
  it('every source stands in a room', () => {
    const homeless = sources.filter(({ path }) => !DOORS.has(path) && !(roomOf(path) in ROOMS));
    assert.deepEqual(
      homeless.map(({ path }) => path),
      [],
    );
  });

  it('imports point leftward: model ◄ dataset ◄ analytics ◄ views ◄ elements ◄ define', () => {
    const wrong: string[] = [];
    for (const source of sources) {
      if (DOORS.has(source.path)) continue;
      const room = roomOf(source.path);
      const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] };
      for (const name of source.imports) {
        const isAllowed = name.startsWith('.')
          ? [room, ...rooms].includes(roomOf(target(source, name)))
          : packages.some((pattern) => pattern.test(name));
        if (!isAllowed) wrong.push(`${source.path} imports ${name}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('no file imports itself by a detour', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const done = new Set<string>();
    const rings: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      const source = byPath.get(path);
      if (!source || done.has(path)) return;
      for (const name of source.imports)
        if (name.startsWith('.')) visit(target(source, name), [...trail, path]);
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    assert.deepEqual(rings, []);
  });

  it('elements neither format nor count: no Intl, no evaluation, no raw markup', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('elements/'))
      .filter(({ text }) => /\bIntl\.|\beval\(|new Function|\.innerHTML|unsafeHTML/.test(text));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});
