import { allMedia, mediaQuery } from './media.mjs';
import { until } from './until.mjs';
import { startWebKit } from './webkit-start.mjs';

/** Elements and texts of the page in reading order, through shadow roots: what assistive technology is offered. */
const NODES = `
  const nodes = [];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const walk = (parent) => {
    for (const node of parent.assignedNodes && parent.assignedNodes().length ? parent.assignedNodes() : parent.childNodes)
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.data.trim()) nodes.push({ text: node.data });
      } else if (node.nodeType === Node.ELEMENT_NODE && node.ariaHidden !== 'true') {
        if (/^(style|script|template)$/.test(node.localName)) continue;
        if (isShown(node)) nodes.push({ element: node });
        if (isShown(node) || getComputedStyle(node).display === 'contents') walk(node.shadowRoot || node);
      }
  };
  walk(document.body);
  return nodes;
`;

/** The page of a session, with the commands that the test runner knows from Playwright. */
const pageOf = (session) => ({
  session,
  url: () => session.url(),
  async setViewportSize({ width, height }) {
    const outer = await session.run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await session.window({ x: 0, y: 0, width: width + outer[0], height: height + outer[1] });
    const isSet = () =>
      session.run('return innerWidth === arguments[0] && innerHeight === arguments[1]', width, height);
    await until(isSet, `a page of ${width} × ${height}`);
    await session.frame();
  },
  keyboard: {
    type: (text) => session.type(Array.from(text)),
    press: (key) => session.type([key]),
    down: (key) => session.down(key),
    up: (key) => session.up(key),
  },
});

/** Leaves a page with all that runs in it, and waits until that is done: no command may meet a page that goes. */
async function empty(session) {
  await session.goTo('about:blank');
  const where = () => session.run('return location.href + document.readyState').catch(() => '');
  await until(async () => (await where()) === 'about:blankcomplete', 'an empty page');
}

const USUAL = { width: 800, height: 600 };

/** A launcher for the test runner: one window, in which one file of tests runs after the other. */
class WebKitLauncher {
  name = 'WebKitGTK';
  /** So that the runner's own commands ask the page of `getPage`. */
  type = 'playwright';
  concurrency = 1;
  #starting;
  #active;

  async #start() {
    const browser = await startWebKit(allMedia());
    return { browser, page: { ...pageOf(browser.session), display: browser.display } };
  }
  async startSession(id, url) {
    this.#starting ??= this.#start();
    const { page } = await this.#starting;
    this.page = page;
    this.#active = id;
    await page.setViewportSize(USUAL);
    await page.session.goTo(url);
  }
  isActive(id) {
    return this.#active === id;
  }
  getPage(id) {
    if (!this.isActive(id)) throw new Error(`Session ${id} has no page.`);
    return this.page;
  }
  getBrowserUrl(id) {
    return this.getPage(id).url();
  }
  async stopSession() {
    this.#active = undefined;
    await empty(this.page.session);
    return {};
  }
  async stop() {
    if (this.#starting) await (await this.#starting).browser.end();
  }
  startDebugSession() {
    throw new Error('WebKitGTK has no debug sessions here.');
  }
}

/** WebKitGTK, in its MiniBrowser, through WebDriver. */
export const webkit = {
  name: 'WebKitGTK',
  packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'xdotool'],
  programs: ['WebKitWebDriver', 'Xvfb', 'xsettingsd', 'xdotool'],
  cannot: { 'forced-colors': 'WebKit has no forced colors' },
  launcher: () => new WebKitLauncher(),
  async emulate({ session, display }, media) {
    // Style sheets ask anew when the colors change, not when motion does: the colors change, and change back.
    const turned = { ...media, colorScheme: media.colorScheme === 'dark' ? 'light' : 'dark' };
    for (const each of [turned, media]) {
      display.set(each);
      const query = mediaQuery(each);
      await until(() => session.run('return matchMedia(arguments[0]).matches', query), query);
    }
    await session.frame();
  },
  async tree({ session }) {
    const children = [];
    for (const { text, element } of await session.run(NODES))
      children.push(element ? await session.heard(element) : { role: 'StaticText', name: text });
    return { role: 'document', name: '', children };
  },
};
