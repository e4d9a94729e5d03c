import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const WIDTHS = ['narrow', 'regular', 'wide'] as const;
export type Width = (typeof WIDTHS)[number];

/** Below this many CSS pixels a row breaks in two lines. */
const NARROW = 420;
/** From here on a card stands in two columns. */
const WIDE = 640;

const TYPICAL = 480;

const widthOf = (pixels: number): Width => (pixels < NARROW ? 'narrow' : pixels < WIDE ? 'regular' : 'wide');

/**
 * Tells a widget how wide it is, as `data-width` of its frame. An observer rather than container queries: it answers
 * before the frame is painted, in every browser that has custom elements. It watches a ruler without height, because
 * what it changes is the height of the widget, and an observer that moves what it watches runs in circles.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  /** Widths, in CSS pixels, at which the host paints something else. */
  readonly #steps: readonly number[];
  /** Until it is measured: what most columns of a page are, and what a server paints for. */
  #pixels = TYPICAL;
  #ruler: Element | null = null;
  #width: Width = 'regular';

  constructor(host: ReactiveControllerHost & HTMLElement, steps: readonly number[] = []) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler = null;
  }

  hostUpdated(): void {
    if (!this.#ruler && this.#host.isConnected) {
      this.#ruler = this.#host.shadowRoot?.querySelector('.ruler') ?? null;
      if (this.#ruler) {
        // The observer's first word comes a frame late; what it would move is measured now.
        this.#measure(this.#ruler.clientWidth);
        this.#observer ??= new ResizeObserver(([entry]) => {
          if (entry) this.#measure(entry.contentRect.width);
        });
        this.#observer.observe(this.#ruler);
      }
    }
    this.#apply(this.#width);
  }

  /** The pixels that hold until they are measured. */
  assume(pixels: number): void {
    this.#pixels = pixels;
  }

  /** How many of the host's steps its width has reached. */
  get step(): number {
    return this.#steps.filter((step) => this.#pixels >= step).length;
  }

  #measure(pixels: number): void {
    const before = this.step;
    this.#pixels = pixels;
    this.#apply(widthOf(pixels));
    if (this.step !== before) this.#host.requestUpdate();
  }

  #apply(width: Width): void {
    this.#width = width;
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (frame && frame.dataset['width'] !== width) frame.dataset['width'] = width;
  }
}
