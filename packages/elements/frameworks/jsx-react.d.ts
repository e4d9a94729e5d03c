// `@kaoping/elements/jsx/react`: the tags in the JSX of React 19.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, Widget, WidgetProps } from './widgets.js';

type ReactElements = {
  [T in Tag]: WidgetProps<T> & DetailedHTMLProps<HTMLAttributes<Widget<T>>, Widget<T>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
