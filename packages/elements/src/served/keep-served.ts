import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions } from 'lit';
import { SERVED } from './served.js';
import { servedKey } from './served-key.js';
import { paintStatically } from './static-paint.js';

interface Served extends Element {
  readonly painted: unknown;
  readonly renderOptions: RenderOptions;
  render(): unknown;
}

const attributesOf = (widget: Element): readonly (readonly [string, string])[] =>
  [...widget.attributes].filter(({ name }) => name !== SERVED).map(({ name, value }) => [name, value]);

/**
 * Binds a widget to the nodes that a server made, and so keeps the focus, the selection and what was unfolded in them.
 * False where the widget would paint anything else: newer data, other attributes, another version.
 */
export function keepServed(widget: Served, root: ShadowRoot): boolean {
  const [key] = widget.getAttribute(SERVED)?.split(' ') ?? [];
  if (key !== servedKey(widget.painted, attributesOf(widget))) return false;
  try {
    paintStatically(() => {
      hydrate(widget.render(), root, widget.renderOptions);
    });
  } catch {
    return false;
  }
  // The widget has its styles; those that came in the page say the same.
  root.querySelector('style')?.remove();
  return true;
}
