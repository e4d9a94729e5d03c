import type { ContextRequest, Provided, Take } from './dataset-context.js';
import { CONTEXT, PROVIDER, REQUEST } from './dataset-context.js';

/** Gives a dataset to all who ask within an element, and again whenever it changes. */
export class DatasetProvider {
  readonly #host: HTMLElement;
  readonly #takers = new Set<Take>();
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

  give(value: Provided): void {
    this.value = value;
    for (const take of [...this.#takers]) this.#tell(take);
  }

  #tell(take: Take): void {
    take(this.value, () => this.#takers.delete(take));
  }

  readonly #answer = (event: Event): void => {
    const { context, callback } = event as ContextRequest;
    if (context !== CONTEXT || event.composedPath()[0] === this.#host) return;
    event.stopPropagation();
    this.#takers.add(callback);
    this.#tell(callback);
  };
}
