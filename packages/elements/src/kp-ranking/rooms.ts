import { ROW } from './lay.js';
import type { ListPlace } from './row-places.js';
import { rowAt, topOf } from './row-places.js';
import { scrollerOf } from './scrolled-by.js';

/** A list as it is painted. */
export interface PaintedList {
  /** Where its first row stands among all rows of all lists, from 0. */
  readonly offset: number;
  readonly size: number;
  readonly start: number;
  readonly built: number;
  /** What keeps the room of its rows, built or not. */
  readonly box: HTMLElement;
  /** What holds the built rows. */
  readonly rows: HTMLElement;
}

/** Moves of less than this many pixels are not seen. */
const UNSEEN = 0.5;

interface Seen {
  readonly row: Element;
  readonly top: number;
  /** Which row that is, in which list. */
  readonly position: number;
  readonly at: number;
}

const PINNED = '.pinned';

/** From where to where the built rows go, whose list may have no box of its own; undefined where there are none. */
function extentOf({
  firstElementChild,
  lastElementChild,
}: HTMLElement): readonly [number, number] | undefined {
  const first = firstElementChild?.matches(PINNED) ? firstElementChild.nextElementSibling : firstElementChild;
  const last = lastElementChild?.matches(PINNED) ? lastElementChild.previousElementSibling : lastElementChild;
  return first && last ? [first.getBoundingClientRect().top, last.getBoundingClientRect().bottom] : undefined;
}

/** A built row, from 0, before which one may be pinned. */
const rowIn = ({ rows }: PaintedList, at: number): Element | undefined =>
  rows.children[at + (rows.firstElementChild?.matches(PINNED) ? 1 : 0)];

/** Keeps room for the rows of lists that are not built, and what can be seen where it is. */
export class Rooms {
  readonly #above = new Map<number, number>();
  /** Pixels of a row; the least while none was ever measured. */
  #row = ROW;
  #places: readonly ListPlace[] = [];
  #seen: readonly Seen[] = [];

  /** Pixels of a row, as they were measured last. */
  get row(): number {
    return this.#row;
  }

  /** Where the lists stand now. */
  measure(lists: readonly PaintedList[]): readonly ListPlace[] {
    return lists.map(({ offset, size, start, built, box, rows }, at) => {
      const { top, bottom } = box.getBoundingClientRect();
      const [rowsTop, rowsBottom] = extentOf(rows) ?? [top + (this.#above.get(at) ?? 0), bottom];
      const height = rowsBottom - rowsTop;
      const row = built && height ? height / built : this.#row;
      this.#row = row;
      return { offset, size, start, built, top, bottom, rowsTop, rowsBottom, row };
    });
  }

  /** Remembers where all is, before it is painted anew. */
  remember(lists: readonly PaintedList[]): void {
    this.#places = this.measure(lists);
    this.#seen = lists.flatMap((list, at) => {
      const place = this.#places[at];
      if (!place || !list.built) return [];
      // Of the rows that can be seen some at either end: whichever way the page goes one of them stays.
      const first = rowAt(place, 0) - place.start;
      const last = rowAt(place, innerHeight) - place.start;
      return [first + 1, Math.floor((first + last) / 2), last - 1].flatMap((each): Seen[] => {
        const row = rowIn(list, each);
        return row ? [{ row, top: row.getBoundingClientRect().top, position: place.start + each, at }] : [];
      });
    });
  }

  /** Keeps room above and below the rows that are built now. */
  place(lists: readonly PaintedList[]): void {
    const places = this.#places.length === lists.length ? this.#places : this.measure(lists);
    let hasMoved = false;
    lists.forEach(({ size, start, built, box }, at) => {
      const old = places[at];
      if (!old) return;
      hasMoved ||= old.start !== start || old.built !== built;
      const above = start ? (this.#above.get(at) ?? 0) + topOf(old, start) - old.rowsTop : 0;
      this.#keep(at, box, above);
      box.style.paddingBottom = `${(size - start - built) * old.row}px`;
    });
    if (hasMoved) this.#mend(lists);
  }

  #keep(at: number, box: HTMLElement, above: number): void {
    this.#above.set(at, Math.max(0, above));
    box.style.paddingTop = `${Math.max(0, above)}px`;
  }

  /** A row that was seen stays where it was: the room above it gives way, and where there is none the page scrolls. */
  #mend(lists: readonly PaintedList[]): void {
    // An element may hold another row by now.
    const anchor = this.#seen.find(({ row, position, at }) => {
      const list = lists[at];
      return list && row === rowIn(list, position - list.start) && !row.matches(PINNED);
    });
    const list = anchor && lists[anchor.at];
    if (!list) return;
    const { at } = anchor;
    const moved = anchor.row.getBoundingClientRect().top - anchor.top;
    if (Math.abs(moved) < UNSEEN) return;
    const room = list.start ? (this.#above.get(at) ?? 0) : 0;
    const given = Math.min(moved, room);
    if (given) this.#keep(at, list.box, room - given);
    const scroller = scrollerOf(list.box);
    if (scroller && Math.abs(moved - given) >= UNSEEN) scroller.scrollTop += moved - given;
  }
}
