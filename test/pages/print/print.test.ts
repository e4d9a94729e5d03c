import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Gallery, Widget } from '../support/gallery.js';
import { openGallery, WIDGETS } from '../support/gallery.js';

/** A file for paper tells some Chinese letters by the signs of radicals, from which no table leads back to all. */
const RADICAL = /[\u2e80-\u2fdf]/g;
/** Dashes that look alike, of which a typeface's file may tell either. */
const DASH = /[\u2012\u2013]/g;
/** Letters as they are typed, without the ends of lines and the capitals that styles put in. */
const plain = (text: string): string =>
  text.replace(RADICAL, '□').replace(DASH, '–').normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Whether the words are on the paper; a Chinese letter may be told by another sign. */
const isOn = (paper: string, words: string): boolean =>
  new RegExp(
    plain(words)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\p{Script=Han}/gu, '[$&□]'),
  ).test(paper);

const printed = async (page: Page) =>
  getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', scale: 1 })));

/** The words of each sheet, as the page is printed. */
async function onSheets(page: Page): Promise<string[]> {
  const { text } = await extractText(await printed(page), { mergePages: false });
  return text.map(plain);
}

/** A piece of text on a sheet; points from its lower left corner, without the space between lines. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The pieces of text of each sheet. */
async function piecesOnSheets(page: Page): Promise<Piece[][]> {
  const file = await printed(page);
  const sheets = Array.from({ length: file.numPages }, async (_, at) => {
    const { items } = await (await file.getPage(at + 1)).getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [left, base] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, left, right: left + item.width, low: base, high: base + item.height * 0.7 }];
    });
  });
  return Promise.all(sheets);
}

/** Of one line its own pieces may touch: their widths are those of other letters. */
const lieOver = (a: Piece, b: Piece): boolean =>
  Math.abs(a.low - b.low) > 2 &&
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.high, b.high) - Math.max(a.low, b.low) > 1;

/** What a widget knows once it has unfolded for print: headings, figures, notes and the source. */
const known = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate(async (name) => {
    const widget = document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>(name);
    // What only paper needs comes last.
    await widget?.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    await widget?.updateComplete;
    const said =
      'h2, h3, h4, .sub, .figure, .said, .name, .note p, .hint, dd, .foot > span:not(.end), .end > span:first-child';
    const texts = [...(widget?.shadowRoot?.querySelectorAll<HTMLElement>(said) ?? [])]
      .filter((each) => !each.closest('.aside, [hidden], .search, .search + .hint'))
      .map((each) => each.textContent);
    dispatchEvent(new Event('afterprint'));
    await widget?.updateComplete;
    return texts.filter((text) => text.trim() !== '');
  }, tag);

/** The headings of the lists below a widget's own. */
const headings = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('h3, h4') ?? [])].map(
        ({ textContent }) => textContent,
      ),
    tag,
  );

/** The name of the tool that every widget has, which is of no use on paper. */
const download = (page: Page, tag: string): Promise<string> =>
  page.evaluate(
    (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('[data-tool=download]')?.textContent ?? '',
    tag,
  );

describe('on paper', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  async function shown(widget: Widget, lang: string): Promise<Page> {
    const state = widget.states[0]?.name ?? '';
    const page = await gallery.open(
      `all-states.html?bare&lang=${lang}&words=${lang}&widget=${widget.tag}&state=${state}&look=light`,
    );
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part~=foot]'),
      {},
      widget.tag,
    );
    return page;
  }

  // What has a sign of its own has no foot: the dataset's line stands around widgets that are printed here themselves.
  for (const widget of WIDGETS.filter(({ sign }) => sign === undefined))
    for (const lang of ['zh', 'en'])
      it(`<${widget.tag}> ${lang}: nothing that is folded is lost, the address is there, the tools are not`, async () => {
        const page = await shown(widget, lang);
        const [texts, tool] = [await known(page, widget.tag), await download(page, widget.tag)];
        assert.ok(texts.length > 3 && tool !== '');
        const sheets = await onSheets(page);
        const paper = sheets.join('');
        for (const sheet of sheets.slice(0, -1))
          for (const heading of (await headings(page, widget.tag)).map(plain))
            assert.ok(heading === '' || !sheet.endsWith(heading), `parted from its list: ${heading}`);
        assert.deepEqual(
          texts.filter((text) => !isOn(paper, text)),
          [],
        );
        assert.ok(isOn(paper, page.url()));
        assert.ok(!paper.includes(plain(tool)), tool);
        await page.close();
      });

  /** A page of the gallery whose first widget can be printed; its figures fill more than a sheet. */
  async function long(tag: string): Promise<Page> {
    const page = await gallery.open(`${tag}.html?lang=zh`);
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=foot]'),
      {},
      tag,
    );
    await page.evaluate(async () => {
      const widgets = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (each): each is HTMLElement & { updateComplete: Promise<boolean> } => 'updateComplete' in each,
      );
      await Promise.all(widgets.map((each) => each.updateComplete));
    });
    return page;
  }

  for (const tag of ['kp-projects', 'kp-catalog', 'kp-scorecard'])
    it(`<${tag}> longer than a sheet begins below what is before it, and no words lie over others`, async () => {
      const page = await long(tag);
      const heading = await page.evaluate(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2')?.textContent ?? '',
        tag,
      );
      const sheets = await piecesOnSheets(page);
      assert.ok(sheets.length > 1);
      assert.ok(isOn(plain((sheets[0] ?? []).map(({ text }) => text).join('')), heading), heading);
      for (const sheet of sheets)
        for (const [at, one] of sheet.entries())
          for (const other of sheet.slice(at + 1))
            assert.ok(!lieOver(one, other), `${one.text} lies over ${other.text}`);
      await page.close();
    });

  it('what tries again is not printed with the figures', async () => {
    const page = await gallery.open('all-states.html?bare&widget=kp-gauge&words=en&lang=en');
    const button = await page.waitForSelector('kp-gauge >>> [part~=stale] button');
    const display = () => button?.evaluate((each) => getComputedStyle(each).display);
    assert.equal(await display(), 'block');
    await page.emulateMediaType('print');
    // What only paper needs comes after the figures.
    await page.waitForFunction((each) => each && getComputedStyle(each).display === 'none', {}, button);
    await page.close();
  });

  it('what is typed into, and how, is not printed', async () => {
    const catalog = await long('kp-catalog');
    const hint = await catalog.evaluate(
      () =>
        document.querySelector('kp-catalog')?.shadowRoot?.querySelector('.search + .hint')?.textContent ?? '',
    );
    assert.ok(hint !== '');
    assert.ok(!isOn((await onSheets(catalog)).join(''), hint));
    await catalog.close();
  });
});
