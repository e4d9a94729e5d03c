import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDataset } from '@kaoping/core';
import type { Level } from '@kaoping/core';
import { answersName, openPartitions } from '@kaoping/core/partitions';
import type { AnswersFile, RankingView, Shown } from '@kaoping/views';
import { answerKey, FIRST_ROWS, rankingView, withDescent } from '@kaoping/views';
import { generated, partitioned } from '../fixtures/parts.js';
import { serve } from '../fixtures/static-server.js';

const jsonOf = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

test('first rows are prepared of the latest ranking of each level, as a page computes them from its parts', async (t) => {
  const out = await partitioned(t, await generated(t, { scale: 'city', months: 2, indicators: 2 }), 30);
  const { address } = await serve(t, out);
  let compared = 0;
  for (const lang of ['zh', 'en'] as const) {
    // A page fetches names in its own language only.
    const partitions = await openPartitions(address, { names: lang });
    const { indicators, organizations } = partitions.manifest;
    const parents = await partitions.parents();
    for (const indicator of Object.keys(indicators)) {
      const [period = ''] = (await partitions.periods(indicator)).slice(-1);
      for (const level of Object.keys(organizations.levels) as Level[]) {
        const reading = readDataset(await partitions.wire({ indicator, period, level }));
        assert.ok(reading.ok);
        const asked = { indicator, among: level };
        const shown: Shown<RankingView> = rankingView(reading.dataset, { ...asked, lang, first: FIRST_ROWS });
        const descent = { lang, among: level, start: level, hasParts: (id: string) => parents.has(id) };
        const computed =
          shown.state === 'ready'
            ? { ...shown, view: withDescent(shown.view, reading.dataset, descent) }
            : shown;
        const file = (await jsonOf(join(out, answersName(indicator, level, lang)))) as AnswersFile;
        assert.deepEqual(
          file.answers[answerKey('kp-ranking', asked, lang)],
          JSON.parse(JSON.stringify(computed)),
          `${indicator} ${level} ${lang}`,
        );
        if (shown.state === 'ready') compared++;
      }
    }
  }
  assert.ok(compared > 4, `${compared} rankings`);
});

test('the address of first rows changes with them, and they are listed like all files', async (t) => {
  const versions = async (seed: number): Promise<readonly unknown[]> => {
    const out = await partitioned(
      t,
      await generated(t, { scale: 'city', months: 1, indicators: 1, seed }),
      30,
    );
    const { manifest } = await openPartitions((await serve(t, out)).address);
    const files = (await jsonOf(join(out, 'files.json'))) as object;
    assert.ok(answersName('tax-revenue', 'street', 'zh') in files);
    return Object.values(manifest.indicators).map(({ answers }) => answers);
  };
  const [one, again, other] = [await versions(7), await versions(7), await versions(8)];
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
});

test('where everybody stands on one shelf nothing is prepared: that is as quick', async (t) => {
  const out = await partitioned(t, await generated(t, { scale: 'street', months: 1, indicators: 1 }));
  const { manifest } = await openPartitions((await serve(t, out)).address);
  assert.deepEqual(
    Object.values(manifest.indicators).map((one) => 'answers' in one),
    [false],
  );
});
