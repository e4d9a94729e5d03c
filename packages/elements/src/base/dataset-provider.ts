import type { ContextRequest, Provided, Take } from './dataset-context.js';
import { CONTEXT, PROVIDER, REQUEST } from './dataset-context.js';
import { Turns } from './turns.js';

/** Gives a dataset to all who ask within an element, and again whenever it changes. */
export class DatasetProvider {
  readonly #host: HTMLElement;
  readonly #takers = new Map<Take, Element>();
  readonly #turns = new Turns();
  value: Provided;

  constructor(host: HTMLElement, value: Provided) {
    this.#host = host;
    this.value = value;
    host.addEventListener(REQUEST, this.#answer);
  }

  /** Tells who asked before that there is somebody who answers now. */
  announce(): void {
    const event = new Event(PROVIDER, { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, { context: CONTEXT, contextTarget: this.#host }));
  }

  /** The first data are given in turns; what happens later is told to all at once. */
  give(value: Provided): void {
    const [last, next] = [this.value.data, value.data];
    this.value = value;
    // What a page holds is given at once, and once more when it has been looked at.
    if (last.state === 'ready' && next.state === 'ready' && last.dataset === next.dataset) return;
    const isFirst = last.state === 'loading' && next.state === 'ready';
    const all = [...this.#takers].map(([take, element]) => ({
      element,
      tell: () => this.#tell(take, element),
    }));
    this.#turns.begin(all, isFirst);
  }

  /** Gives to all who still wait for their turn. */
  hurry(): void {
    this.#turns.hurry();
  }

  /** Settles when all have been given to. */
  get isGiven(): Promise<void> {
    return this.#turns.done;
  }

  #tell(take: Take, element: Element): void {
    take(this.value, () => {
      this.#takers.delete(take);
      this.#turns.leave(element);
    });
  }

  readonly #answer = (event: Event): void => {
    const { context, callback } = event as ContextRequest;
    if (context !== CONTEXT || event.composedPath()[0] === this.#host) return;
    event.stopPropagation();
    const [element] = event.composedPath();
    this.#takers.set(callback, element as Element);
    this.#tell(callback, element as Element);
  };
}
