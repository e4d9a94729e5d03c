import type { Dataset, DocumentId } from '@kaoping/core';
import type { PlainLink } from '../plain-view.js';
import { plainText } from '../words/plain-text.js';

const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

/** The documents that were cited and lie on the web, once each; anything but http and https is no link. */
export const plainLinks = (
  dataset: Dataset,
  cited: readonly (DocumentId | undefined)[],
): readonly PlainLink[] =>
  [...new Set(cited)].flatMap((id) => {
    const document = id && dataset.document(id);
    return document && WEB.test(document.file)
      ? [{ text: plainText(document.title, 120) || document.file, href: document.file }]
      : [];
  });
