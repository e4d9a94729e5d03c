import type { LitElement } from 'lit';
import type { Late } from './late.js';
import { addStyles } from './late-styles.js';
import type { Part } from './part.js';

/** Fetches what only some forms of a widget paint with, when such a form is wanted. */
export class Parts {
  readonly #host: LitElement;
  readonly #settled = new Map<Late<Part>, boolean>();
  /** Settles when what was wanted last is there, or is known not to be had. */
  coming: Promise<unknown> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether nothing is on its way. What could not be had is done without. */
  want(parts: readonly Late<Part>[]): boolean {
    const { shadowRoot } = this.#host;
    for (const part of parts) {
      if (part.now && shadowRoot) addStyles(shadowRoot, part.now.styles);
      if (part.now || this.#settled.has(part)) continue;
      this.#settled.set(part, false);
      const settle = (): void => {
        this.#settled.set(part, true);
        this.#host.requestUpdate();
      };
      this.coming = part.load().then(settle, settle);
    }
    return parts.every((part) => part.now ?? this.#settled.get(part));
  }
}
