import { expect } from 'chai';
import { WIDGETS } from './family.js';

type Class = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

/** Whether something of an element can be set without breaking it: there is none, or one that takes values. */
function isSafe(element: object, name: string): boolean {
  for (let at: object | null = element; at; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.set !== undefined;
  }
  return true;
}

describe('attribute names', () => {
  for (const tag of [...WIDGETS.map((each) => each.tag), 'kp-dataset'])
    it(`<${tag}>: a framework that sets a property of the attribute’s name replaces no method`, () => {
      const element = document.createElement(tag);
      const { observedAttributes } = customElements.get(tag) as Class;
      expect(observedAttributes).to.include('theme');
      expect(observedAttributes.filter((name) => !isSafe(element, name))).to.deep.equal([]);
    });
});
