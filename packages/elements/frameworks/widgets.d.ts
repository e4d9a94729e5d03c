import type { LitElement } from 'lit';
import type { KpProblemEvent, KpReadyEvent, KpSelectEvent } from '../dist/index.js';

/** The tags. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `kp-${string}`>;
export type Widget<T extends Tag> = HTMLElementTagNameMap[T];

type Own<E> = Pick<E, Exclude<keyof E, keyof LitElement | 'slice'>>;
type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** What a page may set on a widget, by the names of the class. */
export type Properties<T extends Tag> = {
  [Name in keyof Own<Widget<T>>]?: Own<Widget<T>>[Name] | undefined;
};

type Hyphenated<P> = {
  [Name in keyof P as Name extends 'data' | Kebab<Name & string> ? never : Kebab<Name & string>]?:
    P[Name] | undefined;
};

/** What has another name as an attribute: `asOf` is `as-of`. */
export type Attributes<T extends Tag> = Hyphenated<Properties<T>>;

/** What a widget tells the page, and every tag around it. */
export interface WidgetEvents {
  'kp-ready': KpReadyEvent;
  'kp-select': KpSelectEvent;
  'kp-problem': KpProblemEvent;
}

/** `onkp-select` and its like, as React 19, Preact and Svelte 5 name listeners. */
export type Listeners = {
  [Name in keyof WidgetEvents as `on${Name}`]?: ((event: WidgetEvents[Name]) => void) | undefined;
};

export type WidgetProps<T extends Tag> = Properties<T> & Attributes<T> & Listeners;
