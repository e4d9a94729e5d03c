import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Gallery } from '../support/gallery.js';
import { openGallery, root } from '../support/gallery.js';
import { SIGNS, shows } from '../support/widgets.js';

const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8')) as {
  version: string;
};

describe('two versions on one page', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  it('each tag is told of once, with both versions, and the page works', async () => {
    const page = await gallery.browser.newPage();
    const warnings: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(gallery.address('hosts/versions.html'));
    await shows(page, 'kp-ranking, kp-gauge, kp-unit-card', SIGNS['ready']!);
    await shows(page, 'kp-dataset', '[part~=version]');
    const tags = warnings.map((text) => /^<([a-z-]+)> is defined twice/.exec(text)?.[1]);
    assert.ok(tags.includes('kp-ranking') && tags.includes('kp-dataset'), warnings.join('\n'));
    assert.equal(new Set(tags).size, tags.length);
    for (const text of warnings) assert.ok(text.includes(version) && text.includes('0.0.9'), text);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
