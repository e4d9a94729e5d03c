import type { Language } from '@kaoping/core';
import type { DatasetLineView } from '../dataset-line-view.js';
import type { PlainView } from '../plain-view.js';
import type { Empty, Failed, Loading } from '../view-state.js';

const NOTHING = { detail: '', columns: [], rows: [], notes: [], source: '', links: [] } as const;

/** What a dataset says of itself: version, age, corrections. */
export const plainDatasetLine = (view: DatasetLineView, lang: Language): PlainView => ({
  ...NOTHING,
  lang,
  caption: view.text,
  rows: view.corrections.items.map(({ text, figure }) => [text, figure]),
  notes: [view.stale, view.corrections.summary].filter(Boolean),
});

/** Why there is nothing to show. */
export function plainState(shown: Loading | Empty | Failed, lang: Language): PlainView {
  if (shown.state === 'loading') return { ...NOTHING, lang, caption: shown.message };
  const { heading: caption } = shown;
  if (shown.state === 'empty') return { ...NOTHING, lang, caption, notes: [shown.message] };
  const texts = shown.problems.map(({ text }) => text);
  return { ...NOTHING, lang, caption, notes: [...texts, shown.more].filter(Boolean) };
}
