import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser.mjs';
import { mediaFeatures } from './media.mjs';

const devTools = new WeakMap();

/** Chromium, through its DevTools protocol. */
export const chromium = {
  name: 'Chromium',
  cannot: {},
  launcher: () =>
    chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS } }),
  async emulate(page, media) {
    // A session that ends takes its settings with it.
    if (!devTools.has(page)) devTools.set(page, await page.createCDPSession());
    await devTools.get(page).send('Emulation.setEmulatedMedia', { features: mediaFeatures(media) });
  },
  tree: (page) => page.accessibility.snapshot(),
};
