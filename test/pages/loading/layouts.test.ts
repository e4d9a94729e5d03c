import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';

const COUNT = 40;
/** Frames that the page may have meanwhile, each with a layout or two. */
const SOME = COUNT / 2;

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="icon.svg">
<script type="module">
  await Promise.all([import('../packages/elements/cdn/kp-dataset.js'), import('../packages/elements/cdn/kp-ranking.js')]);
  const dataset = document.createElement('kp-dataset');
  dataset.src = 'never/';
  for (let at = 0; at < ${COUNT}; at++) {
    const ranking = document.createElement('kp-ranking');
    ranking.setAttribute('indicator', 'tax-revenue');
    dataset.append(ranking);
  }
  document.body.append(dataset);
</script><body>`;

describe('many widgets within a dataset', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  it('are measured together: the page is not laid out once for each', async () => {
    const page = await gallery.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('/alone.html')) void request.respond({ contentType: 'text/html', body: PAGE });
      // The data never come, so that nothing else is laid out.
      else if (!pathname.includes('/never/')) void request.continue();
    });
    await page.goto(gallery.address('alone.html'), { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('kp-ranking')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('.frame[data-width] .wait'),
        ).length === count,
      {},
      COUNT,
    );
    const { LayoutCount = Infinity } = await page.metrics();
    assert.ok(LayoutCount <= SOME, `${LayoutCount} layouts for ${COUNT} widgets`);
    await page.close();
  });
});
