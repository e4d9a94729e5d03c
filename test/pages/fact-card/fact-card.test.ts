import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';

/** jsQR is a CommonJS module whose types are of an ES module. */
const decode = jsqr as unknown as typeof jsqr.default;

/** Runs before the page does: keeps the pictures that are saved and the words that are drawn. */
function watch(): void {
  const kept: { words: string[]; saved: string[] } = { words: [], saved: [] };
  Object.assign(window, { kept });
  URL.createObjectURL = (file: Blob) => {
    const reader = new FileReader();
    reader.onload = () => kept.saved.push(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsDataURL(file);
    return 'about:blank';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    kept.words.push(text);
    fillText.call(this, text, ...rest);
  };
}

describe('the fact card', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  for (const lang of ['zh', 'en'])
    it(`a camera reads from its code the address that is written beside it: ${lang}`, async () => {
      const page = await gallery.browser.newPage();
      await page.evaluateOnNewDocument(watch);
      const query = `bare&lang=${lang}&words=${lang}&widget=kp-ranking&state=bars&look=light&from=微信`;
      await page.goto(gallery.address(`all-states.html?${query}`));
      for (const selector of ['.figure', 'dialog[open] .act + .act'])
        await page.waitForFunction(
          (each) => {
            const button = document.querySelector('kp-ranking')?.shadowRoot?.querySelector<HTMLElement>(each);
            button?.click();
            return button;
          },
          {},
          selector,
        );
      const kept = await page.waitForFunction(() => {
        const { kept: all } = window as unknown as { kept: { words: string[]; saved: string[] } };
        return all.saved.length ? all : undefined;
      });
      const { words, saved } = (await kept.jsonValue()) as { words: string[]; saved: string[] };
      const png = PNG.sync.read(Buffer.from(saved[0]?.split(',')[1] ?? '', 'base64'));
      const read = decode(new Uint8ClampedArray(png.data), png.width, png.height)?.data;
      assert.equal(read, page.url());
      assert.ok(words.join('').includes(page.url()), 'the address is written too');
      await page.close();
    });
});
