import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

test('an address of a frame may set what the widgets have, and nothing else', async () => {
  const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const module = pathToFileURL('packages/elements/dist/embed/frame-attributes.js').href;
  const { FRAME_ATTRIBUTES } = (await import(module)) as {
    readonly FRAME_ATTRIBUTES: Readonly<Record<string, readonly string[]>>;
  };
  const widgets = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const has = widgets.map(({ tagName = '', attributes = [] }) => [
    tagName,
    attributes.map(({ name }) => name).sort(),
  ]);
  const may = Object.entries(FRAME_ATTRIBUTES).map(([tag, names]) => [tag, [...names].sort()]);
  assert.deepEqual(Object.fromEntries(may), Object.fromEntries(has));
});
