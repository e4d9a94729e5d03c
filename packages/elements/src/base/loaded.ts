import type { Dataset } from '@kaoping/core';
import type { Held } from '../off-page/held.js';
import type { Answers } from './answers.js';

/** What a widget can begin with: prepared answers, or a dataset. */
export type Given =
  { readonly answers: Answers; readonly held?: never } | { readonly dataset: Dataset; readonly held?: never };

/** What a file turned out to hold; that may be more than a page should hold itself. */
export type Loaded = Given | { readonly held: Held };
