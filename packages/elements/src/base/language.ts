import type { Language } from '@kaoping/core';
import { isServer } from 'lit';

/** The nearest `lang` up the tree, through shadow roots; a page that names none is taken for Chinese. */
export function languageOf(element: Element): Language {
  for (let at: Element | null = element; at;) {
    // On a server there is no tree: a tag says its own language.
    const named: Element | null = isServer ? at : at.closest('[lang]');
    const tag = named?.getAttribute('lang');
    if (tag) return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
    if (isServer) break;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'zh';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when any `lang` of the page changes; returns what ends it. All widgets share one observer. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
