import { noChange } from 'lit';
import type { AttributePart } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';

/**
 * Sets custom properties on an element, `style=${setProperties({ '--names': '8em' })}`: by script, because a `style`
 * attribute is what a strict policy forbids. Only a server, which has no script, writes the attribute.
 */
class SetProperties extends Directive {
  override render(properties: Readonly<Record<string, string>>): unknown {
    return Object.entries(properties)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  }

  override update(part: AttributePart, [properties]: [Readonly<Record<string, string>>]): unknown {
    const { style } = part.element;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return noChange;
  }
}

export const setProperties = directive(SetProperties);
