import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { INDICATOR, largeFile, nationHost } from './large-data.js';
import type { LargeHost } from './large-host.js';
import {
  has,
  LEGACY,
  MODULE,
  pageOf,
  press,
  startBrowser,
  STRICT_POLICY,
  text,
  visitTo,
} from './large-visit.js';
import type { Visit } from './large-visit.js';

const ranking = (more = '', src = '/parts/partitions.json'): string =>
  `<kp-ranking src="${src}" indicator="${INDICATOR}" ${more}></kp-ranking>`;

describe('large data', { timeout: 300_000 }, () => {
  let host: LargeHost;
  let browser: Browser;

  before(async () => {
    host = await nationHost();
    host.files.set('/large.json', await largeFile(host, 12_000));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  const visit = (body: string, policy?: string, prepare?: () => void): Promise<Visit> =>
    visitTo(host, browser, body, policy, prepare);
  const sent = (): number =>
    host.log.filter(({ path }) => path.startsWith('/parts/')).reduce((sum, { bytes }) => sum + bytes, 0);

  it('a ranking of all 38,600 streets fetches at most 400 KB, in one worker, under a strict policy', async () => {
    const { page, workers, violations } = await visit(
      pageOf(ranking('among="street" searchable')),
      STRICT_POLICY,
    );
    await has(page, '[part~=row]');
    assert.match(await text(page, '[part=subheading]'), /38600 个.*2021年1月/);
    assert.equal(workers(), 1);
    const names = (await text(page, '.name')).split('\n');
    const seek = async (word: string): Promise<void> => {
      await page.evaluate((typed) => {
        const field = document.querySelector('kp-ranking')?.shadowRoot?.querySelector('input');
        if (!field) return;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, word);
      await has(page, '[part~=row]:first-child .name', word);
      await has(page, '.find [role=status]', '符合');
      for (const name of (await text(page, '.name')).split('\n')) assert.ok(name.includes(word), name);
    };
    const [first = '', second = ''] = new Set(names);
    await seek(first);
    // Scripts for later may still come; of the data nothing more is asked.
    const before = sent();
    assert.ok(before > 200 * 1024 && before <= 400 * 1024, `${before} bytes`);
    await seek(second);
    assert.equal(sent(), before, 'a name is sought without asking the host');
    assert.deepEqual(await violations(), []);
    await page.browserContext().close();
  });

  it('prepared first rows are painted before the rest has come; then the reader goes on, and no row has changed', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    host.wait = (path) => (path.endsWith('.parquet') ? gate : undefined);
    const { page, violations } = await visit(pageOf(ranking('among="street"')), STRICT_POLICY);
    await has(page, '[part~=row]');
    assert.match(await text(page, '[part=subheading]'), /38600 个.*2021年1月/);
    await has(page, '[part~=row][aria-posinset="60"]');
    const soon = await text(page, '[part~=row]');
    assert.equal(soon.split('\n').length, 60);
    const end = page.evaluate(() => {
      const rows = document.querySelector('kp-ranking')?.shadowRoot;
      const stop = rows?.querySelector<HTMLElement>('[part~=row] [data-stop]');
      stop?.focus();
      stop?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }));
    });
    await end;
    assert.equal(await text(page, '[part~=row]'), soon, 'while a reader waits what was there stays');
    go();
    host.wait = () => undefined;
    await has(page, '[part~=row][aria-posinset="35990"]');
    assert.deepEqual(await violations(), []);
    await page.browserContext().close();
    const { page: computed } = await visit(pageOf(ranking('among="street" period="2021"')));
    await has(computed, '[part~=row][aria-posinset="60"]');
    assert.equal(await text(computed, '[part~=row]'), soon);
    await computed.browserContext().close();
  });

  it('first rows that are gone, or made by another version, are computed', async () => {
    const at = `/parts/answers/${INDICATOR}/street.zh.json`;
    for (const body of ['', '{"format":"kaoping-answers","by":"0.0.0","answers":{}}', '[]']) {
      host.files.set(at, body);
      const { page } = await visit(pageOf(ranking('among="street"')));
      await has(page, '[part~=row]');
      assert.ok(host.log.some(({ path }) => path === at));
      await page.browserContext().close();
    }
    host.files.delete(at);
  });

  it('a figure of parts shows its source and its digest, which are in another part', async () => {
    const { page, violations } = await visit(pageOf(ranking('among="street"')), STRICT_POLICY);
    await has(page, '[part~=row]');
    await press(page, '[part~=row] .figure');
    await has(page, 'dialog[open]');
    assert.match(await text(page, 'dialog[open]'), /统计公报.*第 [\d,]+–[\d,]+ 个字符/);
    assert.ok(
      host.log.some(({ path }) => /\/figures\/.*\/c\d+\.json$/.test(path)),
      'where its digest is',
    );
    assert.deepEqual(await violations(), []);
    await page.browserContext().close();
  });

  it('those below are opened from a row, and crumbs lead back; only their part is fetched, and the focus follows', async () => {
    const { page } = await visit(pageOf(ranking('among="p11"')));
    await has(page, '.drill');
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener(
            'kp-descend',
            (event) => resolve((event as CustomEvent<{ readonly within: string }>).detail.within),
            { once: true },
          );
        }),
    );
    const before = host.log.length;
    const name = (await text(page, '[part~=row]:has([data-drill=c1101]) .name')) || '?';
    await press(page, '[data-drill=c1101]');
    await has(page, '[part=crumbs] [aria-current]', name);
    assert.equal(await heard, 'c1101');
    const fetched = host.log.slice(before).map(({ path }) => path.replace(/^\/cdn\/.*/, '/cdn/'));
    assert.deepEqual(
      [...new Set(fetched)].sort().filter((path) => path !== '/cdn/'),
      ['/parts/figures/tax-revenue/2021-01-01_2021-01-31/c1101.json', '/parts/organizations/c1101.json'],
    );
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const active = document.querySelector('kp-ranking')?.shadowRoot?.activeElement;
        return active?.closest('nav') ? 'crumbs' : (active?.getAttribute('data-drill') ?? active?.className);
      });
    assert.equal(await focused(), 'crumbs');
    await press(page, '[part=crumbs] button');
    await page.waitForFunction(
      () => !document.querySelector('kp-ranking')?.shadowRoot?.querySelector('[part=crumbs]'),
    );
    await page.evaluate(() => document.querySelector('kp-ranking')?.updateComplete);
    assert.equal(await focused(), 'c1101');
    await page.browserContext().close();
  });

  it('with nothing said of whom it ranks those at the top; an unknown period or indicator is named', async () => {
    const { page } = await visit(pageOf(ranking()));
    await has(page, '[part~=row]');
    assert.match(await text(page, '[part=subheading]'), /31 个/);
    await page.evaluate(() => document.querySelector('kp-ranking')?.setAttribute('period', '1999'));
    await has(page, '[part=message]', '没有这个时期：“1999”');
    await page.evaluate(() => document.querySelector('kp-ranking')?.setAttribute('indicator', 'gone'));
    await has(page, '[part=message]', '没有这个指标：“gone”');
    await page.browserContext().close();
  });

  it('other widgets say that they cannot read parts', async () => {
    const gauge = `<kp-gauge src="/parts/partitions.json" indicator="${INDICATOR}" organization="p11"></kp-gauge>`;
    for (const [lang, words] of [
      ['zh-CN', '分成许多份发布'],
      ['en', 'published in parts'],
    ] as const) {
      const script = MODULE.replace('kp-ranking', 'kp-gauge');
      const { page, started } = await visit(pageOf(gauge, script).replace('zh-CN', lang));
      await has(page, '[part=message]', words, 'kp-gauge');
      assert.equal(started(), 0);
      await page.browserContext().close();
    }
  });

  it('a file of 12,000 rows is read by the worker, under a strict policy, and what is taken away is whole', async () => {
    const { page, workers, violations } = await visit(pageOf(ranking('', '/large.json')), STRICT_POLICY);
    await has(page, '[part~=row]');
    assert.equal(workers(), 1);
    assert.equal(host.log.filter(({ path }) => path === '/large.json').length, 1);
    await press(page, '[part~=row] .figure');
    await has(page, 'dialog[open]');
    const lines = await page.evaluate(async () => {
      const { length } = (await document.querySelector('kp-ranking')?.plainHtml())?.match(/<tr/g) ?? [];
      return length;
    });
    assert.ok(lines > 10_000, `${lines} rows`);
    assert.deepEqual(await violations(), []);
    await page.browserContext().close();
  });

  describe('where there is no worker, the page computes', () => {
    it('a policy that forbids workers', async () => {
      const { page, workers } = await visit(
        pageOf(ranking('', '/large.json')),
        `${STRICT_POLICY}; worker-src 'none'`,
      );
      await has(page, '[part~=row]');
      assert.equal(workers(), 0);
      await page.browserContext().close();
    });

    it('a browser that has none', async () => {
      const { page, started } = await visit(pageOf(ranking('among="p11"')), undefined, () => {
        delete (window as { Worker?: unknown }).Worker;
      });
      await has(page, '.drill');
      assert.equal(started(), 0);
      await page.browserContext().close();
    });

    it('the classic script', async () => {
      for (const tag of [ranking('among="p11"'), ranking('', '/large.json')]) {
        const { page, started } = await visit(pageOf(tag, LEGACY), STRICT_POLICY);
        await has(page, '[part~=row]');
        assert.equal(started(), 0);
        await page.browserContext().close();
      }
    });

    it('a worker that dies while it is asked', async () => {
      // The patience with a silent worker, made short.
      const { page, started } = await visit(pageOf(ranking('among="p11"')), undefined, () => {
        const later = window.setTimeout.bind(window);
        window.setTimeout = ((call: () => void, wait?: number) =>
          later(call, wait === 15_000 ? 500 : wait)) as typeof setTimeout;
      });
      await has(page, '.drill');
      const [worker] = page.workers();
      assert.ok(worker);
      await worker.evaluate(() => self.close()).catch(() => undefined);
      await press(page, '[data-drill=c1101]');
      await has(page, '[part=crumbs]');
      assert.equal(started(), 1);
      await page.browserContext().close();
    });
  });

  it('a thousand widgets come and go, and no worker is left', async () => {
    const { page, workers } = await visit(pageOf(ranking('among="p11"')));
    await has(page, '[part~=row]');
    assert.equal(workers(), 1);
    await page.evaluate(async () => {
      const first = document.querySelector('kp-ranking');
      for (let time = 0; time < 1000; time++) {
        const next = document.createElement('kp-ranking');
        next.setAttribute('src', first?.getAttribute('src') ?? '');
        next.setAttribute('indicator', first?.getAttribute('indicator') ?? '');
        next.setAttribute('among', 'p11');
        const ready = new Promise((resolve) => next.addEventListener('kp-ready', resolve));
        document.body.append(next);
        // Most go before they have come.
        if (time % 50 === 0) await ready;
        else if (time % 7 === 0) await new Promise((resolve) => setTimeout(resolve));
        next.remove();
      }
    });
    assert.equal(workers(), 1);
    await page.evaluate(() => document.querySelector('kp-ranking')?.remove());
    const isGone = async (): Promise<void> => {
      while (workers()) await new Promise((resolve) => page.once('workerdestroyed', resolve));
    };
    await isGone();
    await page.browserContext().close();
  });
});
