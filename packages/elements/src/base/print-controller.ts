import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { patterns } from '../paint/patterns.js';
import { addStyles } from './late-styles.js';
import { printStyles } from './print.styles.js';

type Host = ReactiveControllerHost & HTMLElement;

/** CSS pixels on the screen from which a widget may go over to another sheet; whatever is lower stays on one. */
const LONG = 800;

/** Tells a widget that the page is being printed, and unfolds what is folded until it is done. */
export class PrintController implements ReactiveController {
  isPrinted = false;
  readonly patterns = patterns;
  readonly #host: Host;
  readonly #unfolded: HTMLDetailsElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    if (host.shadowRoot) addStyles(host.shadowRoot, printStyles);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.isPrinted = false;
  }

  hostUpdated(): void {
    if (!this.isPrinted) return;
    for (const fold of this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ??
      []) {
      fold.open = true;
      this.#unfolded.push(fold);
    }
    const frame = this.#frame;
    frame?.classList.toggle('long', frame.offsetHeight > LONG);
  }

  get #frame(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
  }

  // Lit paints in a microtask, which comes before the browser lays the page out for paper.
  readonly #begin = (): void => {
    this.isPrinted = true;
    this.#host.requestUpdate();
  };

  readonly #end = (): void => {
    this.isPrinted = false;
    for (const fold of this.#unfolded.splice(0)) fold.open = false;
    this.#frame?.classList.remove('long');
    this.#host.requestUpdate();
  };
}
