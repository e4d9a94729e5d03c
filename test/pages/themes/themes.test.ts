import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const THEMES = ['red', 'blue', 'plain'];
/** 1280 px at a zoom of 400%, as WCAG 1.4.10 counts. */
const NARROW = { width: 320, height: 256 };
/** The least contrast of what is drawn to the paper that it stands on: WCAG 1.4.11. */
const MARK_CONTRAST = 3;

/** Waits until the page's three widgets show their figures. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('.columns > div > *')];
    return (
      widgets.length === 3 && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=foot]'))
    );
  });
}

/** The paper of each widget, and the colors of what is drawn on it. */
const drawn = (page: Page): Promise<{ paper: string; marks: string[] }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.columns > div > *')].map(({ shadowRoot }) => {
      const frame = shadowRoot?.querySelector('.frame');
      const marks = [...(frame?.querySelectorAll('.sure') ?? [])].map((mark) => getComputedStyle(mark).fill);
      return { paper: frame ? getComputedStyle(frame).backgroundColor : '', marks };
    }),
  );

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('pages that set the look of the widgets', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  for (const theme of THEMES) {
    it(`${theme}: axe finds nothing, and has seen the colors of the words`, async () => {
      const page = await gallery.open(`themes/${theme}.html`);
      await settled(page);
      await page.addScriptTag({ path: AXE });
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
        [],
      );
      const seen = passes.find(({ id }) => id === 'color-contrast')?.nodes ?? [];
      assert.ok(seen.length > 50, `axe saw the colors of ${seen.length} elements`);
      await page.close();
    });

    it(`${theme}: bars stand out from the paper`, async () => {
      const page = await gallery.open(`themes/${theme}.html`);
      await settled(page);
      const widgets = await drawn(page);
      assert.ok(widgets.flatMap(({ marks }) => marks).length > 5);
      for (const { paper, marks } of widgets)
        for (const mark of new Set(marks))
          assert.ok(contrast(paper, mark) >= MARK_CONTRAST, `${mark} on ${paper}`);
      await page.close();
    });

    it(`${theme}: at 320 px the page does not scroll sideways`, async () => {
      const page = await gallery.open(`themes/${theme}.html`, NARROW);
      await settled(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), NARROW.width);
      await page.close();
    });
  }
});
