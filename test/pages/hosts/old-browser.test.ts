import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { importScript, root } from '../support/gallery.js';
import { OldPage } from '../support/old-page.js';

const { OLD_BROWSER_ARGUMENTS, provideOldBrowser } = (await importScript('scripts/old-browser.mjs')) as {
  readonly OLD_BROWSER_ARGUMENTS: readonly string[];
  readonly provideOldBrowser: () => Promise<{ readonly path?: string; readonly why?: string }>;
};
const old = await provideOldBrowser();
const skip = old.path ? false : `Chromium 80: ${old.why ?? ''}`;

/** Resolves when a widget shows; at once where it does so already. */
const shown = (tag: string): string => `new Promise((resolve) => {
  const widget = document.querySelector('${tag}');
  const isShown = () => widget.shadowRoot && widget.shadowRoot.querySelector('h2') && resolve(true);
  isShown() || widget.addEventListener('kp-ready', () => resolve(true), { once: true });
})`;
const words = (tag: string, selector = '.frame'): string =>
  `document.querySelector('${tag}').shadowRoot.querySelector('${selector}').textContent.replace(/\\s+/g, ' ')`;
const focused = `(() => {
  let at = document.activeElement;
  while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  return at.textContent.replace(/\\s+/g, ' ').trim();
})()`;
const isOpen = (tag: string): string =>
  `Boolean(document.querySelector('${tag}').shadowRoot.querySelector('dialog[open]'))`;

/**
 * Resolves when an expression of the page has the value; the test's own limit ends the wait. Not by frames, which a browser of
 * that age does not always give on a busy machine.
 */
const until = (expression: string, value: unknown): string => `new Promise((resolve) => {
  const look = () => ((${expression}) === ${JSON.stringify(value)} ? resolve(true) : setTimeout(look, 16));
  look();
})`;

describe('Chromium 80, through the classic script', { skip, timeout: 120_000 }, () => {
  let page: OldPage;
  let host: string;
  let server: Awaited<ReturnType<typeof startDevServer>>;

  before(async () => {
    server = await startDevServer({
      config: { rootDir: root, port: 0, hostname: 'localhost', open: false, clearTerminalOnReload: false },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      logStartMessage: false,
    });
    const bound = server.server?.address();
    assert.ok(bound && typeof bound === 'object');
    page = await OldPage.open(old.path ?? '', OLD_BROWSER_ARGUMENTS, { width: 800, height: 900 });
    host = `http://localhost:${bound.port}`;
    await page.goto(`${host}/demos/hosts/old-browser.html`);
    for (const tag of ['kp-ranking', 'kp-gauge', 'kp-unit-card']) await page.evaluate(shown(tag));
  });
  after(async () => {
    await page.close();
    await server.stop();
  });

  it('is that browser', async () => {
    assert.match(await page.evaluate('navigator.userAgent'), /Chrome\/80\./);
  });

  it('the three main widgets show the figures of the documents', async () => {
    const ranking = await page.evaluate<string>(words('kp-ranking'));
    for (const said of ['2021年1–10月', '天水街道', '26.44', '武林街道', '17.39', '超', '30'])
      assert.ok(ranking.includes(said), `${said}: ${ranking}`);
    const gauge = await page.evaluate<string>(words('kp-gauge'));
    for (const said of ['任务 60', '86', '143.3%', '250%'])
      assert.ok(gauge.includes(said), `${said}: ${gauge}`);
    const card = await page.evaluate<string>(words('kp-unit-card'));
    for (const said of ['天水街道', '26.44', '同期第 2 / 3'])
      assert.ok(card.includes(said), `${said}: ${card}`);
  });

  it('style sheets are adopted, and buttons stand apart without gaps of flexible boxes', async () => {
    assert.equal(await page.evaluate("CSS.supports('color', 'revert')"), false);
    const space = await page.evaluate<number>(`(() => {
      const [a, b] = document.querySelector('kp-ranking').shadowRoot.querySelectorAll('.tools button');
      return b.getBoundingClientRect().left - a.getBoundingClientRect().right;
    })()`);
    assert.ok(space >= 4, `${space} px between two buttons`);
  });

  for (const tag of ['kp-ranking', 'kp-gauge', 'kp-unit-card'])
    it(`${tag} answers arrows, Enter and Escape`, async () => {
      const stops = `document.querySelector('${tag}').shadowRoot`;
      await page.evaluate(`${stops}.querySelector('[data-stop]').focus()`);
      // What answers keys comes with the first focus.
      await page.evaluate(until(`${stops}.querySelectorAll('[tabindex="0"]').length`, 1));
      const first = await page.evaluate<string>(focused);
      await page.press('ArrowDown');
      const second = await page.evaluate<string>(focused);
      assert.notEqual(second, first);
      await page.press('Enter');
      await page.evaluate(until(isOpen(tag), true));
      assert.match(await page.evaluate<string>(words(tag, 'dialog')), /2021/);
      await page.press('Escape');
      await page.evaluate(until(isOpen(tag), false));
      // A browser of that age tells of the closing a moment later.
      await page.evaluate(until(focused, second));
    });

  for (const [tag, attributes, said] of [
    ['kp-catalog', '', 'Find an indicator'],
    ['kp-compare', 'organizations="tianshui wulin"', 'Tianshui'],
    ['kp-projects', 'organization="xiasha"', 'Xiasha'],
    ['kp-rectification', 'organization="xiasha"', 'Xiasha'],
    ['kp-scorecard', 'among="gongshu" indicators="tax-revenue" index', '2.644'],
    ['kp-trend', 'indicator="tax-revenue" organizations="tianshui"', '2.644'],
  ] as const)
    it(`${tag} and English come when they stand on the page`, async () => {
      await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
        '<${tag} lang="en" ${attributes}>…</${tag}>')`);
      await page.evaluate(shown(tag));
      const text = await page.evaluate<string>(words(tag));
      assert.ok(text.includes(said), `${said}: ${text}`);
    });

  it('a frame shows its widget there too', async () => {
    const query = 'widget=kp-gauge&organization=disabled-federation';
    await page.goto(`${host}/packages/elements/cdn/embed.html?${query}`);
    await page.evaluate(until("Boolean(customElements.get('kp-gauge'))", true));
    await page.evaluate(shown('kp-gauge'));
    assert.match(await page.evaluate<string>(words('kp-gauge')), /143\.3%/);
  });

  it('nothing was complained of', () => {
    assert.deepEqual(page.complaints, []);
  });
});
