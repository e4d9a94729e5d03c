import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDataset } from '@kaoping/core';
import type { AnswersFile } from '@kaoping/views';
import type { PinnedFile } from 'kaoping';
import { buildFolder, pinnedFiles } from 'kaoping';
import { readJson } from '../fixtures/read-json.js';
import { sampleTables, writeSample } from '../fixtures/sample.js';

const build = (folder: string, out: string) =>
  buildFolder({ folder, out, isModule: false, isPinned: true, isAnySize: false });
const listOf = async (out: string): Promise<PinnedFile['files']> =>
  ((await readJson(out, 'pinned.json')) as PinnedFile).files;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('a pinned build lists a file of every subject in every language, named by what it holds', async (t) => {
  const { folder, out } = await writeSample(t);
  assert.deepEqual((await build(folder, out)).problems, []);
  const files = await listOf(out);
  assert.deepEqual(
    Object.keys(files).filter((subject) => !subject.includes('/')),
    ['dataset', 'index'],
  );
  assert.ok(files['indicators/tax-revenue'] && files['organizations/west-ridge']);
  for (const [subject, { zh = '', en = '' }] of Object.entries(files))
    for (const [lang, path] of Object.entries({ zh, en })) {
      const text = await readFile(join(out, path), 'utf8');
      assert.equal(path, `answers/${subject}.${lang}.${hashOf(text)}.json`);
    }
});

test('a pinned file has the answers that were prepared, the data behind them and what the audit found', async (t) => {
  const { folder, out } = await writeSample(t);
  await build(folder, out);
  const { findings } = (await readJson(out, 'audit.json')) as { findings: { observations: string[] }[] };
  let audited = 0;
  for (const [subject, { zh = '' }] of Object.entries(await listOf(out))) {
    const plain = (await readJson(out, 'answers', `${subject}.zh.json`)) as AnswersFile;
    const { answers, from, data, audit } = (await readJson(out, zh)) as AnswersFile;
    assert.deepEqual([answers, from], [plain.answers, '#data'], subject);
    const whole = await readJson(out, `${subject.replace('/', '/full/')}.json`).catch(() =>
      readJson(out, `${subject}.json`),
    );
    assert.deepEqual(data, whole, subject);
    const reading = readDataset(data);
    assert.ok(reading.ok);
    const ids = new Set<string>(reading.dataset.observations.map(({ id }) => id));
    const about = findings.filter(({ observations }) => observations.some((id) => ids.has(id)));
    const known = audit as { hash: string; findings: unknown[] };
    assert.equal(known.hash, plain.info.hash);
    assert.deepEqual(
      new Set(known.findings.map((one) => JSON.stringify(one))),
      new Set(about.map((one) => JSON.stringify(one))),
      subject,
    );
    audited += about.length;
  }
  assert.ok(audited > 0);
});

test('another figure gives another name, and the file that pages have pinned stays', async (t) => {
  const { folder, out } = await writeSample(t);
  await build(folder, out);
  const before = await listOf(out);
  const changed = sampleTables();
  Object.assign(changed.observations[0]!, { value: 1_260_000_000, reported: '' });
  const other = await writeSample(t, changed);
  assert.deepEqual((await build(other.folder, out)).problems, []);
  const after = await listOf(out);
  const { zh = '' } = before['indicators/tax-revenue'] ?? {};
  assert.notEqual(after['indicators/tax-revenue']?.['zh'], zh);
  assert.match(await readFile(join(out, zh), 'utf8'), /kaoping-answers/);
});

test('what nobody can have pinned goes when its subject goes, answers too', async (t) => {
  const { folder, out } = await writeSample(t);
  await build(folder, out);
  const fewer = sampleTables();
  const { standings } = fewer;
  fewer.standings = standings.filter(({ indicator }) => indicator !== 'visits');
  const gone = 'satisfaction';
  fewer.indicators = fewer.indicators.filter(({ id }) => id !== gone);
  fewer.observations = fewer.observations.filter(({ indicator }) => indicator !== gone);
  const other = await writeSample(t, fewer);
  const { problems } = await build(other.folder, out);
  assert.deepEqual(problems, []);
  const names = await readdir(join(out, 'answers', 'indicators'));
  assert.deepEqual(
    names.filter((name) => name.startsWith(gone)).map((name) => name.replace(/[0-9a-f]{16}/, 'HASH')),
    ['HASH', 'HASH'].map((hash, at) => `${gone}.${['en', 'zh'][at]}.${hash}.json`),
  );
});

test('large data stand beside the answers, named by their own hash', async (t) => {
  const { folder, out } = await writeSample(t);
  await build(folder, out);
  const read = async (name: string) => ({ path: name, text: await readFile(join(out, name), 'utf8') });
  const slice = await read('indicators/tax-revenue.json');
  const large = { ...slice, text: slice.text + ' '.repeat(70_000) };
  const answers = await read('answers/indicators/tax-revenue.zh.json');
  const { info } = JSON.parse(answers.text) as AnswersFile;
  const files = pinnedFiles(info, [large, answers]);
  const data = `indicators/tax-revenue.${hashOf(large.text)}.json`;
  assert.equal(files.find((one) => one.path === data)?.text, large.text);
  const file = files.find((one) => one.path.startsWith('answers/'));
  const pinned = JSON.parse(file?.text ?? '') as AnswersFile;
  assert.deepEqual([pinned.from, pinned.data], [`../../${data}`, undefined]);
  const huge = {
    ...answers,
    text: answers.text.replace('{"format"', `{"pad":"${'x'.repeat(1e6)}","format"`),
  };
  const [list] = pinnedFiles(info, [large, huge]);
  const { files: listed } = JSON.parse(list?.text ?? '') as PinnedFile;
  assert.deepEqual(listed, { 'indicators/tax-revenue': { zh: data } }, 'answers that no widget would read');
});
