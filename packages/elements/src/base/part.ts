import type { CSSResult } from 'lit';

/** What only one form of a widget paints with, such as its table: fetched with its styles when that form is wanted. */
export interface Part {
  readonly styles: CSSResult;
}
