// `@kaoping/elements/vue`: the tags in templates of Vue 3.
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Attributes, Properties, Tag, Widget, WidgetEvents } from './widgets.js';

type Emit = <Name extends keyof WidgetEvents>(name: Name, event: WidgetEvents[Name]) => void;
type VueListeners = {
  [Name in keyof WidgetEvents as `on${Capitalize<Name>}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
};
type VueElements = {
  [T in Tag]: new () => Widget<T> & {
    $props: Properties<T> & Attributes<T> & VueListeners & HTMLAttributes & ReservedProps;
    $emit: Emit;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
