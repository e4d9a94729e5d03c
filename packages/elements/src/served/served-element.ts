import type { PropertyValues, TemplateResult } from 'lit';
import { LitElement } from 'lit';
import { SERVED } from './served.js';
import type { keepServed } from './keep-served.js';

/**
 * An element that a server may have painted already, as declarative shadow DOM. That stays until there is something to
 * take its place, and where nothing comes it stays for good.
 */
export abstract class ServedElement extends LitElement {
  #isServed = false;
  #keep: typeof keepServed | undefined;

  /** Knows how much room there is. */
  readonly width?: { assume(pixels: number): void };
  /** What is painted, as a plain object; undefined while that would tell less than a server did. */
  abstract get painted(): unknown;
  abstract override render(): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServed = this.shadowRoot !== null;
    if (this.#isServed) {
      const [, pixels] = this.getAttribute(SERVED)?.split(' ') ?? [];
      if (pixels) this.width?.assume(Number(pixels));
      void this.#prepare();
    }
    return super.createRenderRoot();
  }

  /** How to keep what a server made is fetched only where there is such a thing, while the data are on their way. */
  async #prepare(): Promise<void> {
    try {
      this.#keep = (await import('./keep-served.js')).keepServed;
    } catch {
      this.#keep = () => false;
    }
    this.requestUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.#isServed) return true;
    this.willUpdate(changed);
    if (this.#keep && this.painted !== undefined) return true;
    this.updated(changed);
    return false;
  }

  protected override update(changed: PropertyValues): void {
    const { shadowRoot: root } = this;
    if (this.#isServed && root) {
      this.#isServed = false;
      // What is not kept goes in the moment in which its like comes.
      if (!this.#keep?.(this, root)) root.textContent = '';
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }
}
