import type { Language } from '@kaoping/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Width = 'narrow' | 'regular' | 'wide';

/** Below this many CSS pixels a row breaks in two lines: names and units are longer in English. */
export const NARROW: Readonly<Record<Language, number>> = { zh: 420, en: 480 };
/** From here on a card stands in two columns. */
const WIDE = 640;

const TYPICAL = 480;

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly language: Language;
    /** What is painted; undefined before there is something. */
    readonly painted: unknown;
  };

/**
 * Tells a widget how wide it is, as `data-width` of its frame. An observer rather than container queries: it answers
 * before the frame is painted, in every browser that has custom elements. It watches a ruler without height, because
 * what it changes is the height of the widget, and an observer that moves what it watches runs in circles.
 */
export class WidthController implements ReactiveController {
  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  /** Widths, in CSS pixels, at which the host paints something else. */
  readonly #steps: readonly number[];
  /** Until it is measured: what most columns of a page are, and what a server paints for. */
  #pixels = TYPICAL;
  #isAssumed = false;
  #isMeasured = false;

  constructor(host: Host, steps: readonly number[] = []) {
    this.#host = host;
    this.#steps = steps;
    host.addController(this);
  }

  /** Before anything is painted: asked later, each widget of a page would have the browser lay it out anew. */
  hostConnected(): void {
    // What a server painted stays as it is for the first update; within a `<kp-dataset>` there is no room before that.
    if (this.#isAssumed || this.#host.closest('kp-dataset')) return;
    this.#look();
  }

  #look(): void {
    const pixels = this.#host.clientWidth;
    // What is hidden has no room.
    if (!(pixels > 0)) return;
    this.#pixels = pixels;
    this.#isMeasured = true;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isMeasured = false;
  }

  /** Within a `<kp-dataset>` figures are the first thing that is painted. */
  hostUpdate(): void {
    if (!this.#isMeasured && !this.#isAssumed && this.#host.painted) this.#look();
  }

  hostUpdated(): void {
    const { isConnected, shadowRoot } = this.#host;
    const ruler = isConnected && !this.#observer && shadowRoot?.querySelector('.ruler');
    if (!ruler) return;
    // What an observer's word changes may move what is observed; within a `<kp-dataset>` it would be the first word.
    if (!this.#isMeasured) void this.#read(ruler);
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect.width);
    });
    this.#observer.observe(ruler);
  }

  /** The pixels that hold until they are measured. */
  assume(pixels: number): void {
    this.#isAssumed = true;
    this.#pixels = pixels;
  }

  /** How much room there is, in a word. */
  get name(): Width {
    return this.#pixels < NARROW[this.#host.language] ? 'narrow' : this.#pixels < WIDE ? 'regular' : 'wide';
  }

  /** How many of the host's steps its width has reached. */
  get step(): number {
    return this.#steps.filter((step) => this.#pixels >= step).length;
  }

  /** Read one by one, each widget of a page would have the browser lay it out anew: all read before any goes on. */
  async #read(ruler: Element): Promise<void> {
    await Promise.resolve();
    const pixels = ruler.clientWidth;
    await Promise.resolve();
    this.#measure(pixels);
  }

  #measure(pixels: number): void {
    const { name, step } = this;
    this.#pixels = pixels;
    if (this.name !== name || this.step !== step) this.#host.requestUpdate();
  }
}
