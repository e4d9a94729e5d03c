import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@kaoping/core';
import type { RenderRequest } from '@kaoping/elements/server';
import { renderWidget, WIDGET_TAGS } from '@kaoping/elements/server';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { root, WIDGETS } from '../support/gallery.js';

type Asked = Pick<RenderRequest, 'tag' | 'attributes'>;

const data = join(root, 'packages/elements/cdn/data');
/** How wide a widget is on these pages, in CSS pixels: the window without the margins. */
const WIDTH = 1264;
/** The folder of the dataset, as a server reads it. */
export const folder = (path: string): Promise<unknown> => {
  const file = join(data, path);
  return Promise.resolve(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined);
};

const isTag = (tag: string): tag is RenderRequest['tag'] => (WIDGET_TAGS as readonly string[]).includes(tag);

/** Every widget in every state of the gallery that a server can know of: figures of the dataset, or none. */
export const ASKED: readonly Asked[] = [
  ...WIDGETS.flatMap(({ tag, states }) =>
    states
      .filter(({ outcome, invented }) => !invented && (outcome === 'ready' || outcome === 'empty'))
      .flatMap(({ attributes = {} }) => (isTag(tag) ? [{ tag, attributes }] : [])),
  ),
  { tag: 'kp-dataset', attributes: { status: '' } },
];

/** The HTML of all of them. Throws where one cannot be had. */
export async function served(
  lang: Language,
  form: 'plain' | 'shadow',
  asked = ASKED,
  source: RenderRequest['source'] = folder,
): Promise<string> {
  const parts: string[] = [];
  for (const one of asked) {
    const rendered = await renderWidget({ ...one, source, lang, form, width: WIDTH });
    if (rendered.state === 'problem') throw new Error(`${one.tag}: ${rendered.texts.join(' ')}`);
    parts.push(`<article>${rendered.html}</article>`);
  }
  return parts.join('\n');
}

/** The same tags with nothing in them. */
export const bare = (html: string): string => html.replace(/(<kp-[^>]*>)[\s\S]*?(<\/kp-[a-z-]+>)/g, '$1$2');

/** Opens a page of a server with this body; scripts come when they are asked for, and so do other `files`. */
export async function openPage(
  gallery: Gallery,
  body: string,
  lang: Language,
  files: Readonly<Record<string, object>> = {},
): Promise<Page> {
  const page = await gallery.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  const address = gallery.address('server.html');
  const html = `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Server</title><link rel="icon" href="icon.svg">
<body><main>${body}</main></body></html>`;
  page.on('request', (request) => {
    const file = files[request.url().replace(/^.*\//, '')];
    if (file) void request.respond({ contentType: 'application/json', body: JSON.stringify(file) });
    else if (request.url() !== address) void request.continue();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        told.push(`shift ${entry.value}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** Lets the scripts come, and waits until every widget shows its figures or says that there are none. */
export async function start(page: Page): Promise<void> {
  await page.addScriptTag({ url: '../packages/elements/cdn/kaoping.js', type: 'module' });
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('article > *')).every(
      (widget) =>
        customElements.get(widget.localName) &&
        widget.shadowRoot?.querySelector('.frame') &&
        !widget.shadowRoot.querySelector('.wait, style'),
    ),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What each widget says, in its order: all text but that of styles, tooltips and paper. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('article > *'), (widget) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(widget.shadowRoot ?? widget, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest('style, title, .on-paper')) texts.push(node.nodeValue ?? '');
      return `${widget.localName} ${texts.join(' ').replace(/\s+/g, ' ').trim()}`;
    }),
  );
