import { startDevServer } from '@web/dev-server';
import type { Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { script } from './packed.js';

const { BROWSER_ARGUMENTS, findBrowser } = (await script('scripts/browser.mjs')) as {
  readonly BROWSER_ARGUMENTS: readonly string[];
  readonly findBrowser: () => string | undefined;
};

/** A folder as a static host serves it, open in a browser. */
export interface Visit {
  readonly page: Page;
  /** What went wrong: errors, failed answers, requests to other hosts. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** What browsers ask for by themselves. */
const isIcon = (address = ''): boolean => address.endsWith('/favicon.ico');

export async function visit(folder: string): Promise<Visit> {
  const server = await startDevServer({
    config: { rootDir: folder, port: 0, hostname: 'localhost', open: false, clearTerminalOnReload: false },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const bound = server.server?.address();
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium found');
  const host = `http://localhost:${bound.port}/`;
  const browser = await launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isTold = message.type() === 'error' || message.type() === 'warn';
    if (isTold && !isIcon(message.location().url)) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(host)) faults.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok() && !isIcon(response.url())) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.setViewport({ width: 1024, height: 768 });
  await page.goto(host, { waitUntil: 'load' });
  return {
    page,
    faults,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
