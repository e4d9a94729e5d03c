import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PinnedFile } from 'kaoping';
import { kaoping } from '../fixtures/command.js';
import { readJson } from '../fixtures/read-json.js';
import { writeSample } from '../fixtures/sample.js';

test('kaoping tag WIDGET --data DIR writes a tag that names the pinned file of what it asks', async (t) => {
  const { folder, out } = await writeSample(t);
  assert.equal(kaoping('build', folder, '--out', out, '--pinned').status, 0);
  const { files } = (await readJson(out, 'pinned.json')) as PinnedFile;
  const ranking = kaoping('tag', 'kp-ranking', '--data', out, '--indicator', 'jobs', '--searchable');
  assert.deepEqual(ranking.out, [
    `<kp-ranking src="/kaoping/data/${files['indicators/jobs']?.['en']}" lang="en" indicator="jobs" searchable></kp-ranking>`,
  ]);
  const at = ['--at', '/a"b', '--lang', 'zh'];
  for (const [tag, subject, ...asked] of [
    ['kp-trend', 'indicators/jobs', '--indicator', 'jobs'],
    ['kp-unit-card', 'organizations/west-ridge', '--organization', 'west-ridge'],
    ['kp-gauge', 'organizations/west-ridge', '--organization', 'west-ridge', '--indicator', 'jobs'],
    ['kp-projects', 'organizations/west-ridge', '--organization', 'west-ridge'],
    ['kp-projects', 'dataset'],
    ['kp-scorecard', 'dataset'],
    ['kp-catalog', 'index'],
  ] as const) {
    const { out: lines, status } = kaoping('tag', tag, '--data', out, ...asked, ...at);
    assert.equal(status, 0, tag);
    const start = `<${tag} src="/a&quot;b/${files[subject]?.['zh']}" lang="zh"`;
    assert.ok(lines[0]?.startsWith(start), `${lines[0]} begins with ${start}`);
  }
});

test('kaoping tag WIDGET says what is wrong: no list, nobody of that name, an attribute that there is not', async (t) => {
  const { folder, out } = await writeSample(t);
  kaoping('build', folder, '--out', out);
  const tag = (...more: readonly string[]) => kaoping('tag', 'kp-gauge', '--data', out, ...more);
  const none = tag('--organization', 'west-ridge');
  assert.deepEqual([none.status, none.out], [2, []]);
  assert.match(none.err, /no pinned\.json; kaoping build --pinned/);
  kaoping('build', folder, '--out', out, '--pinned');
  const nobody = tag('--organization', 'nobody', '--lang', 'zh');
  assert.deepEqual([nobody.status, nobody.out], [1, []]);
  assert.match(nobody.err, /没有 organizations\/nobody 的文件/);
  for (const wrong of ['--src', '--colour']) {
    const { status, err } = tag('--organization', 'west-ridge', wrong, 'x');
    assert.equal(status, 2);
    assert.match(err, new RegExp(`no option ${wrong}; allowed: .*--organization`));
  }
});
