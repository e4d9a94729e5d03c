import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Row, TableName } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { importScript, openGallery, root } from '../support/gallery.js';
import { ASKED, bare, openPage, served, start, textsOf } from './server-pages.js';

const { tablesOf } = (await importScript('bench/dataset/tables.mjs')) as {
  readonly tablesOf: (asked: { readonly seed: number; readonly streets: number }) => Record<TableName, Row[]>;
};

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const axeFindings = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    interface AxeResults {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { target: unknown }[] }[];
    }
    const { violations } = await axe.run({
      // These are of the page: its regions, its heading, and that two widgets of one indicator have one name.
      rules: Object.fromEntries(
        ['region', 'page-has-heading-one', 'landmark-unique'].map((rule) => [rule, { enabled: false }]),
      ),
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`));
  });

/** Where texts part, in short. */
const differences = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before.flatMap((text, at) => {
    const other = after[at] ?? '';
    if (text === other) return [];
    const from = Math.max(0, Array.from(text).findIndex((letter, place) => letter !== other[place]) - 20);
    return [
      `${ASKED[at]?.tag} ${JSON.stringify(ASKED[at]?.attributes)}: ${text.slice(from, from + 80)} ≠ ${other.slice(from, from + 80)}`,
    ];
  });
/** Each widget once: a page with twice the same region is nobody's. */
const ONCE = ASKED.filter(({ tag }, at) => ASKED.findIndex((one) => one.tag === tag) === at);

describe('a page that a server painted', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  for (const lang of ['zh', 'en'] as const) {
    it(`${lang}: without scripts it says what the widgets say with them`, async () => {
      const html = await served(lang, 'shadow');
      const still = await openPage(gallery, html, lang);
      const said = await textsOf(still);
      await still.close();
      const live = await openPage(gallery, bare(html), lang);
      await start(live);
      assert.equal(said.length, ASKED.length);
      assert.deepEqual(differences(said, await textsOf(live)), []);
      await live.close();
    });

    it(`${lang}: the widgets keep the nodes that are there; nothing moves, nothing goes, nothing is complained of`, async () => {
      const page = await openPage(gallery, await served(lang, 'shadow'), lang);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      const said = await textsOf(page);
      await page.evaluate(() => {
        const kept = Array.from(
          document.querySelectorAll('article > *'),
          (widget) => widget.shadowRoot?.querySelector('.frame') ?? null,
        );
        const gone: string[] = [];
        Object.assign(window, { kept, gone });
        const look = (): void => {
          for (const { localName, shadowRoot } of document.querySelectorAll('article > *'))
            if (!shadowRoot?.querySelector('.foot, .message, [part=version]')) gone.push(localName);
          requestAnimationFrame(look);
        };
        look();
      });
      await start(page);
      assert.deepEqual(differences(said, await textsOf(page)), []);
      const { lost, gone, told } = await page.evaluate(() => {
        const { kept, gone, told } = window as unknown as {
          readonly kept: readonly Element[];
          readonly gone: readonly string[];
          readonly told: readonly string[];
        };
        const widgets = Array.from(document.querySelectorAll('article > *'));
        const lost = widgets.filter((_, at) => !kept[at]?.isConnected).map(({ localName }) => localName);
        return { lost, gone, told };
      });
      assert.deepEqual({ lost, gone, told, complaints }, { lost: [], gone: [], told: [], complaints: [] });
      await page.close();
    });

    it(`${lang}: the keyboard moves in what was kept as in any widget`, async () => {
      const [ranking] = ASKED;
      assert.ok(ranking);
      const page = await openPage(gallery, await served(lang, 'shadow', [ranking]), lang);
      const stops = (): Promise<number> =>
        page.evaluate(
          () =>
            Array.from(
              document.querySelector('kp-ranking')?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [],
            ).filter(({ tabIndex }) => tabIndex === 0).length,
        );
      const at = (): Promise<string> =>
        page.evaluate(
          () =>
            document.querySelector('kp-ranking')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
        );
      // Somebody has gone in before the scripts were there.
      await page.keyboard.press('Tab');
      const first = await at();
      assert.ok(first);
      await start(page);
      assert.equal(await at(), first, 'the focus stays where it is');
      await page.keyboard.press('ArrowDown');
      // What answers keys comes with the first one.
      await page.waitForFunction(
        (before) =>
          document.querySelector('kp-ranking')?.shadowRoot?.activeElement?.getAttribute('aria-label') !==
          before,
        {},
        first,
      );
      assert.equal(await stops(), 1);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('kp-ranking')?.shadowRoot?.querySelector('dialog[open]'),
      );
      await page.close();
    });

    for (const form of ['plain', 'shadow'] as const)
      it(`${lang}, ${form}: axe finds nothing while there are no scripts`, async () => {
        const page = await openPage(gallery, await served(lang, form, ONCE), lang);
        await page.evaluate(axe);
        assert.deepEqual(await axeFindings(page), []);
        await page.close();
      });
  }

  it('all of many rows stay where a server painted them', async () => {
    const many = toWire(
      { name: 'many', version: '1.0.0', hash: '0'.repeat(64), issued: '2022-01-10' },
      tablesOf({ seed: 1, streets: 120 }),
    );
    const attributes = { indicator: 'indicator-0', src: 'many.json' };
    const asked = [{ tag: 'kp-ranking', attributes }] as const;
    const html = await served('zh', 'shadow', asked, () => Promise.resolve(many));
    const page = await openPage(gallery, html, 'zh', { 'many.json': many });
    const rows = (): Promise<number> =>
      page.evaluate(() => {
        const kept = window as unknown as { rows?: readonly Element[] };
        const found = [
          ...(document.querySelector('kp-ranking')?.shadowRoot?.querySelectorAll('[part=row]') ?? []),
        ];
        kept.rows ??= found;
        return found.filter((row, at) => row === kept.rows?.[at]).length;
      });
    const painted = await rows();
    assert.ok(painted >= 120, `${painted} rows`);
    await start(page);
    assert.equal(await rows(), painted);
    await page.evaluate(() => document.querySelector('kp-ranking')?.updateComplete);
    assert.equal(await rows(), painted);
    assert.deepEqual(await page.evaluate(() => (window as unknown as { told: string[] }).told), []);
    await page.close();
  });

  it('what a server painted of other data goes when the page’s own are there, in one step', async () => {
    const html = (await served('zh', 'shadow', ASKED.slice(0, 1))).replaceAll('26.44', '62.44');
    const page = await openPage(gallery, html.replace(/data-served="\S+/, 'data-served="old-old'), 'zh');
    const [before = ''] = await textsOf(page);
    assert.ok(before.includes('62.44'));
    await start(page);
    const [now = ''] = await textsOf(page);
    assert.ok(now.includes('26.44') && !now.includes('62.44'));
    assert.equal(now, before.replaceAll('62.44', '26.44'), 'once, not beside the other');
    assert.deepEqual(await page.evaluate(() => (window as unknown as { told: string[] }).told), []);
    await page.close();
  });

  it('what a server painted stays where no data come, and the page is told', async () => {
    const html = (await served('zh', 'shadow', ASKED.slice(0, 1))).replace(
      '<kp-ranking',
      '<kp-ranking src="nowhere/"',
    );
    const page = await openPage(gallery, html, 'zh');
    const before = await textsOf(page);
    await page.evaluate(() => {
      document.addEventListener('kp-problem', () => document.body.setAttribute('data-told', ''));
    });
    await page.addScriptTag({ url: '../packages/elements/cdn/kaoping.js', type: 'module' });
    await page.waitForSelector('[data-told]');
    assert.deepEqual(await textsOf(page), before);
    await page.close();
  });
});
