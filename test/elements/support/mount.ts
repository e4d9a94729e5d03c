/** The real dataset, as the build publishes it. */
export const REAL_DATA = '/packages/elements/cdn/data/';

// What ships is what is tested: the built file, with the data beside it.
await import(new URL('/packages/elements/cdn/kaoping.js', location.href).href);

const mounted: Element[] = [];

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the caller knows its markup */
/** Puts markup of a test on the page and gives its first element. Test markup is ours, never data. */
export function mount<Found extends Element = HTMLElement>(markup: string): Found {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  mounted.push(place);
  return place.firstElementChild as Found;
}

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Takes everything off the page again, and forgets what a test set on it. */
export function unmount(): void {
  for (const each of mounted.splice(0)) each.remove();
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.colorScheme = '';
}

/** Waits for an event; the test's own time limit ends a wait in vain. */
export const event = <Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

/** Mounts a widget and waits until it shows its figures, and what it fetches then is there. */
export async function ready<Found extends HTMLElement = HTMLElement>(markup: string): Promise<Found> {
  const element = mount<Found & { readonly updateComplete?: Promise<unknown> }>(markup);
  await event(element, 'kp-ready');
  await element.updateComplete;
  return element;
}

export const inside = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};
export const all = (element: Element, selector: string): HTMLElement[] =>
  Array.from(inside(element).querySelectorAll<HTMLElement>(selector));
export const one = (element: Element, selector: string): HTMLElement => {
  const found = inside(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};
/** Waits until something holds of what a widget paints; needs no frames, which a page in the background does not get. */
export const until = (element: Element, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(inside(element), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    if (!holds()) return;
    observer.disconnect();
    resolve();
  });
/** Text as a reader meets it: white space folded. */
export const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Waits for Lit to paint what was set. */
export const painted = async (element: Element): Promise<void> => {
  await (element as Element & { updateComplete?: Promise<boolean> }).updateComplete;
};
