import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DevServerConfig } from '@web/dev-server';
import { startDevServer } from '@web/dev-server';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';

/** The folder of the workspace, from where the compiled tests stand. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
/** A script of the workspace, by its path from there. */
export const importScript = async (path: string): Promise<unknown> =>
  import(pathToFileURL(join(root, path)).href);

const { BROWSER_ARGUMENTS, findBrowser } = (await importScript('scripts/browser.mjs')) as {
  readonly BROWSER_ARGUMENTS: readonly string[];
  readonly findBrowser: () => string | undefined;
};

const { hosts } = (await importScript('scripts/hosts/middleware.mjs')) as {
  readonly hosts: NonNullable<DevServerConfig['middleware']>[number];
};

/** Where the redirects of `bad/away/` lead. */
export const { elsewhere } = (await importScript('scripts/hosts/network.mjs')) as {
  readonly elsewhere: { origin: string };
};

export interface State {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly name: string;
  readonly outcome: 'ready' | 'loading' | 'empty' | 'problem' | 'stale';
  readonly invented?: string;
}
export interface Widget {
  readonly tag: string;
  /** A widget inside it, without which it has little to show. */
  readonly inside?: { readonly tag: string };
  /** What it shows with its figures, where that is not a foot. */
  readonly sign?: string;
  readonly states: readonly State[];
}
export interface Look {
  readonly name: string;
}
export const { WIDGETS, LOOKS, markupOf } = (await importScript('demos/all-states.list.js')) as {
  readonly WIDGETS: readonly Widget[];
  readonly LOOKS: readonly Look[];
  readonly markupOf: (
    widget: Widget,
    state: State,
    lang: 'zh' | 'en',
    more?: Readonly<Record<string, string>>,
  ) => string;
};

/** The gallery as a visitor gets it: the built files on a host of their own, and a browser. */
export interface Gallery {
  readonly browser: Browser;
  /** The address of a page of the gallery. */
  readonly address: (path: string) => string;
  readonly open: (path: string, size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const server = await startDevServer({
    config: {
      rootDir: root,
      port: 0,
      hostname: 'localhost',
      middleware: [hosts],
      open: false,
      clearTerminalOnReload: false,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const bound = server.server?.address();
  if (!bound || typeof bound === 'string') throw new Error('the server of the gallery has no port');
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium found');
  const browser = await launch({
    executablePath,
    args: [...BROWSER_ARGUMENTS, '--force-color-profile=srgb'],
  });
  const address = (path: string): string => `http://localhost:${bound.port}/demos/${path}`;
  return {
    browser,
    address,
    async open(path, size = { width: 1280, height: 800 }) {
      const page = await browser.newPage();
      await page.setViewport({ ...size, deviceScaleFactor: 1 });
      await page.goto(address(path), { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
