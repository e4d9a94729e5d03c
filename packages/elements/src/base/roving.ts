import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STOP = '[data-stop]';
/** What a closed fold hides cannot take the focus. */
const FOLDED = 'details:not([open]) > :not(summary)';
/** Letters typed within this time make one word. */
const WORD_MS = 700;

/**
 * One tab stop for a whole widget: arrows, Home and End move among its figures and buttons, typing a name jumps to it.
 */
export class RovingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #current = 0;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#mark();
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const at = this.#stops().indexOf(event.target as HTMLElement);
    if (at < 0) return;
    this.#current = at;
    this.#mark();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = this.#stops();
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = this.#target(event, at, stops);
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  };

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
        return event.key.length === 1 && event.key !== ' ' ? this.#find(event, at, stops) : undefined;
    }
  }

  #find({ key, timeStamp }: KeyboardEvent, at: number, stops: readonly HTMLElement[]): number | undefined {
    this.#typed = timeStamp - this.#typedAt < WORD_MS ? this.#typed + key : key;
    this.#typedAt = timeStamp;
    const word = this.#typed.toLowerCase();
    const from = this.#typed.length > 1 ? at : at + 1;
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

  #mark(): void {
    const stops = this.#stops();
    this.#current = Math.min(this.#current, Math.max(stops.length - 1, 0));
    stops.forEach((stop, at) => {
      stop.tabIndex = at === this.#current ? 0 : -1;
    });
  }
}
