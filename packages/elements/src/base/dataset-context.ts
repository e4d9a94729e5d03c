import type { DataState } from './events.js';

/** What `<kp-dataset>` gives to the widgets inside it. */
export interface Provided {
  readonly data: DataState;
  /** Whether they take so long that it is said. */
  readonly isLate?: boolean;
  readonly retry: () => void;
  /** The folder that the data come from; undefined for data of the page or a file alone. */
  readonly folder?: string | undefined;
}

export type Take = (provided: Provided, leave: () => void) => void;

/** Two copies of Kaoping on one page understand each other. */
export const CONTEXT = Symbol.for('kaoping-dataset');
export const REQUEST = 'context-request';
export const PROVIDER = 'context-provider';

/** The community's context protocol: who wants something asks up the tree, who has it answers now and on each change. */
export interface ContextRequest extends Event {
  context: unknown;
  callback: Take;
}

/** Asks for the dataset around an element. */
export function askForDataset(element: Element, callback: Take): void {
  const event = new Event(REQUEST, { bubbles: true, composed: true });
  element.dispatchEvent(
    Object.assign(event, { context: CONTEXT, contextTarget: element, callback, subscribe: true }),
  );
}

/** Calls back when a provider enters the page around an element later than it; returns what ends that. */
export function onProvider(element: Element, callback: () => void): () => void {
  const listener = ({ target }: Event): void => {
    if (target instanceof Element && target.contains(element)) callback();
  };
  addEventListener(PROVIDER, listener);
  return () => removeEventListener(PROVIDER, listener);
}
