import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, Language, Row } from '@kaoping/core';
import { PROJECT_STAGES } from '@kaoping/core';
import type { ProjectsOptions, ProjectsView } from '@kaoping/views';
import { exportTable, PROJECT_KINDS, projectsExport, projectsView } from '@kaoping/views';
import fc from 'fast-check';
import { allWords, assertPlain } from '../all-words.js';
import { district, indicators, readyView } from '../fixtures.js';

const PLACE = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };
const project = (id: string, stage: string, rest: Row = {}): Row => ({
  id,
  organization: 'tianshui',
  name: `${id}号`,
  name_en: `No. ${id}`,
  category: 'culture',
  stage,
  ...PLACE,
  ...rest,
});
const completion = (value: number, rest: Row = {}): Row => ({
  id: 'progress',
  organization: 'tianshui',
  indicator: 'works',
  unit: 'percentage',
  measure: 'completion',
  value,
  reported: `${value}%`,
  ...rest,
});
const works: Row = { id: 'works', name: '工程进度', name_en: 'Progress of works', unit: 'percentage' };
const of = (projects: readonly Row[], observations: readonly Row[] = []): Dataset =>
  district(observations, { projects, indicators: [...indicators, works] });
const real = of(
  [
    project('1', 'promised', { ends: '2023-12-31' }),
    project('2', 'design', { category: 'housing' }),
    project('3', 'started', { starts: '2021-05-01' }),
    project('4', 'under_construction', { progress: 'progress' }),
    project('5', 'completed', { ends: '2021-10-31' }),
    project('6', 'in_use', { organization: 'wulin', category: 'urban-farming' }),
  ],
  [completion(35)],
);
const show = (options: Partial<ProjectsOptions> = {}, dataset = real): ProjectsView =>
  readyView(projectsView(dataset, { lang: 'zh', ...options }));
const items = (view: ProjectsView) =>
  view.columns.flatMap(({ stages }) => stages.flatMap((group) => group.items));

test('projectsView(): promised, under way and reported as done are columns, the two stages of each in order', () => {
  assert.deepEqual(
    show().columns.map(({ kind, heading, count, stages }) => [
      kind,
      heading,
      count,
      stages.map(({ stage }) => stage),
    ]),
    [
      ['promised', '说了要做', '2 个', ['promised', 'design']],
      ['underway', '正在做', '2 个', ['started', 'under_construction']],
      ['reported', '报告说做完了', '2 个', ['completed', 'in_use']],
    ],
  );
});

test('projectsView(): what is done is done by the report’s word only, and that none is verified is said', () => {
  const done = items(show()).find(({ id }) => id === '5');
  assert.equal(
    done?.sentence,
    '天水街道 5号：已完工，这是报告说的，没有独立核验的资料；完成：2021年10月31日。',
  );
  assert.equal(show().verified.count, '0 个');
  assert.match(show({ lang: 'en' }).verified.text, /anybody else verified/);
});

test('projectsView(): dates of what is not reached are plans', () => {
  const details = new Map(items(show()).map(({ id, detail }) => [String(id), detail]));
  assert.match(details.get('1') ?? '', /计划完成：2023年12月31日/);
  assert.match(details.get('3') ?? '', /(?<!计划)开工：2021年5月1日/);
  assert.match(details.get('5') ?? '', /(?<!计划)完成：2021年10月31日/);
});

test('projectsView(): a completion has a bar toward 100%, any other figure none', () => {
  const [figure] = items(show()).flatMap((item) => item.figure ?? []);
  assert.equal(figure?.text, '工程进度完成率35%');
  assert.equal(figure.full, 1);
  assert.equal(figure.bar?.end, 0.35);
  const level = of(
    [project('1', 'started', { progress: 'progress' })],
    [completion(5, { measure: 'level' })],
  );
  assert.equal(items(show({}, level))[0]?.figure?.bar, undefined);
});

test('projectsView(): a completion beyond 100% is not cut: the mark of 100% moves in', () => {
  const beyond = of([project('1', 'started', { progress: 'progress' })], [completion(160)]);
  const figure = items(show({}, beyond))[0]?.figure;
  assert.equal(figure?.bar?.end, 1);
  assert.equal(figure.full, 0.625);
  assert.match(figure.text, /160%/);
});

test('projectsView(category, stage) shows just those; counts of the other choice follow, and no choice goes away', () => {
  const view = show({ category: 'culture' });
  assert.deepEqual(
    items(view).map(({ id }) => String(id)),
    ['1', '3', '4', '5'],
  );
  assert.equal(view.matches, '6 个中的 4 个');
  assert.deepEqual(
    view.stages.map(({ id, count }) => [id, count]),
    PROJECT_STAGES.map((stage) => [stage, ['design', 'in_use'].includes(stage) ? '0 个' : '1 个']),
  );
  const both = show({ category: 'culture', stage: 'design' });
  assert.deepEqual(items(both), []);
  assert.deepEqual(
    both.columns.map(({ none }) => none),
    ['没有', '没有', '没有'],
  );
  assert.equal(both.categories.length, show().categories.length);
});

test('projectsView(): categories are words, those that nobody named as the dataset writes them', () => {
  assert.deepEqual(
    show({ lang: 'en' }).categories.map(({ word }) => word),
    ['Culture', 'Housing', 'urban farming'],
  );
});

test('projectsView(organization | among): of one, of all below, of a level; names stand where several are shown', () => {
  assert.equal(items(show({ organization: 'wulin' })).length, 1);
  assert.equal(items(show({ organization: 'wulin' }))[0]?.detail, 'urban farming');
  assert.match(items(show({ among: 'gongshu' }))[0]?.detail ?? '', /^天水街道 · /);
  assert.equal(items(show({ among: 'hangzhou' })).length, 6);
  assert.equal(items(show({ among: 'street' })).length, 6);
  assert.equal(projectsView(real, { among: 'district', lang: 'zh' }).state, 'empty');
});

test('projectsView(): none is empty, an unknown organization a problem', () => {
  const empty = projectsView(real, { organization: 'dongxin', lang: 'zh' });
  assert.equal(empty.state === 'empty' && empty.message, '数据中没有东新街道的项目。');
  for (const id of ['nowhere', '__proto__', '<b>'])
    for (const lang of ['zh', 'en'] as const) {
      assert.equal(projectsView(real, { organization: id, lang }).state, 'problem');
      assert.equal(projectsView(real, { among: id, lang }).state, 'problem');
    }
});

test('projectsView(): a slice that carries only the first says so', () => {
  const info = {
    ...real.info,
    slice: { kind: 'organization', id: 'tianshui', whole: { projects: 9 } },
  } as const;
  assert.equal(show({ organization: 'tianshui' }, { ...real, info }).part, '这份数据只带了 9 个中的 5 个。');
  assert.equal(show().part, '');
  const full = { ...info, slice: { ...info.slice, whole: { projects: 5 } } };
  assert.equal(show({ organization: 'tianshui' }, { ...real, info: full }).part, '');
});

test('projectsExport(): the projects shown and their figures, with how far each is and that none is verified', () => {
  for (const lang of ['zh', 'en'] as const) {
    const exported = projectsExport(show({ lang, category: 'culture' }), lang);
    assertPlain(JSON.parse(JSON.stringify(exported)));
    const { columns, rows, caveats } = exportTable(real, exported, lang);
    const cells = (key: string) => {
      const at = columns.findIndex((column) => column.key === key);
      return rows.map((row) => row[at]);
    };
    assert.deepEqual(cells('id'), ['1', '3', '4', 'progress', '5']);
    assert.equal(cells('kind')[4], lang === 'zh' ? '报告说做完了' : 'Reported as done');
    assert.equal(cells('value')[3], 35);
    assert.ok(caveats.includes(show({ lang }).verified.text));
  }
});

test('projectsView(): hostile names stay text, short, on one line', () => {
  const names = ['<img src=x onerror=alert(1)>', ' ', '名'.repeat(10_000), '\u202egnp.exe', 'a\nb\u0000c'];
  for (const name of names)
    for (const lang of ['zh', 'en'] as readonly Language[]) {
      const view = show({ lang }, of([project('1', 'in_use', { name, name_en: name })]));
      assertPlain(view);
      assert.ok(items(view)[0]?.name);
      for (const words of allWords(view)) {
        assert.ok(words.length < 600);
        assert.doesNotMatch(words, /[\p{Cc}\u202a-\u202e]/u);
      }
    }
});

test('law: every project stands once, in the column of its stage, whatever is chosen', () => {
  const stage = fc.constantFrom(...PROJECT_STAGES);
  const category = fc.constantFrom('culture', 'housing', 'x');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stage, category), { minLength: 1, maxLength: 30 }),
      fc.option(stage),
      fc.option(category),
      fc.constantFrom<Language>('zh', 'en'),
      (rows, chosenStage, chosenCategory, lang) => {
        const dataset = of(rows.map(([one, kind], at) => project(`p${at}`, one, { category: kind })));
        const view = show(
          {
            lang,
            ...(chosenStage && { stage: chosenStage }),
            ...(chosenCategory && { category: chosenCategory }),
          },
          dataset,
        );
        const expected = rows.filter(
          ([one, kind]) =>
            (!chosenStage || one === chosenStage) && (!chosenCategory || kind === chosenCategory),
        );
        const ids = items(view).map(({ id }) => id);
        assert.equal(ids.length, expected.length);
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(
          view.columns.map(({ kind }) => kind),
          [...PROJECT_KINDS],
        );
        assertPlain(view);
      },
    ),
  );
});
