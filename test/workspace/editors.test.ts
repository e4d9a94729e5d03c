import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../packages/elements');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

interface Named {
  readonly name: string;
  readonly description: string;
}
interface Attribute extends Named {
  readonly fieldName: string;
  readonly values?: readonly Named[];
  readonly valueSet?: string;
  readonly value: { readonly type: string };
}
interface Tag extends Named {
  readonly attributes: readonly Attribute[];
  readonly js: { readonly properties: readonly Named[] };
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly attributes: readonly Attribute[];
      readonly cssProperties: readonly Named[];
    }[];
  }[];
}

const widgets = (read('custom-elements.json') as Manifest).modules.flatMap(
  ({ declarations }) => declarations,
);
const html = (read('editors/vscode.html-custom-data.json') as { readonly tags: readonly Tag[] }).tags;
const css = read('editors/vscode.css-custom-data.json') as Record<
  'properties' | 'pseudoElements',
  readonly Named[]
>;
const jetBrains = read('editors/web-types.json') as {
  readonly contributions: {
    readonly html: { readonly elements: readonly Tag[] };
    readonly css: { readonly properties: readonly Named[] };
  };
};

const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
  named.map(({ name }) => name);
const attributesOf = (tags: readonly Tag[]): object =>
  Object.fromEntries(tags.map(({ name, attributes }) => [name, namesOf(attributes)]));
const attribute = (tags: readonly Tag[], tag: string, name: string): Attribute | undefined =>
  tags.find((each) => each.name === tag)?.attributes.find((each) => each.name === name);

describe('what editors read', () => {
  it('knows every tag and attribute of the manifest, in both kinds of editors', () => {
    const ours = Object.fromEntries(widgets.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]));
    assert.equal(widgets.length, 11);
    assert.deepEqual(attributesOf(html), ours);
    assert.deepEqual(attributesOf(jetBrains.contributions.html.elements), ours);
  });

  it('offers the words of an attribute, wherever its type is declared', () => {
    const shape = attribute(html, 'kp-gauge', 'shape')?.values ?? [];
    const theme = attribute(html, 'kp-dataset', 'theme')?.values ?? [];
    const { elements } = jetBrains.contributions.html;
    assert.deepEqual(namesOf(shape), ['bar', 'dial', 'bullet']);
    assert.deepEqual(namesOf(theme), ['auto', 'light', 'dark', 'contrast']);
    assert.equal(attribute(elements, 'kp-ranking', 'view')?.value.type, "'bars' | 'table'");
  });

  it('a switch takes no value, and what is no text is a property', () => {
    assert.equal(attribute(html, 'kp-ranking', 'searchable')?.valueSet, 'v');
    const dataset = jetBrains.contributions.html.elements.find(({ name }) => name === 'kp-dataset');
    assert.ok(dataset && namesOf(dataset.js.properties).includes('data'));
    assert.ok(!namesOf(dataset.attributes).includes('data'));
  });

  it('names each property and part once, and says what it is', () => {
    for (const named of [css.properties, css.pseudoElements, jetBrains.contributions.css.properties]) {
      assert.ok(named.length > 20);
      assert.deepEqual(namesOf(named), Array.from(new Set(namesOf(named))));
      assert.deepEqual(
        named.filter(({ description }) => !description),
        [],
      );
    }
    assert.deepEqual(namesOf(css.properties), namesOf(widgets[0]?.cssProperties ?? []));
  });

  it('attributes are named as the types for frameworks name them: the property, with hyphens', () => {
    for (const { attributes } of widgets)
      for (const { name, fieldName } of attributes)
        assert.equal(
          name,
          fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        );
  });
});
