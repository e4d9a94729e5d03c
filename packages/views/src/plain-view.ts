import type { Language } from '@kaoping/core';

/** A source that can be opened: `href` is an http or https address. */
export interface PlainLink {
  readonly text: string;
  readonly href: string;
}

/**
 * What a widget shows as one table in finished words: for pages without scripts, for servers, for the place inside a tag.
 * The first cell of a row names it.
 */
export interface PlainView {
  readonly lang: Language;
  readonly caption: string;
  /** Below the caption; may be empty. */
  readonly detail: string;
  /** Heads of the columns; none for a list of names and values. */
  readonly columns: readonly string[];
  /** As many cells as there are columns; none where there is nothing to show. */
  readonly rows: readonly (readonly string[])[];
  /** Whole sentences: what must not be lost, or why there is nothing. */
  readonly notes: readonly string[];
  /** Source and version; may be empty. */
  readonly source: string;
  readonly links: readonly PlainLink[];
}
