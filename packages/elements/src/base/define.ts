import { VERSION } from './version.js';

type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. A second copy on the page, of this version or another, is told of, and leaves the first in place:
 * a tag can be defined only once, and the page goes on.
 */
export function define(tag: string, element: Versioned): void {
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    Object.defineProperty(element, 'version', { value: VERSION });
    customElements.define(tag, element);
  } else if (present !== element)
    console.warn(
      `<${tag}> is defined twice: Kaoping ${present.version ?? '?'} stays, Kaoping ${VERSION} is left out.`,
    );
}
