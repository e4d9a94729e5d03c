import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectsView, rankingView, rectificationView, scorecardView } from '@kaoping/views';
import { datasetWith } from '../../core/fixtures.js';
import { district, organizations, readyView, tax } from '../fixtures.js';

/** A city whose id is `street`, with one part; the real streets are under the district. */
const named = [
  ...organizations,
  { id: 'street', name: '街市', name_en: 'Street City', level: 'city' },
  { id: 'part', name: '街市一区', name_en: 'Part', level: 'district', parent: 'street' },
];
const figures = [tax('tianshui', 2), tax('wulin', 1), tax('part', 9), tax('street', 10)];
const dataset = district(figures, { organizations: named });
const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);

test('rankingView(among): a level’s name is the level, whatever an organization is called', () => {
  const { groups } = readyView(
    rankingView(dataset, { indicator: 'tax-revenue', among: 'street', lang: 'zh' }),
  );
  assert.deepEqual(
    groups.flatMap(({ rows }) => names(rows)),
    ['天水街道', '武林街道'],
  );
});

test('scorecardView(among): the same', () => {
  const { rows } = readyView(scorecardView(dataset, { among: 'street', lang: 'zh' }));
  assert.ok(!names(rows).includes('街市一区'));
  assert.ok(names(rows).includes('天水街道'));
});

test('projectsView(among) and rectificationView(among): the same', () => {
  const project = (id: string, organization: string) => ({
    id,
    organization,
    name: id,
    name_en: id,
    stage: 'promised',
    category: 'housing',
    document: 'report',
    start: 0,
    end: 4,
    digest: '0'.repeat(16),
  });
  const entry = (id: string, organization: string) => ({ id, organization, stage: 'fixed' });
  const both = datasetWith({
    organizations: named,
    projects: [project('one', 'tianshui'), project('two', 'part')],
    rectifications: [entry('one', 'tianshui'), entry('two', 'part')],
  });
  const asked = { among: 'street', lang: 'zh' } as const;
  const projects = readyView(projectsView(both, asked));
  assert.deepEqual(
    projects.columns.flatMap(({ stages }) => stages.flatMap(({ items }) => names(items))),
    ['one'],
  );
  assert.match(projects.heading, /各街道级单位/);
  const ledger = readyView(rectificationView(both, asked));
  assert.deepEqual(
    ledger.rows.map(({ id }) => id),
    ['one'],
  );
});
