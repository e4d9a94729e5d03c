import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { INDICATOR, largeFile, nationHost } from './large-data.js';
import type { LargeHost } from './large-host.js';
import type { Visit } from './large-visit.js';
import { has, pageOf, startBrowser, STRICT_POLICY, text, visitTo } from './large-visit.js';
import type { Seen } from './long-visit.js';
import { focusAt, focusedRow, movesOf, restingRows, scrollByKey } from './long-visit.js';

/** As many as a file may hold: what is larger is published in parts. */
const COUNT = 14_000;
/** Which rows are there, of how many. Typefaces whose dashes look alike give another dash on paper. */
const LISTED = /已列出第\s*(\d+)[–\u2012](\d+)\s*个，共\s*(\d+)\s*个/;
const ALL = '<script type="module" src="/cdn/kaoping.js"></script>';
const TAG = `<kp-ranking indicator="${INDICATOR}"`;
/** Long lists, with whoever holds them. */
const HELD = {
  'all streets of a nation, in a worker': `${TAG} src="/parts/partitions.json" among="street"></kp-ranking>`,
  'a large file, in a worker': `${TAG} src="/large.json"></kp-ranking>`,
  'a large file, in the page': `<kp-dataset src="/large.json">${TAG}></kp-ranking></kp-dataset>`,
};

/** The rows that are seen follow one another, and each says which of how many it is. */
function assertRows({ rows }: Seen, size: number): void {
  rows.forEach((row, at) => {
    assert.equal(row.position, (rows[0]?.position ?? 0) + at, 'in order, none left out');
    assert.equal(row.size, size);
    if (at) assert.ok(Math.abs(row.top - (rows[at - 1]?.bottom ?? 0)) < 2, 'one right below the other');
  });
}

describe('a list of tens of thousands of rows', { timeout: 600_000 }, () => {
  let host: LargeHost;
  let browser: Browser;
  before(async () => {
    host = await nationHost();
    host.files.set('/large.json', await largeFile(host, COUNT));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(tag: string): Promise<Pick<Visit, 'page' | 'violations'> & { readonly size: number }> {
    const { page, violations } = await visitTo(host, browser, pageOf(tag, ALL), STRICT_POLICY);
    await has(page, '[part=row]');
    const [first] = (await restingRows(page)).rows;
    assert.ok(first);
    assert.equal(first.position, 1);
    assert.ok(first.size > COUNT / 2, `${first.size} rows`);
    // First come those that the window holds; what follows the page's scrolling comes after them.
    await has(page, '[data-through=next]');
    return { page, violations, size: first.size };
  }
  const close = (page: Page): Promise<void> => page.browserContext().close();

  for (const [how, tag] of Object.entries(HELD)) {
    it(`${how}: by the wheel every part of it is reached, nothing is blank at rest, nothing moves`, async () => {
      const { page, violations, size } = await open(tag);
      await page.mouse.move(300, 300);
      const moves = await movesOf(page);
      let last = 1;
      for (let turn = 0; turn < 12; turn++) {
        const y = await page.evaluate(() => scrollY);
        // Small turns, and leaps far beyond what is built.
        await page.mouse.wheel({ deltaY: turn % 3 === 2 ? 40_000 : 700 });
        await page.waitForFunction((was) => scrollY > was, {}, y);
        const seen = await restingRows(page);
        assertRows(seen, size);
        assert.ok((seen.rows[0]?.position ?? 0) > last, 'further down');
        last = seen.rows[0]?.position ?? 0;
      }
      await page.mouse.wheel({ deltaY: 10_000_000 });
      await has(page, `[part=row][aria-posinset="${size}"]`);
      await page.mouse.wheel({ deltaY: -10_000_000 });
      await has(page, '[part=row][aria-posinset="1"]');
      const seen = await restingRows(page);
      assertRows(seen, size);
      assert.equal(seen.rows[0]?.position, 1);
      assert.deepEqual(await moves(), []);
      assert.deepEqual(await violations(), []);
      await close(page);
    });

    it(`${how}: by keyboard, the focus is never lost`, async () => {
      const { page, size } = await open(tag);
      await page.evaluate(() => {
        document
          .querySelector('kp-ranking')
          ?.shadowRoot?.querySelector<HTMLElement>('[part=row] [data-stop]')
          ?.focus();
      });
      await page.keyboard.press('ArrowDown');
      await focusAt(page, 2);
      // The page itself scrolls; who has the focus keeps it wherever that leads.
      for (let time = 0; time < 3; time++) {
        const y = await page.evaluate(() => scrollY);
        await scrollByKey(page, 'PageDown');
        assert.ok((await page.evaluate(() => scrollY)) > y);
        assertRows(await restingRows(page), size);
      }
      assert.deepEqual((await focusedRow(page)).position, 2);
      await page.keyboard.press('ArrowDown');
      await focusAt(page, 3);
      // A letter: the next whose name begins so, built or not.
      const { name } = await focusedRow(page);
      const letters = (await text(page, '.name')).split('\n').map((one) => one.charAt(0));
      const letter = letters.reverse().find((one) => !name.startsWith(one)) ?? '';
      // Chromium lets no program press a Chinese letter's key.
      await page.evaluate((key) => {
        const init = { key, bubbles: true, composed: true };
        const active = document.querySelector('kp-ranking')?.shadowRoot?.activeElement;
        active?.dispatchEvent(new KeyboardEvent('keydown', init));
      }, letter);
      await focusAt(page, 0, letter);
      assert.equal((await focusedRow(page)).size, size);
      await page.keyboard.press('End');
      await page.waitForFunction(
        () => !document.querySelector('kp-ranking')?.shadowRoot?.activeElement?.closest('[part=row]'),
      );
      await page.keyboard.press('Home');
      await focusAt(page, 1);
      await page.keyboard.press('ArrowDown');
      await focusAt(page, 2);
      assertRows(await restingRows(page), size);
      await close(page);
    });
  }

  it('rows that pass are as high as the others, under a strict policy too', async () => {
    const { page, violations } = await open(HELD['a large file, in a worker']);
    const heights = (): Promise<readonly { readonly height: number; readonly isWhole: boolean }[]> =>
      page.evaluate(() =>
        [...(document.querySelector('kp-ranking')?.shadowRoot?.querySelectorAll('[part=row]') ?? [])].map(
          (row) => ({ height: row.getBoundingClientRect().height, isWhole: !!row.querySelector('svg') }),
        ),
      );
    const [first] = await heights();
    // Nobody stays until the test says so.
    await page.evaluate(() => {
      const later = setTimeout;
      window.setTimeout = ((run: () => void, ms?: number) =>
        ms === 100 ? 0 : later(run, ms)) as unknown as typeof setTimeout;
    });
    for (const y of [8000, 16_000, 24_000]) {
      await page.evaluate((top) => {
        scrollTo({ top, behavior: 'instant' });
      }, y);
      await restingRows(page);
    }
    const passing = (await heights()).filter(({ isWhole }) => !isWhole);
    assert.ok(passing.length > 5);
    for (const { height } of passing) assert.ok(Math.abs(height - (first?.height ?? 0)) < 0.5);
    assert.deepEqual(await violations(), []);
    await close(page);
  });

  it('a frame that grows with it turns its rows over like pages, and stays as high as one', async () => {
    const src = encodeURIComponent('/large.json');
    const query = `widget=kp-ranking&src=${src}&indicator=${INDICATOR}`;
    const { page } = await visitTo(
      host,
      browser,
      pageOf(
        `<iframe data-kaoping src="/cdn/embed.html?${query}" title="x"></iframe>`,
        '<script type="module" src="/cdn/embed-parent.js"></script>',
      ),
    );
    const frame = await page.waitForFrame((one) => one.url().includes('embed.html'));
    const inFrame = (part: string): Promise<readonly number[]> =>
      frame.evaluate(
        (selector) =>
          [...(document.querySelector('kp-ranking')?.shadowRoot?.querySelectorAll(selector) ?? [])].map(
            (row) => Number(row.getAttribute('aria-posinset')),
          ),
        part,
      );
    const begins = (position: number): Promise<unknown> =>
      frame.waitForFunction(
        (at) =>
          document
            .querySelector('kp-ranking')
            ?.shadowRoot?.querySelector('[part=row]')
            ?.getAttribute('aria-posinset') === String(at),
        { timeout: 60_000 },
        position,
      );
    const turn = (): Promise<void> =>
      frame.evaluate(() => {
        document
          .querySelector('kp-ranking')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-through=next]')
          ?.click();
      });
    await begins(1);
    // First come those that a window of this height shows.
    await frame.waitForFunction(() =>
      document.querySelector('kp-ranking')?.shadowRoot?.querySelector('[data-through=next]'),
    );
    const whole = Array.from({ length: 60 }, (_, at) => at + 1);
    assert.deepEqual(await inFrame('[part=row]'), whole);
    for (const page of [1, 2]) {
      await turn();
      await begins(page * 60 + 1);
      assert.deepEqual(
        await inFrame('[part=row]'),
        whole.map((at) => at + page * 60),
      );
    }
    const height = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    assert.ok(height > 500 && height < 6000, `${height} pixels`);
    await close(page);
  });

  it('paper has the rows that the screen had and says so where the data are with a worker, without blank sheets', async () => {
    const { page } = await open(HELD['a large file, in a worker']);
    await page.evaluate(() => {
      scrollTo({ top: 40_000, behavior: 'instant' });
    });
    const { rows } = await restingRows(page);
    const [first, last] = [rows[0], rows.at(-1)];
    assert.ok(first && last && first.position > 100);
    assert.match(await text(page, '.listed'), LISTED);
    assert.equal(await page.evaluate(() => document.body.innerText.includes('已列出')), false);
    const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text: words } = await extractText(file, { mergePages: true });
    // More rows on either side may have come since; those that were seen are among them.
    const [, from, to, of] = LISTED.exec(words.replace(/\s+/g, '')) ?? [];
    assert.ok(Number(from) <= first.position && Number(to) >= last.position, 'which rows these are');
    assert.equal(Number(of), first.size);
    assert.ok(file.numPages <= 12, `${file.numPages} sheets`);
    // Afterwards the list goes on from the rows that it has by then.
    const listed = await page.evaluate(() => {
      const root = document.querySelector('kp-ranking')?.shadowRoot;
      const said = root?.querySelector('.listed')?.textContent ?? '';
      root?.querySelector<HTMLElement>('[data-through=next]')?.click();
      return said;
    });
    await focusAt(page, Number(LISTED.exec(listed)?.[2]) + 1);
    await close(page);
  });
});
