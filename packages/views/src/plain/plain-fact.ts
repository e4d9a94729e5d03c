import type { Dataset, DocumentId, Language } from '@kaoping/core';
import { factOf } from '../evidence/fact-of.js';
import type { EvidenceRef } from '../evidence-ref.js';
import { saidWords, subjectWords } from '../words/fact-words.js';
import { organizationName } from '../words/names.js';
import { periodWords } from '../words/period-words.js';
import { plainText } from '../words/plain-text.js';
import type { PlainMessages } from './plain-messages.js';

/** A fact in the cells of a row; what it does not have is empty. */
export interface PlainFact extends Readonly<Record<keyof PlainMessages, string>> {
  readonly cited?: DocumentId;
}

const NOTHING: PlainFact = { who: '', what: '', period: '', figure: '', document: '' };

/** Who, what, when, the figure in words, and where it was said; empty cells where the dataset does not hold the fact. */
export function plainFact(dataset: Dataset, ref: EvidenceRef | undefined, lang: Language): PlainFact {
  const fact = ref && factOf(dataset, ref, lang);
  if (!fact) return NOTHING;
  const { observation, evidence, period } = fact;
  return {
    who: organizationName(dataset, fact.organization, lang),
    what: observation ? subjectWords(dataset, observation, lang) : fact.what,
    period: period ? periodWords(period, lang) : '',
    figure: observation ? saidWords(dataset, observation, lang) : '',
    document: plainText(dataset.document(evidence.document)?.title ?? '', 120),
    cited: evidence.document,
  };
}
