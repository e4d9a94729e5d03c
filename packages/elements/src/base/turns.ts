/** One that waits to be told something. */
interface Waiting {
  readonly element: Element;
  readonly tell: () => void;
}

/** So few are told at once, wherever they are: on most pages all. */
const FEW = 4;
/** How far beyond the screen one counts as seen. */
const NEAR = '50%';
/** Milliseconds after which what was told to the first is painted, and about those of a frame. */
const FIRST = 100;
const FRAME = 16;

function canBeSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Tells many something that costs each of them time: the first and those that can be seen, then the others one by
 * one with time for a frame between them, and at once when a reader comes near. Nobody waits for what is far below, and nobody is left
 * out: paper has all, and where nothing tells what is seen the others follow one by one too.
 */
export class Turns {
  readonly #waiting = new Map<Element, () => void>();
  #observer: IntersectionObserver | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;
  #done: (() => void)[] = [];

  /** Tells the first of these at once, or all; whoever still waited for something else no longer does. */
  begin(all: readonly Waiting[], isInTurns: boolean): void {
    const atOnce = isInTurns && all.length > FEW ? 1 : all.length;
    this.#waiting.clear();
    this.#stop();
    for (const { element, tell } of all.slice(atOnce)) this.#waiting.set(element, tell);
    for (const { tell } of all.slice(0, atOnce)) tell();
    if (this.#waiting.size) this.#wait();
    this.#settle();
  }

  /** All who still wait, now: somebody prints the page, or needs it whole. */
  readonly hurry = (): void => {
    for (const element of [...this.#waiting.keys()]) this.#tell(element);
  };

  leave(element: Element): void {
    this.#waiting.delete(element);
    this.#settle();
  }

  /** Settles when nobody waits. */
  get done(): Promise<void> {
    return new Promise((settle) => {
      this.#done.push(settle);
      this.#settle();
    });
  }

  #wait(): void {
    addEventListener('beforeprint', this.hurry);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) this.#tell(target);
      },
      { rootMargin: `${NEAR} 0%` },
    );
    for (const element of this.#waiting.keys()) this.#observer.observe(element);
    this.#goOn();
    this.#later(FIRST);
  }

  /** An observer looks once a frame: what stands below the first on the same screen follows before that. */
  #goOn(): void {
    setTimeout(() => {
      const [element] = this.#waiting.keys();
      if (!element || !canBeSeen(element)) return;
      this.#tell(element);
      this.#goOn();
    }, 0);
  }

  #later(pause: number): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      const [element] = this.#waiting.keys();
      if (element) this.#tell(element);
      if (this.#waiting.size) this.#later(FRAME);
    }, pause);
  }

  #tell(element: Element): void {
    const tell = this.#waiting.get(element);
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    tell?.();
    this.#settle();
  }

  #settle(): void {
    if (this.#waiting.size) return;
    this.#stop();
    for (const settle of this.#done.splice(0)) settle();
  }

  #stop(): void {
    // On a server, where nobody waits, there is no window.
    if (!this.#observer) return;
    removeEventListener('beforeprint', this.hurry);
    this.#observer.disconnect();
    this.#observer = undefined;
  }
}
