import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../packages/cli/dist/index.js';
import { contentHash } from '../../packages/cli/dist/package/content-hash.js';
import { sliceByIndicator, toWire } from '../../packages/core/dist/publish.js';
import { DESCRIPTOR } from './write-folder.mjs';

/**
 * Only the slices of the indicators, with the bytes that `kaoping build` gives them. The build also writes a slice for
 * every organization with all of its peers' figures: for thousands of peers that is more than a benchmark can wait for.
 */
export async function writeIndicators(folder, out) {
  const { rows, problems } = await checkFolder(folder);
  if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const { name, version, created } = DESCRIPTOR;
  const info = { name, version, hash: contentHash(rows), issued: created.slice(0, 10) };
  const to = join(out, 'indicators');
  mkdirSync(to, { recursive: true });
  for (const { id } of rows.indicators) {
    const slice = sliceByIndicator({ ...rows, exclusions: [] }, id);
    const wire = toWire({ ...info, slice: { kind: 'indicator', id } }, slice, { packed: true });
    writeFileSync(join(to, `${id}.json`), `${JSON.stringify(wire)}\n`);
  }
}
