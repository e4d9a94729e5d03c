// `@kaoping/elements/jsx`: the tags in JSX of any kind that takes its tags from the global namespace JSX.
import type { Tag, Widget, WidgetProps } from './widgets.js';

/** What every element may have. */
interface Common<E> {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | undefined;
  lang?: string | undefined;
  ref?: ((element: E) => void) | { current: E | null } | undefined;
  slot?: string | undefined;
  style?: string | object | undefined;
  title?: string | undefined;
}

/** The tags with what each may be given, to be added to the JSX of a library. */
export type KaopingElements = { [T in Tag]: WidgetProps<T> & Common<Widget<T>> };

declare global {
  namespace JSX {
    interface IntrinsicElements extends KaopingElements {}
  }
}
