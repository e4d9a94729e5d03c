import puppeteer from 'puppeteer-core';
import { BROWSER_ARGUMENTS, provideBrowser } from '../../scripts/browser.mjs';
import { PLACES } from '../places.mjs';
import { serve } from '../server.mjs';

const VIEW = { width: 1000, height: 1400 };
/** Letters of names that there are; the first waits for what the worker still fetches. */
const TYPED = ['石', '石桥', '石', '石桥'];

/** What a visitor waits for who has nothing in the cache, in milliseconds: the first rows, and each letter of a name. */
export async function measureInBrowser(parts, runs) {
  PLACES.large = [parts];
  const { origin, close } = await serve();
  const browser = await puppeteer.launch({ executablePath: provideBrowser(), args: BROWSER_ARGUMENTS });
  const times = { 'the first letter': [], 'a further letter': [], 'prepared bytes to first rows': [] };
  try {
    for (let run = 0; run < runs; run++) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(VIEW);
      await page.goto(`${origin}/page/large.html`);
      await page.waitForFunction(() => globalThis.large);
      times['prepared bytes to first rows'].push(await page.evaluate(() => globalThis.large.first()));
      for (const [at, text] of TYPED.entries()) {
        const time = await page.evaluate((typed) => globalThis.large.type(typed), text);
        times[at ? 'a further letter' : 'the first letter'].push(time);
      }
      await context.close();
    }
  } finally {
    await browser.close();
    close();
  }
  return times;
}
