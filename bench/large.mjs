// `npm run bench:large`: what a ranking of all streets of an invented nation costs whoever computes it, in a worker or in
// a page: from the bytes to the first rows, and each letter of a name. Medians, in milliseconds of the
// processor, which other work on the machine lengthens less than those of the clock. Then what a visitor waits for in a
// browser, in milliseconds of the clock, two frames of waiting among them.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '@kaoping/core';
import { openPartitions } from '@kaoping/core/partitions';
import { FIRST_ROWS, rankingView } from '@kaoping/views';
import { generateFolder, partitionFolder } from 'kaoping';
import { byteRange } from '../scripts/byte-range.mjs';
import { measureInBrowser } from './large/in-browser.mjs';

const RUNS = 7;
const TYPED = ['石', '石桥', '石', 's', 'sq'];
const ASKED = { indicator: 'tax-revenue', among: 'street', lang: 'zh', first: FIRST_ROWS };

const folder = mkdtempSync(join(tmpdir(), 'bench-large-'));
const parts = join(folder, 'parts');
let bytes = 0;

/** A host without a network: what is left is the work. */
async function ask(url, { headers = {} }) {
  const file = readFileSync(join(parts, url.replace(/^parts\//, '').replace(/\?.*/, '')));
  const { status, sent } = byteRange(headers.range, file);
  bytes += sent.length;
  return new globalThis.Response(sent, { status });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = { 'parts to columns': [], 'columns to a dataset': [], 'a dataset to rows': [], 'a letter': [] };
async function timed(name, work) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  times[name].push((user + system) / 1000);
  return result;
}

try {
  generateFolder({ seed: 7, scale: 'nation', months: 1, indicators: 1, out: join(folder, 'tables') });
  await partitionFolder({ folder: join(folder, 'tables'), out: parts, engine: 'node' });
  for (let run = 0; run < RUNS; run++) {
    bytes = 0;
    const wire = await timed('parts to columns', async () => {
      const partitions = await openPartitions('parts', { names: 'zh', ask });
      return partitions.wire({ ...ASKED, level: 'street', period: partitions.manifest.periods[0] });
    });
    const dataset = await timed('columns to a dataset', () => loadDataset(wire));
    await timed('a dataset to rows', () => rankingView(dataset, ASKED));
    for (const filter of TYPED) await timed('a letter', () => rankingView(dataset, { ...ASKED, filter }));
  }
  const print = (each) => {
    for (const [name, all] of Object.entries(each))
      console.log(
        `${median(all).toFixed(0).padStart(6)} ms, at most ${Math.max(...all)
          .toFixed(0)
          .padStart(6)}  ${name}`,
      );
  };
  console.log(`38,600 streets, ${bytes} bytes, medians of ${RUNS} runs; the processor`);
  print(times);
  console.log('In a browser; the clock');
  print(await measureInBrowser(parts, RUNS));
} finally {
  rmSync(folder, { recursive: true });
}
