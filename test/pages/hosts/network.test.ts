import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { elsewhere, openGallery } from '../support/gallery.js';
import { SIGNS, shows } from '../support/widgets.js';

/** What each network says in the end, to readers of both languages. */
const PROBLEMS: Readonly<Record<string, readonly [zh: RegExp, en: RegExp]>> = {
  missing: [/服务器回答 404/, /answered 404/],
  broken: [/服务器回答 503/, /answered 503/],
  portal: [/取到的是网页/, /A web page arrived/],
  picture: [/不是 JSON/, /not JSON/],
  cut: [/数据没有取到，请检查网络/, /could not be reached; check the network/],
  half: [/数据文件不完整/, /cut off/],
  silent: [/等了 20 秒/, /within 20 seconds/],
  drips: [/等了 20 秒/, /within 20 seconds/],
  large: [
    /太大，有 52428800 字节；应为：不超过 4194304 字节/,
    /too large: 52428800 bytes; allowed: at most 4194304/,
  ],
  endless: [/太大，有 \d+ 字节；应为：不超过 4194304 字节/, /too large: \d+ bytes; allowed: at most 4194304/],
  away: [/数据在别的网站上/, /on another host/],
};

/** The patience of 20 seconds, made short. */
const hurry = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((call: () => void, wait?: number) =>
      later(call, wait === 20_000 ? 1500 : wait)) as typeof setTimeout;
  });

const texts = (page: Page): Promise<{ said: string; fallback: number; retries: number; rows: number }> =>
  page.evaluate(() => {
    const ranking = document.querySelector('kp-ranking');
    const root = ranking?.shadowRoot;
    return {
      said: root?.querySelector('[part=message], [part~=stale]')?.textContent ?? '',
      fallback: ranking?.querySelector('td')?.getClientRects().length ?? 0,
      retries: root?.querySelectorAll('[part=retry]').length ?? 0,
      rows: root?.querySelectorAll('[part~=row]').length ?? 0,
    };
  });

describe('a slow or dying network', () => {
  let gallery: Gallery;
  /** Another host, which anybody may ask, and what it was asked for. */
  let other: Server;
  const asked: string[] = [];
  before(async () => {
    gallery = await openGallery();
    other = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    elsewhere.origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  });
  after(async () => {
    other.closeAllConnections();
    other.close();
    await gallery.close();
  });

  async function open(query: string): Promise<{ page: Page }> {
    const page = await gallery.browser.newPage();
    await hurry(page);
    await page.goto(gallery.address(`hosts/network.html?${query}`));
    return { page };
  }

  for (const [kind, said] of Object.entries(PROBLEMS))
    it(`${kind}: the fallback stays, the problem is said in the reader's language, a retry is offered`, async () => {
      for (const [at, lang] of (['zh', 'en'] as const).entries()) {
        const { page } = await open(`kind=${kind}&lang=${lang}`);
        await shows(page, 'kp-ranking', SIGNS['problem']!);
        const shown = await texts(page);
        assert.match(shown.said, said[at]!);
        assert.deepEqual([shown.fallback, shown.retries, shown.rows], [1, 1, 0]);
        await page.close();
      }
    });

  for (const kind of ['slow', 'untyped', 'moved'])
    it(`${kind}: the figures come`, async () => {
      const { page } = await open(`kind=${kind}&lang=zh`);
      await shows(page, 'kp-ranking', SIGNS['ready']!);
      assert.equal((await texts(page)).fallback, 0);
      await page.close();
    });

  it('once: the retry works', async () => {
    const { page } = await open('kind=once&lang=zh');
    await shows(page, 'kp-ranking', SIGNS['problem']!);
    await page.evaluate(() =>
      document.querySelector('kp-ranking')?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click(),
    );
    await shows(page, 'kp-ranking', SIGNS['ready']!);
    await page.close();
  });

  it('what computes cannot be fetched: the fallback stays, that is said, and the retry works', async () => {
    const page = await gallery.browser.newPage();
    let isDown = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      // Neither what computes nor the answers that would do without it.
      const isNeeded = /\/chunks\/[a-z-]*engine-|\/answers\//.test(request.url());
      void (isNeeded && isDown ? request.abort() : request.continue());
    });
    await page.goto(gallery.address('hosts/network.html?kind=untyped&lang=zh'));
    await shows(page, 'kp-ranking', SIGNS['problem']!);
    const { said, fallback, retries } = await texts(page);
    assert.match(said, /没有取到/);
    assert.deepEqual([fallback, retries], [1, 1]);
    isDown = false;
    await page.evaluate(() =>
      document.querySelector('kp-ranking')?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click(),
    );
    await shows(page, 'kp-ranking', SIGNS['ready']!);
    await page.close();
  });

  for (const kind of ['cut', 'portal', 'away'])
    it(`${kind}: the last good data stay, and it is said that they are the last`, async () => {
      const { page } = await open('kind=untyped&lang=zh');
      await shows(page, 'kp-ranking', SIGNS['ready']!);
      const { rows } = await texts(page);
      await page.evaluate(
        (src) => document.querySelector('kp-ranking')?.setAttribute('src', src),
        `bad/${kind}/`,
      );
      await shows(page, 'kp-ranking', SIGNS['stale']!);
      const shown = await texts(page);
      assert.match(shown.said, /之前取到的/);
      assert.equal(shown.rows, rows);
      assert.ok(rows > 0);
      await page.close();
    });

  it('nobody elsewhere is ever asked, by an address or by a redirect', async () => {
    const { page } = await open('kind=away&lang=zh');
    await shows(page, 'kp-ranking', SIGNS['problem']!);
    for (const src of [
      `${elsewhere.origin}/data/`,
      `${elsewhere.origin.replace('http:', '')}/data.json`,
      'https://elsewhere.example/data/',
      'data:application/json,{}',
      'javascript:window.hit=1//.json',
    ]) {
      await page.evaluate((address) => {
        const ranking = document.createElement('kp-ranking');
        ranking.setAttribute('indicator', 'tax-revenue');
        ranking.setAttribute('src', address);
        document.querySelector('#view')?.replaceChildren(ranking);
      }, src);
      await shows(page, 'kp-ranking', SIGNS['problem']!);
      const { said } = await texts(page);
      assert.match(said, /数据在别的网站上，本页不去取；应为：http:\/\/localhost:\d+/, src);
    }
    assert.deepEqual(asked, []);
    // The other host would have answered: whoever asks it in the ordinary way is counted.
    await page.evaluate(() => fetch('bad/away/index.json').then((answer) => answer.text()));
    assert.deepEqual(asked, ['/index.json']);
    await page.close();
  });

  it('what is no address is said to be unreachable', async () => {
    const { page } = await open('kind=missing&lang=zh');
    await page.evaluate(() => document.querySelector('kp-ranking')?.setAttribute('src', 'http://['));
    await page.waitForFunction(() =>
      document
        .querySelector('kp-ranking')
        ?.shadowRoot?.querySelector('[part=message]')
        ?.textContent.includes('请检查网络'),
    );
    await page.close();
  });

  it('the page of one host and the scripts of another: data come from either, and from no third', async () => {
    const scripts = gallery.address('').replace('localhost', '127.0.0.1');
    const files = new URL('../packages/elements/cdn/', scripts).href;
    const page = await gallery.browser.newPage();
    // The other host lets pages of any host read its files, as one that serves scripts does.
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { hostname, pathname } = new URL(request.url());
      if (hostname !== '127.0.0.1') return void request.continue();
      void fetch(gallery.address('').replace('/demos/', pathname)).then(async (answer) =>
        request.respond({
          status: answer.status,
          contentType: answer.headers.get('content-type') ?? '',
          headers: { 'access-control-allow-origin': '*' },
          body: Buffer.from(await answer.arrayBuffer()),
        }),
      );
    });
    await page.goto(gallery.address('hosts/index.html'));
    await page.evaluate(async (address) => {
      await import(address);
      const ranking = document.createElement('kp-ranking');
      ranking.setAttribute('indicator', 'tax-revenue');
      document.body.append(ranking);
    }, `${files}kp-ranking.js`);
    await shows(page, 'kp-ranking', SIGNS['ready']!);
    await page.close();
  });
});
