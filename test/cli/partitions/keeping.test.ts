import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { jsonOf, keepInFiles } from 'kaoping';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const PERIODS = 40;
/** Characters of a figure that are of no interest to who asks for it. */
const LONG = 1_000_000;

describe('figures kept in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-keeping-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('a figure that was found does not keep the file that it was found in', async () => {
    const keeper = keepInFiles(folder);
    const idOf = (at: number): string => `a-figure-with-a-long-name-${at}`;
    for (let at = 0; at < PERIODS; at += 1) {
      const period = { period_start: `2021-01-${at}`, period_end: `2021-02-${at}` };
      const long = { ...period, id: `b-${at}`, note: '长'.repeat(LONG) };
      for (const row of [{ ...period, id: idOf(at) }, long]) keeper.add(row, 2, jsonOf(row));
    }
    await keeper.finish(() => assert.fail('nothing is there twice'));
    const ids = new Set(Array.from({ length: PERIODS }, (_, at) => idOf(at)));
    collect();
    const before = process.memoryUsage().heapUsed;
    const found = await keeper.find(ids);
    collect();
    assert.equal(found.size, PERIODS);
    const kept = process.memoryUsage().heapUsed - before;
    assert.ok(kept < (PERIODS * LONG) / 4, `${kept} bytes are kept`);
  });
});
