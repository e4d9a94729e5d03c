import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { importScript } from '../support/gallery.js';
import type { LargeHost } from './large-host.js';

const { BROWSER_ARGUMENTS, findBrowser } = (await importScript('scripts/browser.mjs')) as {
  readonly BROWSER_ARGUMENTS: readonly string[];
  readonly findBrowser: () => string | undefined;
};
export const { STRICT_POLICY } = (await importScript('scripts/hosts/pages.mjs')) as {
  readonly STRICT_POLICY: string;
};
export const MODULE = '<script type="module" src="/cdn/kp-ranking.js"></script>';
export const LEGACY = '<script src="/cdn/kaoping.legacy.js"></script>';
export const pageOf = (tag: string, script = MODULE): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>${script}<body>${tag}</body></html>`;
interface Watched extends Window {
  violations?: string[];
}
export interface Visit {
  readonly page: Page;
  readonly workers: () => number;
  /** All workers that there have ever been. */
  readonly started: () => number;
  readonly violations: () => Promise<readonly string[]>;
}

export const text = (page: Page, selector: string, tag = 'kp-ranking'): Promise<string> =>
  page.evaluate(
    (name, part) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll(part) ?? [])]
        .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
        .join('\n'),
    tag,
    selector,
  );
export const has = (page: Page, selector: string, words = '', tag = 'kp-ranking'): Promise<unknown> =>
  page.waitForFunction(
    (name, part, said) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll(part) ?? [])].some((each) =>
        each.textContent.includes(said),
      ),
    { timeout: 60_000 },
    tag,
    selector,
    words,
  );
export const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((part) => {
    document.querySelector('kp-ranking')?.shadowRoot?.querySelector<HTMLElement>(part)?.click();
  }, selector);

export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium found');
  return launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
}

/** A visitor with nothing in the cache. */
export async function visitTo(
  host: LargeHost,
  browser: Browser,
  body: string,
  policy?: string,
  prepare?: () => void,
): Promise<Visit> {
  host.pages.set('/page.html', { body, ...(policy && { policy }) });
  host.log.length = 0;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  let started = 0;
  page.on('workercreated', () => started++);
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = ((window as Watched).violations = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(`${host.origin}/page.html`);
  return {
    page,
    workers: () => page.workers().length,
    started: () => started,
    violations: () => page.evaluate(() => (window as Watched).violations ?? []),
  };
}
