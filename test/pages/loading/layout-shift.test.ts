import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Gallery, Widget } from '../support/gallery.js';
import { markupOf, openGallery, WIDGETS } from '../support/gallery.js';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** What the browser says of a move: how much, and where from and to. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs before the page does: notes every move. */
function watch(): void {
  const told: string[] = [];
  Object.assign(window, { told });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moves = sources.map(
        ({ node, previousRect: from, currentRect: to }) =>
          `${node?.nodeName ?? '?'} ${from.x},${from.y} → ${to.x},${to.y}`,
      );
      told.push([value, ...moves].join('; '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A page as somebody writes it: the space kept by its own style, a widget, and a line below that would be pushed. */
const pageWith = ({ tag, inside }: Widget, markup: string, space: number): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="icon.svg">
<style>body { margin: 16px } ${tag} { display: block; min-block-size: ${space}px }</style>
${[tag, inside?.tag]
  .map((each) => (each ? `<script type="module" src="../packages/elements/cdn/${each}.js"></script>` : ''))
  .join('')}
${markup}
<p>below</p>`;

describe('loading moves nothing', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  /** Opens a widget alone on a page that keeps some space for it, and waits until it has nothing more to fetch. */
  async function shown(
    widget: Widget,
    size: { width: number; height: number },
    space: number,
  ): Promise<Page> {
    const state = widget.states.find(({ invented }) => !invented);
    assert.ok(state);
    const markup = markupOf(widget, state, 'zh', { theme: 'light' });
    const page = await gallery.browser.newPage();
    await page.setViewport(size);
    await page.evaluateOnNewDocument(watch);
    await page.setRequestInterception(true);
    const address = gallery.address('alone.html');
    page.on('request', (request) => {
      if (request.url() !== address) void request.continue();
      else void request.respond({ contentType: 'text/html', body: pageWith(widget, markup, space) });
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForFunction(
      (each, sign) => document.querySelector(each)?.shadowRoot?.querySelector(sign),
      {},
      widget.tag,
      widget.sign ?? '[part~=foot]',
    );
    // Moves are told after the frame in which they happen.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return page;
  }

  for (const widget of WIDGETS)
    for (const size of SIZES)
      it(`<${widget.tag}> on a page that keeps its space: the sum of shifts is 0 at ${size.width} px`, async () => {
        const first = await shown(widget, size, 0);
        const height = await first.evaluate(
          (each) => document.querySelector(each)?.getBoundingClientRect().height ?? 0,
          widget.tag,
        );
        await first.close();
        assert.ok(height > 100, `it is ${height} px high`);
        const page = await shown(widget, size, Math.ceil(height));
        assert.deepEqual(await page.evaluate(() => (window as unknown as { told: string[] }).told), []);
        await page.close();
      });
});
