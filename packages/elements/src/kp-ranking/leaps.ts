/** Milliseconds after which who leapt through the rows stays. */
const REST = 100;

/** How a reader leaps through a list whose rows are not all built. */
export class Leaps {
  readonly #repaint: () => void;
  readonly #rest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPassing = false;

  /** `repaint` paints whole rows after those that passed; `rest` is called a moment after the last leap. */
  constructor(repaint: () => void, rest: () => void) {
    this.#repaint = repaint;
    this.#rest = rest;
  }

  /** Whether the reader leapt a moment ago, and may leap on. */
  get isLeaping(): boolean {
    return this.#timer !== undefined;
  }

  /** Whether one leap follows another, so that no row is there long enough to be read. */
  get isPassing(): boolean {
    return this.#isPassing;
  }

  /** The reader leaps past all that is built, to rows that may pass or not. */
  leap(mayPass: boolean): void {
    this.#isPassing = this.isLeaping && mayPass;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.stay();
      this.#rest();
    }, REST);
  }

  /** The reader leaps no more. */
  readonly stay = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isPassing) this.#repaint();
    this.#isPassing = false;
  };
}
