import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Gallery, Look, Widget } from '../support/gallery.js';
import { LOOKS, openGallery, root, WIDGETS } from '../support/gallery.js';

const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href);
const { pathOf, takePicture } = (await load('scripts/pictures/take.mjs')) as {
  readonly pathOf: (widget: Widget, look: Look) => string;
  readonly takePicture: (page: Page, address: string, widget: Widget) => Promise<PNG>;
};
const { findFont } = (await load('scripts/font.mjs')) as { readonly findFont: () => string };

const BASELINE = join(root, 'test/pages/pictures/baseline');
/** Where a picture that differs is put, with the places marked. */
const SEEN = join(root, 'build/pictures');
/** How far a color may be from the baseline's, from 0 to 1: the baseline rounds colors. */
const COLOR_TOLERANCE = 0.15;
/** The share of pixels that may differ: less than a letter of a row. */
const PIXEL_TOLERANCE = 0.0005;

const taken = JSON.parse(readFileSync(join(BASELINE, 'taken-with.json'), 'utf8')) as {
  readonly browser: string;
  readonly font: string;
};

describe('pictures of the widgets', () => {
  let gallery: Gallery;
  let otherwise = '';
  before(async () => {
    gallery = await openGallery();
    const here = { browser: await gallery.browser.version(), font: findFont() };
    for (const name of ['browser', 'font'] as const)
      if (here[name] !== taken[name])
        otherwise = `the pictures were taken with ${taken[name]}, here is ${here[name] || `no such ${name}`}`;
  });
  after(() => gallery.close());

  for (const widget of WIDGETS)
    for (const look of LOOKS) {
      const name = `${widget.tag}.${look.name}`;
      it(`${name} looks as it did`, async (test) => {
        if (otherwise) {
          test.skip(otherwise);
          return;
        }
        const file = join(BASELINE, `${name}.png`);
        assert.ok(existsSync(file), 'there is no picture to compare with; npm run pictures takes one');
        const then = PNG.sync.read(readFileSync(file));
        const page = await gallery.browser.newPage();
        const now = await takePicture(page, gallery.address(pathOf(widget, look)), widget);
        await page.close();
        const { width, height } = then;
        const difference = new PNG({ width, height });
        const isAlike = now.width === width && now.height === height;
        const pixels = isAlike
          ? pixelmatch(then.data, now.data, difference.data, width, height, { threshold: COLOR_TOLERANCE })
          : width * height;
        if (pixels <= width * height * PIXEL_TOLERANCE) return;
        mkdirSync(SEEN, { recursive: true });
        writeFileSync(join(SEEN, `${name}.png`), PNG.sync.write(now));
        if (isAlike) writeFileSync(join(SEEN, `${name}.difference.png`), PNG.sync.write(difference));
        assert.fail(
          isAlike
            ? `${pixels} pixels differ: see build/pictures/${name}.difference.png, or renew with npm run pictures`
            : `it was ${width} × ${height}, it is ${now.width} × ${now.height}: see build/pictures/${name}.png`,
        );
      });
    }
});
