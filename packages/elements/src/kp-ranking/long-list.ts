import type { ListSpan, RankingOptions, RankingView } from '@kaoping/views';
import { FIRST_ROWS } from '@kaoping/views';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { movesFocus, STOP } from '../base/moves-focus.js';
import { TypedWord } from '../base/typed-word.js';
import type { Placed } from './kept-rows.js';
import { keptRows } from './kept-rows.js';
import type { Lay, PaintRow } from './lay.js';
import { inBox } from './lay.js';
import { Leaps } from './leaps.js';
import { isRanked, passingRow } from './passing-row.js';
import type { PaintedList } from './rooms.js';
import { Rooms } from './rooms.js';
import { rowsFor, seenRows, topOf } from './row-places.js';
import { scrolledIn } from './scrolled-by.js';
import type { Side } from './through-buttons.js';
import { ThroughButtons } from './through-buttons.js';
import { unbuiltRow } from './unbuilt-row.js';

export { longListStyles as styles } from './long-list.styles.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly view: 'bars' | 'table' };
/** Which rows to ask for. */
type Asked = Required<Pick<RankingOptions, 'from' | 'first'>> & Pick<RankingOptions, 'seek'>;

/** A list as it was painted last. */
interface Painted {
  readonly span: ListSpan;
  readonly built: number;
  /** The built rows, and the one that has the focus wherever it is. */
  readonly placed: readonly Placed<unknown>[];
}

/** The row that has the focus, and in which list of which ranking. */
interface Focused extends Placed<unknown> {
  readonly list: number;
  readonly ranking: string;
}

/**
 * The lists of a long ranking: rows that can be seen, and some beyond, are built; for the others room is kept. What is
 * built follows the page's scrolling and the focus. Within another page's frame, which may grow with what it holds, no
 * room is kept: buttons turn the rows over like pages.
 */
export class LongList implements ReactiveController {
  readonly #host: Host;
  readonly #rooms = new Rooms();
  readonly #typed = new TypedWord();
  readonly #buttons = new ThroughButtons();
  readonly #isPaged = parent !== window;
  #asked: Asked = { from: 0, first: FIRST_ROWS };
  #view: RankingView | undefined;
  /** What tells the ranking that is painted from others: rows of another one are other rows. */
  #ranking = '';
  #painted: Painted[] = [];
  /** The same lists, with where they are on the page. */
  #lists: readonly PaintedList[] = [];
  /** The row that had the focus before this painting. */
  #focused: Focused | undefined;
  /** The row, in reading order, that the focus goes to when it is built. */
  #goal: number | undefined;
  readonly #leaps = new Leaps(
    () => this.#host.requestUpdate(),
    () => this.#look(),
  );
  readonly #endings: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Which rows to ask for. */
  get asked(): Asked {
    return this.#asked;
  }

  /** Whether that is what is asked at first. */
  get isFirst(): boolean {
    const { from, first, seek } = this.#asked;
    return from === 0 && first === FIRST_ROWS && !seek;
  }

  /** Another ranking begins with its first row. */
  reset(): void {
    this.#asked = { from: 0, first: FIRST_ROWS };
    this.#goal = undefined;
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    const listen = (target: EventTarget, type: string, listener: EventListener, options: object): void => {
      target.addEventListener(type, listener, options);
      this.#endings.push(() => target.removeEventListener(type, listener, options));
    };
    for (const root of scrolledIn(this.#host))
      listen(root, 'scroll', this.#look, { capture: true, passive: true });
    listen(window, 'resize', this.#look, {});
    listen(window, 'beforeprint', this.#leaps.stay, {});
    listen(renderRoot, 'keydown', this.#onKeyDown as EventListener, { capture: true });
  }

  hostDisconnected(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#leaps.stay();
  }

  hostUpdate(): void {
    if (!this.#isPaged) this.#rooms.remember(this.#lists);
    // Who turns a page over goes to its first row: nothing of the last page stays.
    this.#focused = this.#isPaged ? undefined : this.#withFocus();
    this.#painted = [];
  }

  hostUpdated(): void {
    this.#lists = this.#found();
    if (!this.#isPaged) {
      this.#rooms.place(this.#lists);
      this.#pin();
    }
    this.#answer();
    this.#reach();
    this.#look();
  }

  /** Begins to paint a view; gives the button that goes to the organization to mark, and for paper which rows it has. */
  begin(view: RankingView, ranking: string): TemplateResult {
    this.#view = view;
    this.#ranking = ranking;
    const { marked, listed } = view;
    return html`${
      marked
        ? html`<p class="through" part="more">
            <button class="act" data-stop @click=${() => this.#goTo(marked.at)}>${marked.words}</button>
          </p>`
        : nothing
    }${listed ? html`<p class="more listed">${listed}</p>` : nothing}`;
  }

  /** Paints the next list in reading order. */
  readonly lay: Lay = <Row>(
    span: ListSpan,
    rows: readonly Row[],
    paintRow: PaintRow<Row>,
    around: (rows: unknown) => TemplateResult,
  ): TemplateResult => {
    const list = this.#painted.length;
    const { start, before, next } = span;
    const end = start + rows.length;
    const placed = rows.map((row, at): Placed<Row> => ({ position: start + at, row }));
    const focused = this.#focused as (Focused & Placed<Row>) | undefined;
    if (focused?.list === list && focused.ranking === this.#ranking && focused.position < span.size) {
      if (focused.position < start) placed.unshift(focused);
      else if (focused.position >= end) placed.push(focused);
    }
    this.#painted.push({ span, built: rows.length, placed });
    const more = (position: number): string => (position < start || position >= end ? 'pinned' : '');
    // What has the focus is there whole.
    const passes = ({ position }: Placed<unknown>): boolean =>
      this.#leaps.isPassing && position !== this.#focused?.position && !more(position);
    return inBox(
      around(
        keptRows(placed, (one) =>
          passes(one) && isRanked(one)
            ? passingRow(one, span, this.#rooms.row)
            : paintRow(one.row as Row, more(one.position)),
        ),
      ),
      this.#through(list, 'next', next, end),
      this.#through(list, 'before', before, start),
    );
  };

  #through(list: number, side: Side, words: string, position: number): unknown {
    return this.#buttons.paint(list, side, words, position, this.#lists[list]?.box, () => {
      const found = this.#lists[list];
      if (found) this.#goTo(found.offset + (side === 'next' ? found.start + found.built : found.start - 1));
    });
  }

  #found(): readonly PaintedList[] {
    const boxes = this.#host.renderRoot.querySelectorAll<HTMLElement>('.long');
    let offset = 0;
    return this.#painted.flatMap(({ span: { start, size }, built }, at) => {
      const box = boxes[at];
      const rows = box?.querySelector<HTMLElement>('ol, ul, tbody');
      const list = box && rows ? [{ offset, size, start, built, box, rows }] : [];
      offset += size;
      return list;
    });
  }

  readonly #positionOf = (list: PaintedList, element: Element): number => {
    const { placed = [] } = this.#painted[this.#lists.indexOf(list)] ?? {};
    return placed[[...list.rows.children].findIndex((row) => row.contains(element))]?.position ?? -1;
  };

  #withFocus(): Focused | undefined {
    const active = (this.#host.renderRoot as ShadowRoot).activeElement;
    const list = this.#lists.findIndex(({ rows }) => active && rows.contains(active));
    const found = this.#lists[list];
    if (!found || !active) return undefined;
    const position = this.#positionOf(found, active);
    const placed = this.#painted[list]?.placed.find((one) => one.position === position);
    return placed && { ...placed, list, ranking: this.#ranking };
  }

  /** What has the focus but is not built stands where it would, out of the way of those that are. */
  #pin(): void {
    for (const list of this.#lists) {
      const pinned = list.rows.querySelector<HTMLElement>(':scope > .pinned');
      const [place] = pinned ? this.#rooms.measure([list]) : [];
      if (pinned && place) pinned.style.top = `${topOf(place, this.#positionOf(list, pinned)) - place.top}px`;
    }
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#host.requestUpdate();
  }

  /** Goes to a row, in reading order, as soon as it is built. */
  #goTo(goal: number): void {
    this.#goal = goal;
    this.#leaps.stay();
    const { from, first } = this.#asked;
    const isAsked = goal >= from && goal < from + first;
    const begins = this.#isPaged
      ? goal < from
        ? goal - FIRST_ROWS + 1
        : goal
      : goal - Math.floor(FIRST_ROWS / 2);
    this.#ask(isAsked ? { from, first } : { from: Math.max(0, begins), first: FIRST_ROWS });
  }

  /** Takes the answer to what was typed. */
  #answer(): void {
    const { seek, from, first } = this.#asked;
    const found = this.#view?.found;
    if (!seek || found?.typed !== seek.typed || found.after !== seek.after) return;
    this.#asked = { from, first };
    if (found.at >= 0) this.#goTo(found.at);
  }

  /** Puts the focus into the row that it is to go to, unless the reader has gone elsewhere meanwhile. */
  #reach(): void {
    const goal = this.#goal;
    if (goal === undefined) return;
    const list = this.#lists.find(({ offset, size }) => goal >= offset && goal < offset + size);
    if (!list) {
      // There are fewer rows by now.
      this.#goal = undefined;
      return;
    }
    const placed = this.#painted[this.#lists.indexOf(list)]?.placed;
    const row = placed?.findIndex(({ position }) => position === goal - list.offset) ?? -1;
    const stop = list.rows.children[row]?.querySelector<HTMLElement>(STOP);
    if (!stop) return;
    this.#goal = undefined;
    const { activeElement } = this.#host.getRootNode() as Document;
    const isElsewhere =
      activeElement && activeElement !== document.body && activeElement !== (this.#host as Element);
    if (!isElsewhere) stop.focus();
  }

  /** Asks for the rows that can be seen now. */
  readonly #look = (): void => {
    const total = this.#view?.total;
    if (this.#isPaged || this.#goal !== undefined || total === undefined) return;
    const seen = seenRows(this.#rooms.measure(this.#lists), innerHeight);
    const { from, first, seek } = this.#asked;
    const begins = Math.min(from, Math.max(0, total - first));
    const rows = seen && rowsFor(seen, { from: begins, to: begins + first }, total, this.#leaps.isLeaping);
    if (!rows) return;
    if (rows.isLeap) this.#leaps.leap(this.#host.view === 'bars');
    this.#ask({ from: rows.from, first: rows.to - rows.from, ...(seek && { seek }) });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('[data-sound]')) return;
    const stops = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(STOP)];
    const at = stops.indexOf(target);
    if (at < 0) return;
    if (this.#leaps.isPassing && movesFocus(event)) {
      // Rows that pass have no stops: the key goes its way when they are whole.
      event.preventDefault();
      event.stopPropagation();
      this.#leaps.stay();
      void this.#host.updateComplete.then(() => target.dispatchEvent(new KeyboardEvent(event.type, event)));
      return;
    }
    const to = unbuiltRow(event.key, stops, at, this.#lists, this.#positionOf);
    const typed = to === undefined ? this.#typed.add(event) : undefined;
    if (to === undefined && typed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) this.#goTo(to);
    else if (typed !== undefined) this.#seek(typed, target);
  };

  /** Asks for the next row whose name begins with what was typed; a longer word may still be that of this row. */
  #seek(typed: string, target: HTMLElement): void {
    const list = this.#lists.find(({ rows }) => rows.contains(target));
    const here = list ? list.offset + this.#positionOf(list, target) : -1;
    const { from, first } = this.#asked;
    this.#ask({ from, first, seek: { after: typed.length > 1 ? here - 1 : here, typed } });
  }
}
