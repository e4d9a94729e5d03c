import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery } from '../support/gallery.js';
import { WIDGET_TAGS } from '../support/widgets.js';

const TIMES = 1000;
/** Before it is counted, everything has been there so often: caches are filled, code is compiled. */
const WARM = 50;
/** Bytes. A widget that is kept weighs tens of kilobytes with its shadow, and a thousand were there. */
const MOST_GROWTH = 2_000_000;

type View = readonly [tag: string, ...rest: readonly unknown[]];
interface App {
  readonly VIEWS: readonly View[];
  readonly make: (view: View) => Element;
}

interface Counted extends Window {
  held?: { observers: number; queries: number; documents: number };
}

/** Counts what nothing but the page itself can see: what is observed and listened to beside nodes. */
const watch = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const held = ((window as Counted).held = { observers: 0, queries: 0, documents: 0 });
    for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
      const { observe, disconnect } = Observer.prototype as ResizeObserver;
      const watching = new WeakSet<object>();
      Object.assign(Observer.prototype, {
        observe(this: ResizeObserver, ...args: Parameters<ResizeObserver['observe']>) {
          if (!watching.has(this)) held.observers++;
          watching.add(this);
          observe.apply(this, args);
        },
        disconnect(this: ResizeObserver) {
          if (watching.delete(this)) held.observers--;
          disconnect.call(this);
        },
      });
    }
    const count = (target: EventTarget, name: 'queries' | 'documents'): void => {
      const { addEventListener, removeEventListener } = target;
      Object.assign(target, {
        addEventListener(this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
          held[name]++;
          addEventListener.apply(this, args);
        },
        removeEventListener(this: EventTarget, ...args: Parameters<EventTarget['removeEventListener']>) {
          held[name]--;
          removeEventListener.apply(this, args);
        },
      });
    };
    count(MediaQueryList.prototype, 'queries');
    count(window, 'documents');
    count(document, 'documents');
  });

/** What is left when everything that nobody holds is gone. */
async function left(page: Page, session: CDPSession): Promise<Readonly<Record<string, number>>> {
  // A second time for what the first one's finalizers let go.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const held = await page.evaluate(() => (window as Counted).held);
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
    ...held,
  };
}

/** Mounts a view, waits until all in it show their figures, takes it away; again and again. */
const comeAndGo = (page: Page, view: number, times: number): Promise<void> =>
  page.evaluate(
    async (at, count) => {
      const { VIEWS, make } = (await import(new URL('app.js', location.href).href)) as App;
      const place = document.querySelector('#view');
      const chosen = VIEWS[at];
      if (!place || !chosen) throw new Error('no such view');
      for (let time = 0; time < count; time++) {
        const element = make(chosen);
        const waiting = new Set([element, ...element.children]);
        await new Promise<void>((resolve) => {
          // Every tenth goes before it has come: a request, a dialog or a frame is on its way then.
          if (time % 10 === 9) setTimeout(resolve);
          element.addEventListener('kp-ready', ({ target }) => {
            waiting.delete(target as Element);
            if (!waiting.size) resolve();
          });
          place.replaceChildren(element);
        });
        place.replaceChildren();
      }
    },
    view,
    times,
  );

const TAGS = [...WIDGET_TAGS, 'kp-dataset'];
/** The three main widgets, and a dataset with all three inside. */
const MAIN = ['kp-ranking', 'kp-gauge', 'kp-unit-card', 'kp-dataset'];

describe('a single-page application', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  for (const [at, tag] of TAGS.entries()) {
    const times = MAIN.includes(tag) ? TIMES : TIMES / 10;
    it(`<${tag}> comes and goes ${times} times, and nothing of it is left`, async () => {
      const page = await gallery.browser.newPage();
      await watch(page);
      await page.goto(gallery.address('hosts/app.html?lang=zh'));
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await comeAndGo(page, at, WARM);
      const earlier = await left(page, session);
      await comeAndGo(page, at, times);
      const { heap = 0, ...now } = await left(page, session);
      const { heap: heapBefore = 0, ...before } = earlier;
      for (const [what, number] of Object.entries(now))
        assert.ok(number <= (before[what] ?? 0), `${what}: ${before[what]} before, ${number} after`);
      assert.ok(heap - heapBefore < MOST_GROWTH, `the heap grew by ${heap - heapBefore} bytes`);
      await page.close();
    });
  }
});
