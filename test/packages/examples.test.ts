import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { visit } from './page.js';
import type { Visit } from './page.js';
import { copyOf, EXAMPLES } from './project.js';
import type { Project } from './project.js';

/** A mistake that the types of the packages must notice: where, what is right, what is wrong. */
const MISTAKES: Readonly<Record<string, readonly [file: string, right: string, wrong: string]>> = {
  'plain-vite': ['src/main.ts', "'bars' : 'table'", "'bars' : 'rows'"],
  'react-18': ['src/app.tsx', 'shape="dial"', 'shape="disk"'],
  'react-19': ['src/app.tsx', 'shape="dial"', 'shape="disk"'],
  'vue-3': ['src/App.vue', 'shape="dial"', 'shape="disk"'],
  'svelte-5': ['src/App.svelte', 'shape="dial"', 'shape="disk"'],
  // Angular does not check what is bound to an element that it does not know; its events it does.
  angular: ['src/app.html', 'choose($event)', 'isTable.set($event)'],
};

/** Examples that import tag by tag. */
const SPARING: readonly string[] = ['plain-vite', 'react-18'];

/** The words of a widget as they stand in its shadow. */
const shown = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

/** Waits until a widget says something. The test's time limit ends a wait in vain. */
const says = async (page: Page, tag: string, words: string): Promise<void> => {
  await page.waitForFunction(
    (where: string, what: string) =>
      document.querySelector(where)?.shadowRoot?.textContent?.includes(what) === true,
    {},
    tag,
    words,
  );
};
const hasTable = (page: Page, isThere: boolean): Promise<unknown> =>
  page.waitForFunction(
    (expected: boolean) =>
      !!document.querySelector('kp-ranking')?.shadowRoot?.querySelector('[part~=table]') === expected,
    {},
    isThere,
  );

/** `npm run test:examples NAME` asks for one. */
const asked = EXAMPLES.filter((name) => [undefined, name].includes(process.env['EXAMPLE']));

for (const name of asked)
  describe(`examples/${name}`, () => {
    let project: Project;
    let opened: Visit | undefined;
    let isBuilt = false;
    const pageOf = (): Page => opened?.page ?? assert.fail('it could not be opened');
    before(() => {
      project = copyOf(name);
    });
    after(async () => {
      await opened?.close();
      project.remove();
    });

    it('is installed from the packed files, and builds', async () => {
      const installed = await project.install();
      assert.equal(installed.status, 0, installed.said);
      const built = await project.npm('run', 'build');
      assert.equal(built.status, 0, built.said);
      isBuilt = true;
    });

    it('the compiler refuses what a widget does not take', async () => {
      const [file, right, wrong] = MISTAKES[name] ?? ['', '', ''];
      const path = project.path(file);
      const text = readFileSync(path, 'utf8');
      assert.ok(text.includes(right), `${file} has no ${right}`);
      writeFileSync(path, text.replace(right, wrong));
      const { status, said } = await project.npm('run', 'check');
      writeFileSync(path, text);
      assert.notEqual(status, 0, 'the compiler took it');
      assert.match(said, name === 'angular' ? /KpSelectEvent/ : /"?(rows|disk)"?/);
    });

    it('shows the figures of the documents, and asks no other host', async () => {
      assert.ok(isBuilt, 'it was not built');
      opened = await visit(project.path('dist'));
      const { page } = opened;
      await says(page, 'kp-ranking', '26.44亿元');
      await says(page, 'kp-gauge', '250%');
      await says(page, 'kp-unit-card', '天水街道');
      await says(page, 'kp-unit-card', '26.44亿元');
      assert.match(await shown(page, 'kp-ranking'), /税收/);
    });

    if (SPARING.includes(name))
      it('brings no tag but those that it imports', async () => {
        const isThere = (tag: string): Promise<boolean> =>
          pageOf().evaluate((asked) => customElements.get(asked) !== undefined, tag);
        assert.equal(await isThere('kp-ranking'), true);
        assert.equal(await isThere('kp-scorecard'), false);
      });

    it('a property that changes changes the widget, there and back', async () => {
      const page = pageOf();
      await hasTable(page, false);
      await page.click('#switch');
      await hasTable(page, true);
      await page.click('#switch');
      await hasTable(page, false);
    });

    it('an event arrives where it is listened to, and its default can be prevented', async () => {
      const page = pageOf();
      await page.$eval('kp-ranking', (element) => {
        const row = Array.from(element.shadowRoot?.querySelectorAll('[part~=row]') ?? []).find((each) =>
          each.textContent?.includes('26.44'),
        );
        row?.querySelector('button')?.click();
      });
      await page.waitForFunction(() =>
        document.querySelector('#chosen')?.textContent?.startsWith('tianshui '),
      );
      assert.equal(
        await page.$eval(
          'kp-ranking',
          (element) => element.shadowRoot?.querySelector('dialog[open]') === null,
        ),
        true,
      );
      assert.deepEqual(opened?.faults, []);
    });
  });
