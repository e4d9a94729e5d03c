import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';

const TAGS = ['kp-ranking', 'kp-gauge', 'kp-unit-card'];
/** Height of a frame that nobody has told its height. */
const UNTOLD = 320;

/** Waits until every marked frame is as high as its content. */
const follows = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    (tags) =>
      Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe[data-kaoping]')).every((frame, at) => {
        const content = frame.contentDocument?.querySelector('main');
        const isShown = content?.querySelector(tags[at] ?? '')?.shadowRoot?.querySelector('h2');
        const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
        return isShown && frame.clientHeight === height && frame.style.height === `${height}px`;
      }),
    {},
    TAGS,
  );
const heights = (page: Page): Promise<number[]> =>
  page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
const frameOf = async (page: Page, at: number): Promise<Frame> => {
  const frame = await (await page.$$('iframe'))[at]?.contentFrame();
  assert.ok(frame);
  return frame;
};

describe('widgets in frames', () => {
  let gallery: Gallery;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    gallery = await openGallery();
    page = await gallery.open('hosts/frames.html', { width: 900, height: 900 });
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  after(() => gallery.close());

  it('are as high as what they show, several on a page', async () => {
    await follows(page);
    const [ranking, gauge, card, alone] = await heights(page);
    assert.equal(new Set([ranking, gauge, card]).size, 3);
    assert.equal(alone, UNTOLD);
  });

  it('follow what is unfolded, and folded again', async () => {
    const [before] = await heights(page);
    const press = (): Promise<void> =>
      page.$eval('iframe', (frame) => {
        const root = frame.contentDocument?.querySelector('kp-ranking')?.shadowRoot;
        root?.querySelector<HTMLElement>('.tools [aria-expanded]')?.click();
      });
    const isTold = (least: number) =>
      page.waitForFunction((height) => document.querySelector('iframe')!.clientHeight > height, {}, least);
    await press();
    await isTold(before!);
    await follows(page);
    await press();
    await page.waitForFunction(
      (height) => document.querySelector('iframe')!.clientHeight === height,
      {},
      before,
    );
    await follows(page);
  });

  it('follow the language and a narrow page', async () => {
    const [, , card] = await heights(page);
    await (await frameOf(page, 2)).evaluate(() => (document.documentElement.lang = 'zh-CN'));
    await page.waitForFunction(() =>
      document
        .querySelectorAll('iframe')[2]!
        .contentDocument!.querySelector('kp-unit-card')!
        .shadowRoot!.textContent.includes('街道'),
    );
    await follows(page);
    await page.setViewport({ width: 340, height: 900 });
    await page.waitForFunction(
      (wide) => document.querySelectorAll('iframe')[2]!.clientHeight > wide!,
      {},
      card,
    );
    await follows(page);
    await page.setViewport({ width: 900, height: 900 });
    await follows(page);
  });

  it('are high enough for the evidence that opens over them', async () => {
    const gauge = await frameOf(page, 1);
    await gauge.evaluate(() => {
      const root = document.querySelector('kp-gauge')!.shadowRoot!;
      root.querySelector<HTMLElement>('[data-stop]')!.click();
    });
    await page.waitForFunction(() => {
      const frame = document.querySelectorAll('iframe')[1]!;
      const dialog = frame
        .contentDocument!.querySelector('kp-gauge')!
        .shadowRoot!.querySelector('dialog[open]');
      return dialog && dialog.scrollHeight > 0 && frame.clientHeight >= dialog.scrollHeight;
    });
    await gauge.evaluate(() => {
      document.querySelector('kp-gauge')!.shadowRoot!.querySelector<HTMLDialogElement>('dialog')!.close();
    });
    await follows(page);
  });

  it('scroll by themselves where nobody listens', async () => {
    const alone = await frameOf(page, 3);
    await alone.waitForFunction(() =>
      document.querySelector('kp-scorecard')?.shadowRoot?.querySelector('h2'),
    );
    const [content, room] = await alone.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    assert.ok(content! > room!, `${content} of ${room}`);
    assert.equal((await heights(page))[3], UNTOLD);
  });

  it('forged messages change nothing', async () => {
    await follows(page);
    const applied = await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const alone = document.querySelectorAll('iframe')[3]!;
      const before = [frame.style.height, alone.style.height].join();
      const tell = (data: unknown, origin = location.origin, source: Window | null = frame.contentWindow) => {
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
        const after = [frame.style.height, alone.style.height].join();
        frame.style.height = before.split(',')[0]!;
        return after !== before;
      };
      const good = { type: 'kaoping:height', version: 1, height: 777 };
      return {
        honest: tell(good),
        'another origin': tell(good, 'https://elsewhere.example'),
        'the opaque origin': tell(good, 'null'),
        'no origin': tell(good, ''),
        'the page itself': tell(good, location.origin, window),
        'no source': tell(good, location.origin, null),
        'a frame that is not marked': tell(good, location.origin, alone.contentWindow),
        'not a number': tell({ ...good, height: NaN }),
        negative: tell({ ...good, height: -1 }),
        zero: tell({ ...good, height: 0 }),
        'too high': tell({ ...good, height: 1e9 }),
        endless: tell({ ...good, height: Infinity }),
        text: tell({ ...good, height: '777' }),
        'a list': tell({ ...good, height: [777] }),
        'another version': tell({ ...good, version: 2 }),
        'another type': tell({ ...good, type: 'height' }),
        nothing: tell(null),
        words: tell('kaoping:height'),
      };
    });
    const { honest, ...forged } = applied;
    assert.equal(honest, true);
    for (const [what, isApplied] of Object.entries(forged)) assert.equal(isApplied, false, what);
  });

  it('a frame answers the question for its height, and nothing else', async () => {
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, source }: MessageEvent) => {
        if (source === frame.contentWindow) heard.push(data);
      });
      const forged = [null, 'kaoping:ask', { type: 'kaoping:ask' }, { type: 'kaoping:height', version: 1 }];
      for (const data of [...forged, { type: 'kaoping:ask', version: 1 }])
        frame.contentWindow!.postMessage(data, '*');
    });
    // What the frame was told, it has heard when it answers this; what it said, the page has heard after that.
    await (await frameOf(page, 0)).evaluate(() => document.title);
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    await (await frameOf(page, 0)).evaluate(() => document.title);
    const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    assert.deepEqual(heard, [{ type: 'kaoping:height', version: 1, height: (await heights(page))[0] }]);
  });

  it('show what the address asks for, and refuse the rest in the language of the reader', async () => {
    const foreign: string[] = [];
    const visitor = await gallery.browser.newPage();
    visitor.on('request', (request) => {
      if (!request.url().startsWith(new URL(gallery.address('')).origin)) foreign.push(request.url());
    });
    const open = async (query: string): Promise<string> => {
      await visitor.goto(gallery.address(`../packages/elements/cdn/embed.html?${query}`));
      const alert = await visitor.waitForSelector('main > [role=alert]');
      return (await alert?.evaluate(({ textContent }) => textContent)) ?? '';
    };
    assert.match(await open('widget=kp-nothing'), /“kp-nothing”，没有这种组件.*kp-ranking/);
    assert.match(await open('widget=kp-nothing&lang=en'), /“kp-nothing”, which does not exist.*kp-ranking/);
    assert.match(await open('lang=en'), /names no widget/);
    assert.match(await open('widget=__proto__'), /没有这种组件/);
    assert.match(await open('widget=constructor'), /没有这种组件/);
    assert.match(await open('widget=script&src=x.js'), /没有这种组件/);
    assert.match(await open('widget=kp-ranking&onclick=alert(1)'), /“onclick”不是这种组件的属性.*indicator/);
    assert.match(await open('widget=kp-ranking&style=x&lang=en'), /“style”.*is no attribute/);
    const elsewhere = 'src=https%3A%2F%2Felsewhere.example%2Fdata';
    assert.match(await open(`widget=kp-ranking&indicator=tax-revenue&${elsewhere}`), /在别的网站上/);
    assert.match(await open('widget=kp-ranking&src=data:application/json,1&lang=en'), /on another site/);
    assert.deepEqual(foreign, []);
    await visitor.goto(
      gallery.address(
        '../packages/elements/cdn/embed.html?widget=kp-ranking&indicator=tax-revenue&heading=<b>x</b>',
      ),
    );
    await visitor.waitForFunction(() => document.title === '<b>x</b>');
    await visitor.close();
  });

  it('nothing was complained of', () => {
    assert.deepEqual(complaints, []);
  });
});
