// `npm run bench:growth`: builds in parts from a thousand figures to as many as asked for (`-- --up-to 56000000`), and
// writes what it took into BENCHMARKS.md. Each build is a process of its own, one after the other.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFolder } from '../packages/cli/dist/index.js';
import { root } from '../scripts/root.mjs';
import { rankingBytes } from './growth/ranking-bytes.mjs';

/** Scales whose figures are about so many. */
const CASES = [
  { about: 1e3, scale: 'street', months: 43 },
  { about: 1e4, scale: 'district', months: 24 },
  { about: 1e5, scale: 'city', months: 33 },
  { about: 1e6, scale: 'province', months: 33 },
  { about: 1e7, scale: 'nation', months: 11 },
  { about: 5.6e7, scale: 'nation', months: 60 },
];
/** MiB of heap: what a build may use however many figures there are. */
const HEAP = 512;
const BEGIN = '<!-- growth:begin -->';
const END = '<!-- growth:end -->';

const { values } = parseArgs({
  options: {
    'up-to': { type: 'string', default: '10000000' },
    engine: { type: 'string', default: 'node' },
    folder: { type: 'string', default: tmpdir() },
  },
});
const most = Number(values['up-to']);
if (!(most >= 1e3)) throw new Error('--up-to: a number of figures, 1000 or more');

const number = (value, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const MB = 1e6;

async function measure({ scale, months }, work) {
  const [tables, parts] = [join(work, 'tables'), join(work, 'parts')];
  generateFolder({ scale, months, seed: 1, out: tables });
  const csv = Number(
    execFileSync('du', ['-sb', join(tables, 'observations.csv')], { encoding: 'utf8' }).split('\t')[0],
  );
  const child = ['bench/growth/build-once.mjs', tables, parts, values.engine];
  const text = execFileSync(process.execPath, [`--max-old-space-size=${HEAP}`, ...child], {
    cwd: root,
    encoding: 'utf8',
  });
  const fetched = await rankingBytes(parts);
  rmSync(tables, { recursive: true });
  rmSync(parts, { recursive: true });
  return { scale, months, csv, ...JSON.parse(text), ...fetched };
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const row = ({
  scale,
  months,
  figures,
  csv,
  seconds,
  processor,
  peak,
  bytes,
  files,
  ranking,
  requests,
  drill,
}) =>
  line([
    `${scale}, ${months} months`,
    number(figures),
    number(csv / MB, 1),
    number(seconds, 1),
    number(processor, 1),
    number((processor / figures) * 1e6, 1),
    number(peak / MB),
    number(files),
    number(bytes / figures, 1),
    `${number(ranking / 1024)} (${requests})`,
    number(drill / 1024),
  ]);

function section(results) {
  const [cpu] = cpus();
  const head = [
    'land',
    'figures',
    'CSV, MB',
    'seconds',
    'seconds of processor',
    'µs of processor a figure',
    'peak memory, MB',
    'files',
    'bytes a figure',
    'ranking of all streets, KB (requests)',
    'a district from cold, KB',
  ];
  return [
    BEGIN,
    '## Growth',
    `\`npm run bench:growth\`, ${new Date().toISOString().slice(0, 10)}: invented tables, published with \`kaoping build --partitions\``,
    `(engine ${values.engine}, heap held to ${HEAP} MiB), each build a process of its own. ${cpu?.model.trim() ?? ''}, ${cpus().length} cores, ${number(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}.`,
    'Seconds by the clock say how busy the machine was too; seconds of processor do not.',
    '',
    line(head),
    line(head.map((_, at) => (at ? '--:' : '---'))),
    ...results.map(row),
    '',
    'What would break first, and what to do then: [docs/scale.md](docs/scale.md).',
    END,
  ].join('\n');
}

function write(text) {
  const path = join(root, 'BENCHMARKS.md');
  const old = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const [before, after] = [old.indexOf(BEGIN), old.indexOf(END)];
  const next =
    before < 0 || after < 0
      ? `${old.trimEnd()}\n\n${text}\n`
      : old.slice(0, before) + text + old.slice(after + END.length);
  writeFileSync(path, next);
}

const work = mkdtempSync(join(values.folder, 'kaoping-growth-'));
try {
  const results = [];
  for (const one of CASES.filter(({ about }) => about <= most)) {
    results.push(await measure(one, work));
    console.log(row(results.at(-1)));
    // Each as soon as it is there: the largest takes long, and may be given up.
    write(section(results));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
