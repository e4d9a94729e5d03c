import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from 'kaoping';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, 'bench', path)).href);

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
const { paired, shuffled, spread } = (await load('statistics.mjs')) as {
  paired: (ours: readonly number[], theirs: readonly number[]) => number[];
  shuffled: <T>(items: readonly T[], random: () => number) => T[];
  spread: (values: readonly number[]) => Spread;
};
const { noise } = (await load('time.mjs')) as { noise: (seed: number) => () => number };
const { withMeasured } = (await load('report/markers.mjs')) as {
  withMeasured: (text: string, measured: string) => string;
};
type Results = Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>;
const { verdicts } = (await load('bars.mjs')) as {
  verdicts: (cases: readonly object[], results: Results) => Record<'ratios' | 'counts', { isMet: boolean }[]>;
};
const { HELD, judge } = (await load('short.mjs')) as {
  HELD: Readonly<Record<string, number>>;
  judge: (results: Results) => { isNear: boolean }[];
};
const { tablesOf } = (await load('dataset/tables.mjs')) as {
  tablesOf: (set: object) => Record<string, object[]>;
};
const { writeFolder } = (await load('dataset/write-folder.mjs')) as {
  writeFolder: (folder: string, tables: object) => void;
};
const { writeIndicators } = (await load('dataset/slices.mjs')) as {
  writeIndicators: (folder: string, out: string) => Promise<void>;
};

test('median and middle half lie between neighbors in a straight line', () => {
  assert.deepEqual(spread([4, 1, 3, 2]), { median: 2.5, low: 1.75, high: 3.25 });
  assert.deepEqual(spread([7]), { median: 7, low: 7, high: 7 });
});

test('ratios are taken round by round, and a round without one of the two is left out', () => {
  assert.deepEqual(paired([1, 2, 3], [2, 2]), [0.5, 1]);
});

test('an order is decided by the seed, and has everyone once', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const orders = [1, 1, 2].map((seed) => shuffled(names, noise(seed)).join());
  assert.equal(orders[0], orders[1]);
  assert.notEqual(orders[0], orders[2]);
  assert.equal(orders[0]?.split(',').sort().join(), names.join());
});

test('what was measured stands between its markers; what people wrote stays', () => {
  const written = withMeasured('', 'first').replace(/$/, '\nTried: nothing.\n');
  const again = withMeasured(written, 'second');
  assert.equal(again, written.replace('first', 'second'));
  assert.match(again, /Tried: nothing\./);
});

test('a file that has no markers yet keeps every line', () => {
  const others = '# Benchmarks\n\nWhy.\n\n## Growth\n\n<!-- growth:begin -->\n| 10 |\n<!-- growth:end -->\n';
  const text = withMeasured(others, '| 1 |');
  for (const line of others.split('\n')) assert.ok(text.includes(line), line);
  assert.ok(
    text.indexOf('Why.') < text.indexOf('| 1 |') && text.indexOf('| 1 |') < text.indexOf('## Growth'),
  );
});

test('a bar is met up to its ratio and missed above it, and of counts the worst round decides', () => {
  const sample = (ms: number, more = {}): object => ({ ms, shift: 0, heap: { page: 1 }, ...more });
  const [cases, bare] = [[{ id: 'cold-2000', action: 'cold' }], [sample(100), sample(100), sample(100)]];
  const of = (...ours: readonly object[]): Record<string, boolean[]> => {
    const { ratios, counts } = verdicts(cases, { 'cold-2000': { kaoping: ours, bare } });
    return { ratios: ratios.map(({ isMet }) => isMet), counts: counts.map(({ isMet }) => isMet) };
  };
  assert.deepEqual(of(sample(20), sample(90), sample(20)), { ratios: [true], counts: [true] });
  assert.deepEqual(of(sample(21), sample(21), sample(21)).ratios, [false]);
  assert.deepEqual(of(sample(20), sample(20, { shift: 0.1 }), sample(20)).counts, [false]);
});

test('the short form fails only where a ratio is way off, and is not moved by one bad round', () => {
  /** Rounds in which our work was so many times what is held. */
  const of = (...times: readonly number[]): boolean[] => {
    const samples = ([id, held]: [string, number]): [string, Results[string]] => [
      id,
      { kaoping: times.map((each) => ({ work: each * held })), 'chart-js': times.map(() => ({ work: 1 })) },
    ];
    return judge(Object.fromEntries(Object.entries(HELD).map(samples))).map(({ isNear }) => isNear);
  };
  assert.deepEqual(of(1, 1, 9), [true, true]);
  assert.deepEqual(of(1, 9, 9), [false, false]);
});

test('what the benchmark writes for an indicator is what the build writes, byte by byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
  try {
    const [tables, built, own] = ['tables', 'built', 'own'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFolder(tables, tablesOf({ seed: 1, streets: 30, indicators: 2 }));
    const silent = { out: (): void => undefined, err: (): void => undefined };
    assert.equal(await run(['build', tables, '--out', built, '--any-size'], 'en', silent), 0);
    await writeIndicators(tables, own);
    const answers = ['zh', 'en'].map((lang) => `answers/indicators/indicator-0.${lang}.json`);
    for (const name of ['indicators/indicator-0.json', 'indicators/indicator-1.json', ...answers])
      assert.equal(readFileSync(join(own, name), 'utf8'), readFileSync(join(built, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
