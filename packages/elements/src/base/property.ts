import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Declare = (prototype: object, name: PropertyKey) => void;

/**
 * Declares a reactive property, as Lit's own decorator does. Theirs also serves a newer kind of decorator that these
 * sources do not use, and every page would carry it.
 */
export const property =
  (options?: PropertyDeclaration): Declare =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** A property that no attribute sets. */
export const state = (): Declare => property({ state: true, attribute: false });
