import type { CompareSection } from '../compare-view.js';

/** The words of a comparison side by side. */
export interface CompareMessages {
  readonly heading: (names: string) => string;
  /** How many rows can be compared, and how many cannot. */
  readonly subheading: (shared: number, apart: number) => string;
  readonly sections: Readonly<Record<CompareSection['kind'], string>>;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly place: (best: number, worst: number, isTied: boolean) => string;
  readonly among: (clause: string, place: string, count: number) => string;
  readonly apart: (clause: string, why: string) => string;
  readonly alone: string;
  readonly notReported: string;
  readonly otherwise: string;
  readonly nothing: string;
  readonly silent: (names: string) => string;
  readonly unknown: (names: string) => string;
  readonly tooMany: (names: string, most: number) => string;
  /** Heading and message where fewer than two organizations are asked for. */
  readonly tooFew: { readonly heading: string; readonly message: string };
  readonly none: string;
  readonly column: string;
  readonly methodName: string;
  readonly method: string;
  readonly join: string;
}
