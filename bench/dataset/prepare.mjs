import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import { programs } from '../../scripts/run.mjs';
import { PLACES, TABLES } from '../places.mjs';
import { plainOf, unitOf } from './plain.mjs';
import { SETS } from './sets.mjs';
import { writeIndicators } from './slices.mjs';
import { tablesOf } from './tables.mjs';
import { writeFolder } from './write-folder.mjs';

/** From so many streets on only the slices that are asked for are written. */
const MANY = 1000;

function kaopingBuild(folder, out) {
  const args = [programs.kaoping, 'build', folder, '--out', out, '--any-size', '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`kaoping build: ${stdout}${stderr}`);
}

/** Makes the tables of these sets and from them what Kaoping fetches, and the plain arrays that the others do. */
export async function prepareData(names) {
  const [[data], [plain]] = [PLACES.data, PLACES.plain];
  for (const folder of [data, plain, TABLES]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(plain, { recursive: true });
  for (const name of names) {
    const set = SETS[name];
    const tables = tablesOf(set);
    const folder = join(TABLES, name);
    writeFolder(folder, tables);
    if (set.streets < MANY) kaopingBuild(folder, join(data, name));
    else await writeIndicators(folder, join(data, name));
    const rows = set.isUnit ? unitOf(tables, 'street-0') : plainOf(tables);
    writeFileSync(join(plain, `${name}.json`), JSON.stringify(rows));
  }
}
