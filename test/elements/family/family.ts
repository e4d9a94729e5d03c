import { inside, mount, painted } from '../support/mount.js';

export type Outcome = 'ready' | 'loading' | 'empty' | 'problem' | 'stale';
export interface State {
  readonly name: string;
  readonly outcome: Outcome;
  readonly invented?: string;
  /** The widget inside, where that one tells of the state. */
  readonly told?: string;
}
export interface Widget {
  readonly tag: string;
  /** A widget inside it, without which it has little to show. */
  readonly inside?: object;
  /** What it shows with its figures, where that is not a foot. */
  readonly sign?: string;
  readonly states: readonly State[];
}
export interface Look {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}
type Lang = 'zh' | 'en';

interface List {
  readonly WIDGETS: readonly Widget[];
  readonly LOOKS: readonly Look[];
  readonly LANGUAGES: readonly Lang[];
  readonly markupOf: (
    widget: Widget,
    state: State,
    lang: Lang,
    more?: Readonly<Record<string, string>>,
  ) => string;
  readonly goOn: (element: Element, state: State) => void;
}

const gallery = (path: string): Promise<unknown> => import(new URL(`/demos/${path}`, location.href).href);

/** The list that the gallery shows: every widget in every state. */
export const { WIDGETS, LOOKS, LANGUAGES, markupOf, goOn } = (await gallery('all-states.list.js')) as List;

/** What a widget shows when it has come to where its state leads. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  ready: '[part~=foot]',
  loading: '.wait',
  empty: '[part=message][role=status]',
  problem: '[part=message][role=alert]',
  stale: '[part~=stale]',
};

/** Lets everything that waits have its turn. Frames would not do: a page in the background has none. */
export const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Waits for a widget to show something; the test's own limit ends a wait in vain. */
async function until(element: Element, sign: string): Promise<void> {
  while (!element.shadowRoot?.querySelector(sign)) await turn();
}

/** Mounts a widget in a state and waits until it shows it. */
export async function inState(
  widget: Widget,
  state: State,
  lang: Lang,
  more: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const first = mount(markupOf(widget, state, lang, more));
  const tag = state.told ?? widget.tag;
  const element = first.localName === tag ? first : (first.firstElementChild as HTMLElement);
  const signs = { ...SIGNS, ...(!state.told && widget.sign && { ready: widget.sign }) };
  if (state.invented) {
    const { invented } = (await gallery(state.invented)) as { readonly invented: object };
    Object.assign(first, { data: invented });
  }
  if (state.outcome === 'stale') {
    await until(element, signs.ready);
    goOn(element, state);
  }
  await until(element, signs[state.outcome]);
  await painted(element);
  return element;
}

/** All text of a widget, that of the tree and that of labels. */
export const wordsOf = (element: Element): string =>
  Array.from(inside(element).querySelectorAll('*'))
    .filter(({ localName }) => localName !== 'style' && localName !== 'script')
    .flatMap((each) => [
      ...Array.from(each.childNodes, (node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '',
      ),
      ...['aria-label', 'title', 'placeholder', 'aria-valuetext'].map(
        (name) => each.getAttribute(name) ?? '',
      ),
    ])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
