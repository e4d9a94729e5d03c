import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery, root } from '../support/gallery.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FIGURE = '26.44';

/** The code of a grade, when its widget is shown. */
async function code(page: Page, id: string): Promise<string> {
  const written = await page.waitForFunction((name) => document.getElementById(name)?.textContent, {}, id);
  return String(await written.jsonValue());
}

/** A page of the gallery's host that holds nothing but what was pasted. */
async function pasted(gallery: Gallery, markup: string, scripts = true): Promise<Page> {
  const page = await gallery.browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/demos/pasted.html')) void request.continue();
    else
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh-CN"><title>pasted</title><body>${markup}`,
      });
  });
  await page.goto(gallery.address('pasted.html'));
  return page;
}

describe('the code builder', () => {
  let gallery: Gallery;
  let page: Page;
  const open = (query: string, size?: { readonly width: number; readonly height: number }): Promise<Page> =>
    gallery.open(`builder.html?base=../packages/elements/cdn/&${query}`, size);
  before(async () => {
    gallery = await openGallery();
    page = await open('widget=kp-ranking&indicator=tax-revenue&lang=zh');
  });
  after(() => gallery.close());

  it('the tag, pasted, becomes the widget', async () => {
    const other = await pasted(gallery, await code(page, 'tag-code'));
    await other.waitForFunction(
      (figure) => document.querySelector('kp-ranking')?.shadowRoot?.textContent.includes(figure),
      {},
      FIGURE,
    );
    await other.close();
  });

  it('the frame, pasted, becomes as high as what it shows', async () => {
    const other = await pasted(gallery, await code(page, 'frame-code'));
    await other.waitForFunction(() => {
      const frame = document.querySelector('iframe');
      const shown = frame?.contentDocument?.querySelector('kp-ranking');
      const height = shown?.getBoundingClientRect().height ?? 0;
      return height > 100 && (frame?.clientHeight ?? 0) >= height && frame?.style.height !== '';
    });
    await other.close();
  });

  it('the table, pasted, says the figures where scripts are off', async () => {
    const markup = await code(page, 'table-code');
    assert.match(markup, /^<kp-ranking indicator="tax-revenue">/);
    const other = await pasted(gallery, markup, false);
    const { root: tree } = await (await other.createCDPSession()).send('DOM.getDocument', { depth: -1 });
    assert.ok(JSON.stringify(tree).includes(FIGURE));
    await other.close();
  });

  it('a setting changes code, preview and address; the address brings it back', async () => {
    const own = await open('widget=kp-ranking&indicator=tax-revenue&lang=zh');
    await code(own, 'table-code');
    await own.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLLabelElement>('#controls label')];
      const flag = controls.find(({ textContent }) => textContent.startsWith('searchable'));
      flag?.querySelector('input')?.click();
    });
    assert.match(await code(own, 'tag-code'), /<kp-ranking indicator="tax-revenue" searchable>/);
    const address = own.url();
    assert.match(address, /searchable=/);
    await own.goto(address);
    await own.waitForFunction(() => document.querySelector('kp-ranking[searchable]'));
    assert.match(
      await code(own, 'frame-code'),
      /widget=kp-ranking&amp;indicator=tax-revenue&amp;searchable=&amp;lang=zh/,
    );
    await own.close();
  });

  it('what is typed stays text in the code', async () => {
    const own = await open(
      `widget=kp-catalog&lang=zh&heading=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    );
    const written = await code(own, 'tag-code');
    assert.match(written, /heading="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;"/);
    assert.equal(await own.$('main img'), null);
    await own.close();
  });

  for (const lang of ['zh', 'en'])
    it(`axe finds nothing, and at 320 px nothing scrolls sideways: ${lang}`, async () => {
      const own = await open(`widget=kp-gauge&organization=disabled-federation&lang=${lang}`, {
        width: 320,
        height: 640,
      });
      await code(own, 'table-code');
      await own.addScriptTag({ path: AXE });
      const { violations } = (await own.evaluate('axe.run()')) as AxeResults;
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
        [],
      );
      assert.equal(await own.evaluate(() => document.documentElement.scrollWidth), 320);
      await own.close();
    });
});

describe('oEmbed', () => {
  it('each file is what npm run oembed writes, and its page names it', async () => {
    const { oembed, OEMBED_TAGS } = (await import(join(root, 'scripts/oembed.mjs'))) as {
      readonly OEMBED_TAGS: readonly string[];
      readonly oembed: (tag: string, site?: string) => { readonly html: string; readonly version: string };
    };
    assert.ok(OEMBED_TAGS.length > 8);
    for (const tag of OEMBED_TAGS) {
      const file = JSON.parse(readFileSync(join(root, `demos/${tag}.oembed.json`), 'utf8')) as unknown;
      assert.deepEqual(file, oembed(tag));
      assert.ok(readFileSync(join(root, `demos/${tag}.html`), 'utf8').includes(`href="${tag}.oembed.json"`));
    }
    assert.match(
      oembed('kp-gauge', 'https://a.host/b/').html,
      /src="https:\/\/a\.host\/b\/packages\/elements\/cdn\/embed\.html\?widget=kp-gauge/,
    );
  });
});
