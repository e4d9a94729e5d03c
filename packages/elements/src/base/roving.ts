import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { STOP } from './moves-focus.js';
import { TypedWord } from './typed-word.js';

/** What a closed fold hides cannot take the focus. */
const FOLDED = 'details:not([open]) > :not(summary)';

/**
 * One tab stop for a whole widget: arrows, Home and End move among its figures and buttons, typing a name jumps to it.
 */
export class RovingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #typed = new TypedWord();
  /** The one that Tab leads to; others may come and go before it. */
  #current: EventTarget | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    const root = host.shadowRoot;
    root?.addEventListener('focusin', (event) => this.#mark(event.target));
    root?.addEventListener('keydown', (event) => this.press(event as KeyboardEvent));
    this.#mark(root?.activeElement ?? null);
  }

  hostUpdated(): void {
    this.#mark();
  }

  /** Answers a key that was pressed at `target`, which an event that is over no longer tells. */
  press(event: KeyboardEvent, target = event.target): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = this.#stops();
    const at = stops.indexOf(target as HTMLElement);
    if (at < 0) return;
    const to = this.#target(event, at, stops);
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  }

  #target(event: KeyboardEvent, at: number, stops: readonly HTMLElement[]): number | undefined {
    const last = stops.length - 1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
        return Math.min(at + 1, last);
      case 'ArrowUp':
      case 'ArrowLeft':
        return Math.max(at - 1, 0);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return this.#find(event, at, stops);
    }
  }

  #find(event: KeyboardEvent, at: number, stops: readonly HTMLElement[]): number | undefined {
    const word = this.#typed.add(event);
    if (word === undefined) return undefined;
    const from = word.length > 1 ? at : at + 1;
    for (let step = 0; step < stops.length; step++) {
      const to = (from + step) % stops.length;
      if (stops[to]?.dataset['name']?.toLowerCase().startsWith(word)) return to;
    }
    return undefined;
  }

  #stops(): readonly HTMLElement[] {
    const all = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(STOP) ?? [])];
    return all.filter((stop) => !stop.closest(FOLDED));
  }

  #mark(target: EventTarget | null = this.#current): void {
    const stops = this.#stops();
    const isStop = (one: EventTarget | null): boolean => stops.includes(one as HTMLElement);
    if (isStop(target)) this.#current = target;
    if (!isStop(this.#current)) this.#current = stops[0] ?? null;
    for (const stop of stops) stop.tabIndex = stop === this.#current ? 0 : -1;
  }
}
