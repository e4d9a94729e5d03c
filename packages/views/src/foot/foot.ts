import type { Dataset, DocumentId, Language, SourceDocument } from '@kaoping/core';
import type { FootView } from '../foot-view.js';
import { dateWords } from '../words/period-words.js';
import { plainText } from '../words/plain-text.js';
import type { FootMessages } from './foot-messages.js';
import { footMessagesEn } from './foot-messages-en.js';
import { footMessagesZh } from './foot-messages-zh.js';

const messages: Readonly<Record<Language, FootMessages>> = { zh: footMessagesZh, en: footMessagesEn };

/** Who published it and its title; the publisher is not said twice where the title begins with it. */
function titleOf({ title, publisher }: SourceDocument, words: FootMessages): string {
  const [what, who] = [plainText(title, 40), plainText(publisher, 40)];
  return who && what && !what.startsWith(who) ? words.by(who, what) : what;
}

/** The sources of what is shown, the one with the most figures first, and the version of the dataset. */
export function footView(dataset: Dataset, cited: readonly DocumentId[], lang: Language): FootView {
  const words = messages[lang];
  const counts = new Map<DocumentId, number>();
  for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => dataset.document(id));
  const title = first && titleOf(first, words);
  const named = title && first.published ? words.dated(title, dateWords(first.published, lang)) : title;
  const source = named ? words.source(named, counts.size) : '';
  const version = dataset.info.version ? words.version(plainText(dataset.info.version, 40)) : '';
  return { source, version, text: [source, version].filter(Boolean).join(' · ') };
}
