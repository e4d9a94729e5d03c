import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Width } from '../base/width-controller.js';

/** Until it is measured: the least that a widget of such a width has inside its padding on a phone or a page. */
const ROOM: Readonly<Record<Width, number>> = { narrow: 280, regular: 376, wide: 596 };

type Host = ReactiveControllerHost & HTMLElement & { readonly width: { readonly name: Width } };

/**
 * How many CSS pixels there are inside a widget, known before the frame is painted. Watched is a line whose height no
 * width changes.
 */
export class InnerRoom implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #onChange: () => void;
  #watched: Element | null | undefined;
  #observer: ResizeObserver | undefined;
  #pixels: number | undefined;

  constructor(host: Host, selector: string, onChange: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#onChange = onChange;
    host.addController(this);
  }

  get pixels(): number {
    return this.#pixels ?? ROOM[this.#host.width.name];
  }

  hostUpdated(): void {
    const line = this.#host.isConnected ? this.#host.shadowRoot?.querySelector(this.#selector) : null;
    if (line === this.#watched) return;
    this.hostDisconnected();
    if (!line) return;
    this.#watched = line;
    this.#observer = new ResizeObserver(([entry]) => {
      // What is hidden has no room; it keeps what it had.
      if (!entry?.contentRect.width) return;
      this.#pixels = entry.contentRect.width;
      this.#onChange();
    });
    this.#observer.observe(line);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = undefined;
  }
}
