import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { OrganizationId } from '@kaoping/core';
import { readDataset } from '@kaoping/core';
import type { PinnedFile } from 'kaoping';
import { buildFolder } from 'kaoping';
import type { Browser, Page } from 'puppeteer-core';
import type { LargeHost } from '../large/large-host.js';
import { openLargeHost } from '../large/large-host.js';
import { has, pageOf, press, startBrowser, text, visitTo } from '../large/large-visit.js';
import { root } from '../support/gallery.js';
import { SIGNS } from '../support/widgets.js';

const SCRIPT = '<script type="module" src="/cdn/kaoping.js"></script>';
/** Each widget with its subject, and a part that shows figures. */
const WIDGETS: readonly (readonly [tag: string, subject: string, attributes: string])[] = [
  ['kp-ranking', 'indicators/tax-revenue', 'indicator="tax-revenue"'],
  ['kp-trend', 'indicators/tax-revenue', 'indicator="tax-revenue"'],
  ['kp-unit-card', 'organizations/xiasha', 'organization="xiasha"'],
  ['kp-unit-card', 'organizations/xiasha', 'organization="xiasha" size="full"'],
  ['kp-gauge', 'organizations/xiasha', 'organization="xiasha"'],
  ['kp-projects', 'organizations/xiasha', 'organization="xiasha"'],
  ['kp-rectification', 'organizations/xiasha', 'organization="xiasha"'],
  ['kp-scorecard', 'dataset', ''],
  ['kp-catalog', 'index', ''],
];

describe('a pinned file', { timeout: 300_000 }, () => {
  let folder: string;
  let host: LargeHost;
  let browser: Browser;
  let files: PinnedFile['files'];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pinned-'));
    const seeds = join(root, 'seeds');
    await buildFolder({ folder: seeds, out: folder, isModule: false, isPinned: true, isAnySize: false });
    ({ files } = JSON.parse(await readFile(join(folder, 'pinned.json'), 'utf8')) as PinnedFile);
    host = await openLargeHost(folder);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await host.close();
    await rm(folder, { recursive: true });
  });

  const visit = async (tag: string, attributes: string, src: string): Promise<Page> => {
    const { page } = await visitTo(
      host,
      browser,
      pageOf(`<${tag} lang="zh" src="${src}" ${attributes}></${tag}>`, SCRIPT),
    );
    return page;
  };
  const pinned = (subject: string): string => {
    const path = files[subject]?.['zh'];
    assert.ok(path, subject);
    return `/parts/${path}`;
  };
  const asked = (): readonly string[] =>
    host.log.filter(({ path }) => path.endsWith('.json')).map(({ path }) => path);
  const engines = (): readonly string[] =>
    host.log.filter(({ path }) => path.includes('engine')).map(({ path }) => path);
  const close = (page: Page): Promise<void> => page.browserContext().close();
  const shown = (page: Page, tag: string): Promise<unknown> =>
    page.evaluate((name) => {
      const view = (document.querySelector(name) as { shown?: { view?: object } } | null)?.shown?.view;
      return JSON.parse(JSON.stringify(view ?? null)) as unknown;
    }, tag);

  for (const [tag, subject, attributes] of WIDGETS)
    it(`is all that <${tag} ${attributes}> asks for, and it shows what it shows of the folder`, async () => {
      const src = pinned(subject);
      const page = await visit(tag, attributes, src);
      await has(page, SIGNS['ready']!, '', tag);
      assert.deepEqual(asked(), [src]);
      const view = await shown(page, tag);
      await close(page);
      const other = await visit(tag, attributes, '/parts/');
      await has(other, SIGNS['ready']!, '', tag);
      assert.deepEqual(view, await shown(other, tag));
      await close(other);
    });

  it('of an indicator is painted without what computes', async () => {
    const page = await visit('kp-ranking', 'indicator="tax-revenue"', pinned('indicators/tax-revenue'));
    await has(page, '[part~=row]');
    assert.deepEqual(engines(), []);
    await close(page);
  });

  it('is enough for what is computed: another order, the other language, the evidence and its audit', async () => {
    const src = pinned('indicators/tax-revenue');
    const page = await visit('kp-ranking', 'indicator="tax-revenue" searchable', src);
    await has(page, '[part~=row]');
    const [first = ''] = (await text(page, '.name')).split('\n');
    await page.evaluate(() => document.querySelector('kp-ranking')?.setAttribute('order', 'worst'));
    await page.waitForFunction(
      (name) => {
        const row = document.querySelector('kp-ranking')?.shadowRoot?.querySelector('.name');
        return !!row && !row.textContent.includes(name);
      },
      {},
      first,
    );
    await page.evaluate(() => document.querySelector('kp-ranking')?.setAttribute('lang', 'en'));
    await has(page, '[part=heading]', 'ax revenue');
    await press(page, '.figure');
    await has(page, 'dialog[open]');
    assert.deepEqual(asked(), [src]);
    await close(page);
  });

  it('tells what came of checking a figure, as the folder does', async () => {
    const audit = JSON.parse(await readFile(join(folder, 'audit.json'), 'utf8')) as {
      readonly findings: readonly { readonly observations: readonly string[] }[];
    };
    const reading = readDataset(
      JSON.parse(await readFile(join(folder, 'organizations/full/xiasha.json'), 'utf8')) as object,
    );
    assert.ok(reading.ok);
    const own = new Set<string>(
      reading.dataset.observationsBy('xiasha' as OrganizationId).map(({ id }) => id),
    );
    const observation = audit.findings.flatMap((one) => one.observations).find((id) => own.has(id));
    assert.ok(observation, 'no finding about that organization');
    const attributes = `organization="xiasha" observation="${observation}"`;
    const said: string[] = [];
    for (const src of [pinned('organizations/xiasha'), '/parts/']) {
      const page = await visit('kp-evidence', attributes, src);
      await has(page, '[part=evidence]', '', 'kp-evidence');
      said.push(await text(page, '[part=evidence]', 'kp-evidence'));
      if (src !== '/parts/') assert.deepEqual(asked(), [src]);
      await close(page);
    }
    assert.equal(said[0], said[1]);
  });

  it('feeds a <kp-dataset> too', async () => {
    const src = pinned('indicators/tax-revenue');
    const { page } = await visitTo(
      host,
      browser,
      pageOf(
        `<kp-dataset src="${src}"><kp-ranking indicator="tax-revenue"></kp-ranking></kp-dataset>`,
        SCRIPT,
      ),
    );
    await has(page, '[part~=row]');
    assert.deepEqual(asked(), [src]);
    await close(page);
  });

  it('of large data names those by their hash: asked for when something must be computed', async () => {
    const src = pinned('dataset');
    const page = await visit('kp-scorecard', '', src);
    await has(page, SIGNS['ready']!, '', 'kp-scorecard');
    await page.evaluate(() => document.querySelector('kp-scorecard')?.setAttribute('missing', 'skip'));
    await page.evaluate(() => document.querySelector('kp-scorecard')?.setAttribute('lang', 'en'));
    // Its tools speak English at once, its heading when the answer is computed.
    await has(page, '[part=heading]', 'side by side', 'kp-scorecard');
    const [first, second = '', ...more] = asked();
    assert.deepEqual([first, more], [src, []]);
    assert.match(second, /^\/parts\/dataset\.[0-9a-f]{16}\.json$/);
    await close(page);
  });

  it('that is not there is said to be missing, in one request', async () => {
    const src = '/parts/answers/indicators/tax-revenue.zh.0000000000000000.json';
    const page = await visit('kp-ranking', 'indicator="tax-revenue"', src);
    await has(page, SIGNS['problem']!, '服务器回答 404');
    assert.deepEqual(asked(), [src]);
    await close(page);
  });

  it('of something else says that what is asked is not in it', async () => {
    const src = pinned('indicators/tax-revenue');
    const page = await visit('kp-ranking', 'indicator="new-jobs"', src);
    await has(page, SIGNS['problem']!, 'new-jobs');
    assert.deepEqual(asked(), [src]);
    await close(page);
  });
});
