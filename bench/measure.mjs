import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { BROWSER_ARGUMENTS } from '../scripts/browser.mjs';
import { fileAt, serve } from './server.mjs';

const VIEW = { width: 1000, height: 1400 };
const MOST_MS = 120_000;

async function heapOf(session) {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, page: usedSize + embedderHeapUsedSize };
}

const gzipped = new Map();
/** The bytes of a file as a server would send it. */
async function gzipSize(address) {
  if (!gzipped.has(address)) gzipped.set(address, gzipSync(await fileAt(address), { level: 9 }).length);
  return gzipped.get(address);
}

/** What a contestant fetched of a kind: addresses, files and bytes. */
async function weight(addresses) {
  const sizes = await Promise.all(addresses.map(gzipSize));
  return { addresses, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Milliseconds that the page's main thread was busy so far, in its own time: others on the machine do not count. */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** A browser, and the one server that all pages of it may ask. */
export class Stage {
  static async open(executablePath) {
    const { origin, close } = await serve();
    const args = [...BROWSER_ARGUMENTS, '--force-device-scale-factor=1'];
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      args,
      protocolTimeout: MOST_MS,
    });
    return new Stage(browser, origin, close);
  }

  constructor(browser, origin, closeServer) {
    this.browser = browser;
    this.origin = origin;
    this.closeServer = closeServer;
  }

  version() {
    return this.browser.version();
  }

  /**
   * One run on a page that nothing has warmed: no cache, no compiled code, a renderer of its own.
   *
   * @param observe may watch what is measured: `(page, session, act)` gives what `act` gives
   */
  async run(asked, observe = (page, session, act) => act()) {
    const context = await this.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      const requests = this.#watch(page);
      await page.setViewport(VIEW);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(`${this.origin}/page/index.html`, { waitUntil: 'networkidle0' });
      if (asked.throttle) await session.send('Emulation.setCPUThrottlingRate', { rate: asked.throttle });
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluate((each) => globalThis.bench.prepare(each), asked);
      const before = await busy(session);
      const acted = await observe(page, session, () => page.evaluate(() => globalThis.bench.act()));
      const work = (await busy(session)) - before;
      const rested = await page.evaluate(() => globalThis.bench.rest());
      if (requests.failed.length) throw new Error(requests.failed.join('\n'));
      const ours = [...new Set(requests.asked)];
      return {
        ...acted,
        ...rested,
        work,
        ...(asked.hasHeap && { heap: await heapOf(session) }),
        scripts: await weight(ours.filter((each) => each.endsWith('.js'))),
        data: await weight(ours.filter((each) => each.endsWith('.json'))),
      };
    } finally {
      await context.close();
    }
  }

  /** Everything that a page asks for is noted; whatever is asked of another host, or is not there, ends the run. */
  #watch(page) {
    const requests = { asked: [], failed: [] };
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol === 'data:') return;
      if (url.origin !== this.origin) requests.failed.push(`asked of another host: ${url.href}`);
      requests.asked.push(url.pathname);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) requests.failed.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => requests.failed.push(String(error)));
    return requests;
  }

  async close() {
    await this.browser.close();
    this.closeServer();
  }
}
