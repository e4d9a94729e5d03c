import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Gallery } from '../support/gallery.js';
import { openGallery, WIDGETS } from '../support/gallery.js';
import { SIGNS } from '../support/widgets.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Tools that only some widgets have. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'kp-ranking': ['listen', 'evidence', 'copy', 'card'],
  'kp-trend': ['listen', 'evidence', 'copy', 'card'],
  'kp-gauge': ['evidence', 'copy', 'card'],
};

interface Watched extends Window {
  violations?: string[];
}

/** Notes what breaks the policy: what the page is told of, and what the console is. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.includes('Failed to load resource')) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = ((window as Watched).violations = []);
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample }) =>
        violations.push([violatedDirective, blockedURI, sample].join(' ')),
      true,
    );
  });
  return async () => [...complaints, ...(await page.evaluate(() => (window as Watched).violations ?? []))];
}

/** Waits until every state of the page has come to where it leads. */
const settled = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (signs: Record<string, string>, states: number) => {
      const places = [...document.querySelectorAll<HTMLElement>('#states figure')];
      return (
        places.length === states &&
        places.every((place) =>
          [...place.querySelectorAll('*')].some((each) =>
            each.shadowRoot?.querySelector(signs[place.dataset['outcome'] ?? ''] ?? ''),
          ),
        )
      );
    },
    {},
    SIGNS,
    count,
  );

/** Presses all that a widget in its first state has, the lazy parts too; gives what it did. */
const useEverything = (page: Page, tag: string, hasOrder: boolean): Promise<readonly string[]> =>
  page.evaluate(
    async (name, isHeard) => {
      const done: string[] = [];
      const root = document.querySelector(`#states figure ${name}`)?.shadowRoot;
      if (!root) return done;
      const until = async (what: string, holds: () => unknown): Promise<void> => {
        const end = Date.now() + 20_000;
        while (!holds()) {
          if (Date.now() > end) throw new Error(`${name}: ${what} never came`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        done.push(what);
      };
      const one = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
      const said = (): string => one('.said-tool')?.textContent ?? '';
      const download = one('[data-tool=download]');
      if (download) {
        download.click();
        await until('formats', () => one('[data-format=png]'));
        for (const format of ['png', 'svg', 'csv', 'json']) {
          one(`[data-format=${format}]`)?.click();
          await until(format, () => said().includes(`.${format}`));
        }
      }
      const speak = one('[data-tool=speak]');
      if (speak) {
        speak.click();
        await until('speak', () => one('[data-tool=speak][aria-pressed=true]') ?? said());
        one('[data-tool=speak]')?.click();
      }
      const listen = one('[data-tool=listen]');
      if (listen && isHeard) {
        listen.click();
        await until('listen', () => root.activeElement?.matches('[data-sound]'));
        const place = one('[data-sound]');
        for (const key of [' ', 'ArrowRight', 'End', 'PageDown', 'Escape'])
          place?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      const figure = one('button[aria-haspopup=dialog]');
      if (figure) {
        figure.click();
        await until('evidence', () => one('dialog[open]'));
        const output = (): string => one('dialog output')?.textContent ?? '';
        const [copy, card, close] = [...root.querySelectorAll<HTMLElement>('dialog .act')];
        copy?.click();
        await until('copy', output);
        card?.click();
        await until('card', () => output().includes('.png'));
        close?.click();
      }
      return done;
    },
    tag,
    hasOrder,
  );

describe('a strict policy', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  it('is sent as a header, and is a policy that forbids', async () => {
    const page = await gallery.browser.newPage();
    const violations = await watch(page);
    const response = await page.goto(gallery.address('hosts/strict.html'));
    assert.equal(response?.headers()['content-security-policy'], POLICY);
    await page.evaluate(() => {
      const element = document.createElement('p');
      element.setAttribute('style', 'color: red');
      try {
        element.innerHTML = '<b>x</b>';
      } catch {
        // The policy's own error.
      }
    });
    const found = (await violations()).join('\n');
    assert.match(found, /style-src/);
    assert.match(found, /require-trusted-types-for/);
    await page.close();
  });

  for (const file of ['strict.html', 'strict-integrity.html'])
    for (const { tag, states } of WIDGETS)
      it(`${file}: <${tag}> in every state breaks nothing, with all its tools`, async () => {
        for (const lang of ['zh', 'en']) {
          const page = await gallery.browser.newPage();
          const violations = await watch(page);
          await page.goto(gallery.address(`hosts/${file}?widget=${tag}&lang=${lang}`));
          await settled(page, states.length);
          const used = await useEverything(page, tag === 'kp-dataset' ? 'kp-ranking' : tag, tag in MORE);
          for (const tool of ['png', 'svg', 'csv', 'json', 'speak', ...(MORE[tag] ?? [])])
            assert.ok(used.includes(tool), `${tool} is not among ${used.join()}`);
          assert.deepEqual(await violations(), []);
          await page.close();
        }
      });

  it('a file that is not what its integrity says does not run, and what stands in the tag stays', async () => {
    const page = await gallery.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/kaoping.js'))
        void request.respond({ contentType: 'text/javascript', body: 'window.taken = true;' });
      else void request.continue();
    });
    await page.goto(gallery.address('hosts/strict-integrity.html'));
    assert.equal(await page.evaluate(() => 'taken' in window || !!customElements.get('kp-ranking')), false);
    await page.close();
  });
});
