import type { KeyInput, Page } from 'puppeteer-core';

/** Where the focus is, as somebody who uses only the keyboard meets it. */
export interface Spot {
  readonly tag: string;
  /** What is announced: the label, else the text. */
  readonly name: string;
  /** The row, gauge or dialog that the focus stands in, as text; empty where it stands in none. */
  readonly around: string;
  /** Whether all of that is in the window, not only the focus itself. */
  readonly isInView: boolean;
  /** Height and width of the target in CSS pixels. */
  readonly height: number;
  readonly width: number;
}

/** More presses than any page of the gallery has stops: a search that goes on so long has failed. */
const MOST_PRESSES = 120;

const AROUND = 'dialog, li, tr, [part~=gauge]';

const spot = (page: Page): Promise<Spot> =>
  page.evaluate((around) => {
    const words = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const place = at?.closest(around);
    const box = (place ?? at)?.getBoundingClientRect();
    const own = at?.getBoundingClientRect();
    return {
      tag: at?.localName ?? '',
      name: at === document.body ? '' : (at?.getAttribute('aria-label') ?? words(at)),
      around: words(place),
      isInView: !!box && box.top >= 0 && box.bottom <= innerHeight,
      height: own?.height ?? 0,
      width: own?.width ?? 0,
    };
  }, AROUND);

/** A visitor who has a keyboard and nothing else. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  here(): Promise<Spot> {
    return spot(this.#page);
  }

  /** Presses a key, and waits for the answer: what answers keys comes to a widget with the first one. */
  async press(key: KeyInput): Promise<Spot> {
    await this.#page.keyboard.press(key);
    await this.#page.evaluate(
      () => (document.activeElement as { readonly updateComplete?: Promise<unknown> } | null)?.updateComplete,
    );
    return this.here();
  }

  /** Presses a key until the focus is where it should be; says where it has been when it never gets there. */
  async until(key: KeyInput, isThere: (spot: Spot) => boolean): Promise<Spot> {
    const seen: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const at = await this.press(key);
      if (isThere(at)) return at;
      seen.push(at.name);
    }
    throw new Error(`${key} never led there; it led to ${Array.from(new Set(seen)).join(' · ')}`);
  }

  /** Reads every stop of the widget that the focus is in, from the first to the last. */
  async tour(): Promise<Spot[]> {
    const spots = [await this.press('Home')];
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const at = await this.press('ArrowDown');
      const before = spots[spots.length - 1];
      if (at.name === before?.name && at.around === before.around) return spots;
      spots.push(at);
    }
    throw new Error('the widget has no last stop');
  }
}
