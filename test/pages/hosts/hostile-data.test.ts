import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';

/** No task may keep a page from answering for longer. */
const LONGEST_TASK_MS = 200;
/** What the page must come to: figures, or a problem that names what is wrong. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  slugs: /数据文件这里有误/,
  deep: /数据文件嵌套太深/,
  unclosed: /数据文件嵌套太深/,
  million: /有 1000000 行；应为：不超过 100000 行/,
  doubled: /数据文件这里有误/,
  fifty: /太大，有 \d+ 字节；应为：不超过 4194304 字节/,
};
const SHOWN: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=',
  links: 'javascript:window.hit=1',
  keys: '天水街道',
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task of a page's main thread, in milliseconds of the processor's time: a busy machine makes a page wait,
 * and not work, longer.
 */
function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  assert.ok(tasks.length > 100, 'the trace holds no tasks');
  // A slow machine makes more tasks than a call takes arguments.
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0));
}

/** Waits until all widgets of the page have come to an end, one way or the other. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const widgets = [...document.querySelectorAll('#view kp-dataset > *')];
      return (
        widgets.length > 0 &&
        widgets.every((one) => one.shadowRoot?.querySelector('[part~=foot], [part=message]') ?? null)
      );
    },
    { timeout: 60_000 },
  );

const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#view kp-dataset > *')]
      .map((one) => (one.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '))
      .join('\n'),
  );

describe('hostile data', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  async function open(kind: string): Promise<{ page: Page; errors: string[]; longest: number }> {
    const page = await gallery.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await page.goto(gallery.address(`hosts/hostile.html?lang=zh&kind=${kind}`));
    await settled(page);
    return { page, errors, longest: longestTask(await page.tracing.stop()) };
  }

  for (const [kind, said] of Object.entries(REFUSED))
    it(`${kind}: refused with a reason, and the page answers throughout`, async () => {
      const { page, errors, longest } = await open(kind);
      assert.match(await words(page), said);
      assert.ok(longest <= LONGEST_TASK_MS, `a task took ${longest} ms`);
      assert.deepEqual(errors, []);
      await page.close();
    });

  for (const [kind, text] of Object.entries(SHOWN))
    it(`${kind}: shown as text, nothing of it runs, is loaded or leads anywhere`, async () => {
      const { page, errors, longest } = await open(kind);
      assert.ok(longest <= LONGEST_TASK_MS, `a task took ${longest} ms`);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const shown = await words(page);
      assert.ok(shown.includes(text), shown.slice(0, 2000));
      assert.doesNotMatch(shown, /function |\[object|native code/);
      const found = await page.evaluate(async () => {
        const inside = [...document.querySelectorAll('#view kp-dataset > *')].map((one) => one.shadowRoot);
        for (const root of inside) root?.querySelector<HTMLElement>('button[aria-haspopup=dialog]')?.click();
        await new Promise((resolve) => setTimeout(resolve, 500));
        const all = inside.flatMap((root) => [...(root?.querySelectorAll('*') ?? [])]);
        return {
          strangers: all
            .filter(({ localName }) =>
              ['img', 'script', 'iframe', 'object', 'embed', 'a'].includes(localName),
            )
            .map(({ outerHTML }) => outerHTML),
          handlers: all
            .flatMap((one) => one.getAttributeNames())
            .filter((name) => /^on|href|srcdoc/.test(name)),
          // What scripts of the data would have left.
          traces: ['hit', 'polluted'].filter((name) => name in window || name in {}),
        };
      });
      assert.deepEqual(found, { strangers: [], handlers: [], traces: [] });
      assert.deepEqual(
        asked.filter((address) => !address.startsWith(new URL(gallery.address('')).origin)),
        [],
      );
      assert.deepEqual(errors, []);
      await page.close();
    });
});
