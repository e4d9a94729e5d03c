import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './packed.js';
import { emptyProject } from './project.js';
import type { Project } from './project.js';

const RUN = `
import { loadDataset, rank } from '@kaoping/core';
import { dataset } from '@kaoping/core/data';

const same = await loadDataset(dataset);
const { entries } = rank(same.observationsOf('tax-revenue'), { dataset });
console.log(JSON.stringify(entries.map((entry) => [entry.observation.organization, entry.rank.best])));
`;

const SERVER = `
import { dataset } from '@kaoping/core/data';
import { renderWidget } from '@kaoping/elements/server';

const attributes = { organization: 'disabled-federation' };
const rendered = await renderWidget({ tag: 'kp-gauge', attributes, source: dataset, lang: 'en' });
console.log(rendered.html);
`;

/** What a program in TypeScript may write, and what it may not. */
const TYPES = `
import type { IndicatorId } from '@kaoping/core';
import { loadDataset, rank } from '@kaoping/core';
import { dataset } from '@kaoping/core/data';
import { rankingView } from '@kaoping/views';
import { checkFolder } from 'kaoping';
import { KpRanking, setDataHome } from '@kaoping/elements';
import '@kaoping/elements/define/kp-gauge';
import type { RenderRequest } from '@kaoping/elements/server';
import type { KaopingElements } from '@kaoping/elements/jsx';

const revenue = dataset.observationsOf('tax-revenue' as IndicatorId);
const best: number | undefined = rank(revenue, { dataset }).entries[0]?.rank.best;
const name: Promise<string> = loadDataset('data/dataset.json').then(({ info }) => info.name);
const element: KpRanking = document.createElement('kp-ranking');
element.addEventListener('kp-select', ({ detail }) => console.log(detail.observation, best, name));
element.addEventListener('kp-problem', ({ detail }) => console.log(detail.problems[0]?.code));
const gauge = document.querySelector('kp-gauge');
if (gauge) gauge.shape = 'bullet';
const props: KaopingElements['kp-trend'] = { view: 'table', 'onkp-ready': (event) => event.type };
const boxes = [<kp-ranking indicator="tax-revenue" over-time limit={3} />, <kp-dataset data={dataset} stale-after={400} />];
const asked: RenderRequest = { tag: 'kp-gauge', source: dataset, form: 'shadow' };
setDataHome('/data/');
console.log(asked, props, boxes, rankingView, checkFolder, KpRanking);

// @ts-expect-error no such shape
if (gauge) gauge.shape = 'disk';
// @ts-expect-error no such form
const wrong: KaopingElements['kp-trend'] = { view: 'rows' };
// @ts-expect-error a number
const wrongTag = <kp-ranking limit="3" />;
// @ts-expect-error no such door
import '@kaoping/elements/dist/base/define.js';
console.log(wrong, wrongTag);
`;

const config = (moduleResolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      jsx: 'preserve',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ['types.tsx'],
  });

describe('an empty project', () => {
  let project: Project;
  before(async () => {
    project = emptyProject();
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules/typescript/package.json'), 'utf8'),
    ) as { readonly version: string };
    const { status, said } = await project.add(`typescript@${version}`);
    assert.equal(status, 0, said);
    writeFileSync(project.path('run.js'), RUN);
    writeFileSync(project.path('types.tsx'), TYPES);
  });
  after(() => {
    project.remove();
  });

  it('ranks what the documents say, in Node.js', async () => {
    const { status, said } = await project.run('run.js');
    assert.equal(status, 0, said);
    const ranks = Object.fromEntries(JSON.parse(said) as [string, number][]);
    assert.equal(ranks['tianshui'], 2);
    assert.equal(ranks['wulin'], 3);
  });

  it('runs the command', async () => {
    const { status, said } = await project.run('node_modules/kaoping/bin/kaoping.js', '--help');
    assert.equal(status, 0, said);
    assert.match(said, /kaoping check/);
  });

  it('writes a widget with its figures, by the command and by the function', async () => {
    const data = 'node_modules/@kaoping/core/data';
    const asked = ['render', 'kp-ranking', '--indicator', 'tax-revenue', '--lang', 'zh', '--shadow'];
    const command = await project.run('node_modules/kaoping/bin/kaoping.js', ...asked, '--data', data);
    assert.equal(command.status, 0, command.said);
    assert.match(command.said, /shadowrootmode="open"[\s\S]*26\.44亿元/);
    writeFileSync(project.path('server.js'), SERVER);
    const { status, said } = await project.run('server.js');
    assert.equal(status, 0, said);
    assert.match(said, /<kp-gauge [^>]*>\s*<div lang="en">\s*<table>/);
  });

  for (const resolution of ['nodenext', 'bundler'])
    it(`has types under moduleResolution ${resolution}, and they refuse what is wrong`, async () => {
      writeFileSync(project.path('tsconfig.json'), config(resolution));
      const { status, said } = await project.run('node_modules/typescript/bin/tsc');
      assert.equal(status, 0, said);
    });
});
