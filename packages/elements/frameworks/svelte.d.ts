// `@kaoping/elements/svelte`: the tags in components of Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { Tag, Widget, WidgetProps } from './widgets.js';

type SvelteElements = { [T in Tag]: WidgetProps<T> & HTMLAttributes<Widget<T>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
