import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readDataset } from '@kaoping/core';
import type { AnsweredTag, AnswersFile } from '@kaoping/views';
import { answer, ANSWERED_TAGS, MADE_BY } from '@kaoping/views';

const data = 'packages/core/data';
const read = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
const files = readdirSync(join(data, 'answers'), { recursive: true })
  .map((name) => String(name).replace(/\\/g, '/'))
  .filter((name) => name.endsWith('.json'));

/** The question that a key names. */
function questionOf(key: string): readonly [AnsweredTag, 'zh' | 'en', Record<string, unknown>] {
  const [, tag = '', lang = '', asked = '[]'] = /^(\S+) (zh|en) (.*)$/.exec(key) ?? [];
  assert.ok((ANSWERED_TAGS as readonly string[]).includes(tag), key);
  return [
    tag as AnsweredTag,
    lang as 'zh' | 'en',
    Object.fromEntries(JSON.parse(asked) as [string, unknown][]),
  ];
}

test('every prepared answer is what a page would compute from the slice of its name', () => {
  assert.ok(files.length > 900, `${files.length} files`);
  for (const file of files) {
    const { by, from, answers } = read(`answers/${file}`) as AnswersFile;
    assert.equal(by, MADE_BY);
    assert.equal(from, '../'.repeat(file.split('/').length), file);
    const slice = file.replace(/\.(?:zh|en)\.json$/, '.json');
    const [, lang] = /\.(zh|en)\.json$/.exec(file) ?? [];
    const first = readDataset(read(slice));
    assert.ok(first.ok, slice);
    for (const [key, shown] of Object.entries(answers)) {
      const [tag, said, question] = questionOf(key);
      assert.equal(said, lang, key);
      const wholes = ['kp-projects', 'kp-rectification'].includes(tag) && first.dataset.info.slice?.whole;
      const source = wholes ? readDataset(read(slice.replace('/', '/full/'))) : first;
      assert.ok(source.ok, slice);
      const computed: unknown = JSON.parse(JSON.stringify(answer(tag, source.dataset, question, said)));
      assert.deepEqual(shown, computed, `${file}: ${key}`);
    }
  }
});

test('prepared answers name the version of the package that prepared them', () => {
  const { version } = JSON.parse(readFileSync('packages/views/package.json', 'utf8')) as { version: string };
  assert.equal(MADE_BY, version);
});
