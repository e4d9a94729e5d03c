import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = join(fileURLToPath(new URL('../../..', import.meta.url)), 'scripts/hosts/front-door.mjs');
const { frontDoor } = (await import(pathToFileURL(script).href)) as {
  readonly frontDoor: (context: object, next: () => Promise<string>) => Promise<unknown>;
};

/** Where a visitor of an address is led to; undefined where the server goes on. */
async function ledTo(path: string, search = ''): Promise<string | undefined> {
  let to: string | undefined;
  const redirect = (address: string): void => void (to = address);
  const answer = await frontDoor({ path, search, redirect }, () => Promise.resolve('goes on'));
  assert.equal(answer === 'goes on', to === undefined);
  return to;
}

void test('who types the host alone comes to the gallery', async () => {
  assert.equal(await ledTo('/'), '/demos/');
  assert.equal(await ledTo('/', '?lang=en'), '/demos/?lang=en');
});

void test('all else is answered as before', async () => {
  for (const path of ['/demos/', '/demos/kp-gauge.html', '/packages/elements/cdn/kaoping.js'])
    assert.equal(await ledTo(path), undefined, path);
});
