import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFolder, partitionFolder } from 'kaoping';
import { byteRange } from '../../../scripts/byte-range.mjs';

const BEGINS = '/parts/';

/** An invented province of one indicator and one month, in parts; made when the first test asks for it. */
async function makeParts() {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-parts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [tables, out] = [join(folder, 'tables'), join(folder, 'parts')];
  generateFolder({ seed: 7, scale: 'province', months: 1, indicators: 1, out: tables });
  const { problems } = await partitionFolder({ folder: tables, out, engine: 'node' });
  if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return out;
}
let made;

/** A host of a folder of parts that knows ranges, for tests: `/parts/partitions.json` and what lies beside it. */
export async function partsServer(context, next) {
  if (!context.path.startsWith(BEGINS)) return next();
  made ??= makeParts();
  const file = join(await made, context.path.slice(BEGINS.length));
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    context.status = 404;
    return;
  }
  const { status, sent, headers } = byteRange(context.get('range'), bytes);
  context.status = status;
  context.set(headers);
  context.type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  context.body = sent;
}
