import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';
import { Keyboard } from '../support/keyboard.js';
import { SIGNS, shows, WIDGET_TAGS } from '../support/widgets.js';

interface Portal extends Window {
  noPrototype?: true;
  Prototype?: { readonly Version: string };
  saved?: Blob[];
}

/** What can be seen of how a widget looks: of each element what a page's styles would change first. */
const looks = (page: Page, tag: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('.frame, .frame *:not(style)') ?? [])];
    return all
      .filter((one) => !one.closest('svg, dialog, .on-paper'))
      .map((one) => {
        const style = getComputedStyle(one);
        const names = [
          'color',
          'fontSize',
          'fontFamily',
          'fontWeight',
          'lineHeight',
          'letterSpacing',
          'wordSpacing',
          'textIndent',
          'textTransform',
          'textAlign',
          'backgroundColor',
          'boxSizing',
          'paddingLeft',
          'borderTopWidth',
          'whiteSpace',
          'fontStyle',
          'textShadow',
          'wordBreak',
          'borderCollapse',
        ] as const;
        return `${one.localName}.${one.className} ${names.map((each) => `${each}: ${style[each]}`).join('; ')}`;
      });
  }, tag);

for (const [title, file] of [
  ['an old portal', 'portal.html'],
  ['an old portal with the classic script', 'portal-legacy.html'],
] as const)
  describe(title, () => {
    let gallery: Gallery;
    let page: Page;
    const errors: string[] = [];
    before(async () => {
      gallery = await openGallery();
      page = await gallery.browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setViewport({ width: 1280, height: 900 });
      const response = await page.goto(gallery.address(`hosts/${file}`));
      assert.equal(response?.headers()['content-type'], 'text/html; charset=gbk');
      await shows(page, WIDGET_TAGS.join(), SIGNS['ready']!);
    });
    after(() => gallery.close());

    it('is one: GBK, quirks mode, jQuery 1.12, Bootstrap 3, arrays with more and a toJSON of their own', async () => {
      const found = await page.evaluate(() => ({
        charset: document.characterSet,
        mode: document.compatMode,
        title: document.title,
        jquery: (window as unknown as { jQuery: { fn: { jquery: string } } }).jQuery.fn.jquery.slice(0, 4),
        array: JSON.stringify({ a: [1, 2] }),
      }));
      assert.deepEqual(found, {
        charset: 'GBK',
        mode: 'BackCompat',
        title: '东区人民政府门户网站',
        jquery: '1.12',
        array: '{"a":"[1, 2]"}',
      });
    });

    it('has Prototype.js', async (test) => {
      const isMissing = await page.evaluate(() => (window as Portal).noPrototype);
      if (isMissing) {
        test.skip('Debian’s package libjs-prototype is not installed');
        return;
      }
      const [version, from] = await page.evaluate(() => [
        (window as Portal).Prototype?.Version,
        Array.from(new Set([1, 2])).length,
      ]);
      assert.match(String(version), /^1\.7/);
      // The widgets show their figures although this is so.
      assert.equal(from, 0);
    });

    it('is no reason for an error', () => {
      assert.deepEqual(errors, []);
    });

    it('does not change how the widgets look', async () => {
      const plain = await gallery.browser.newPage();
      await plain.setViewport({ width: 1280, height: 900 });
      await plain.goto(gallery.address('hosts/plain.html'));
      await shows(plain, WIDGET_TAGS.join(), SIGNS['ready']!);
      // Widths decide what is painted: those of the plain page are made the portal's.
      for (const tag of WIDGET_TAGS) {
        const width = await page.evaluate(
          (name) => document.querySelector(name)?.getBoundingClientRect().width ?? 0,
          tag,
        );
        await plain.evaluate(
          (name, pixels) => {
            const widget = document.querySelector<HTMLElement>(name);
            if (widget) widget.style.width = `${pixels}px`;
          },
          tag,
          width,
        );
      }
      for (const tag of WIDGET_TAGS) {
        const ought = await looks(plain, tag);
        assert.ok(ought.length > 10);
        await page.waitForFunction(
          (name, width) =>
            document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.frame')?.dataset[
              'width'
            ] === width,
          {},
          tag,
          await plain.evaluate(
            (name) =>
              document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.frame')?.dataset[
                'width'
              ],
            tag,
          ),
        );
        const found = await looks(page, tag);
        const differ = found.filter((line, at) => line !== ought[at]);
        assert.deepEqual(differ.slice(0, 3), [], tag);
        assert.equal(found.length, ought.length);
      }
      await plain.close();
    });

    it('what is taken away as JSON is the same as elsewhere', async () => {
      const json = await page.evaluate(async () => {
        const saved: Blob[] = [];
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file: Blob) => {
          saved.push(file);
          return create(file);
        };
        const root = document.querySelector('kp-ranking')?.shadowRoot;
        root?.querySelector<HTMLElement>('[data-tool=download]')?.click();
        for (let wait = 0; wait < 500 && !saved.length; wait++) {
          if (wait === 10) root?.querySelector<HTMLElement>('[data-format=json]')?.click();
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return saved[0]?.text();
      });
      const { caveats, rows } = JSON.parse(json ?? '') as { caveats: unknown; rows: unknown };
      assert.ok(Array.isArray(caveats) && Array.isArray(rows) && rows.length > 0);
    });

    it('answers the keyboard: to a figure, its evidence, and back', async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        document.querySelector('kp-ranking')?.shadowRoot?.querySelector<HTMLElement>('.figure')?.focus();
      });
      const keyboard = new Keyboard(page);
      const figure = await keyboard.press('Home');
      assert.match(figure.name, /^东新街道/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('kp-ranking')?.shadowRoot?.querySelector('dialog[open]'),
      );
      assert.match((await keyboard.here()).around, /今日拱墅/);
      assert.equal((await keyboard.press('Escape')).name, figure.name);
      assert.match((await keyboard.press('ArrowDown')).name, /^天水街道/);
      assert.deepEqual(errors, []);
    });
  });
