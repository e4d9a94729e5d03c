import type { Dataset, Language, ObservationId } from '@kaoping/core';
import type { EvidenceRef } from '../evidence-ref.js';
import type { EvidenceLine, EvidenceView } from '../evidence-view.js';
import { correctionsOf } from '../dataset-line/correction-words.js';
import { footView } from '../foot/foot.js';
import { clause, sentence } from '../words/clause.js';
import { figureMessages } from '../words/figure-language.js';
import { formatNumber } from '../words/format-number.js';
import { localWords, organizationName } from '../words/names.js';
import { dateWords, periodWords } from '../words/period-words.js';
import { plainText } from '../words/plain-text.js';
import type { EvidenceMessages } from './evidence-messages.js';
import { evidenceMessagesEn } from './evidence-messages-en.js';
import { evidenceMessagesZh } from './evidence-messages-zh.js';
import type { Fact } from './fact-of.js';
import { factOf } from './fact-of.js';

const allMessages: Readonly<Record<Language, EvidenceMessages>> = {
  zh: evidenceMessagesZh,
  en: evidenceMessagesEn,
};

type Said = Readonly<Partial<Record<EvidenceLine['key'], string>>>;

function saidOf(dataset: Dataset, { evidence, observation, what, ...fact }: Fact, lang: Language): Said {
  const messages = allMessages[lang];
  const document = dataset.document(evidence.document);
  const quantity = observation?.quantity;
  return {
    who: organizationName(dataset, fact.organization, lang),
    what,
    period: fact.period ? periodWords(fact.period, lang) : '',
    status: observation ? figureMessages[lang].status[observation.status] : '',
    reported: plainText(quantity?.reported ?? ''),
    read: quantity ? messages.bound[quantity.bound] : '',
    note: observation?.note ? localWords(observation.note, lang, 400) : '',
    corrected: observation ? correctionsOf(dataset, observation.id, lang) : '',
    document: plainText(document?.title ?? '', 120),
    publisher: plainText(document?.publisher ?? ''),
    published: document?.published ? dateWords(document.published, lang) : '',
    position: document
      ? messages.position(
          formatNumber(evidence.start + 1),
          formatNumber(evidence.end),
          formatNumber(document.characters),
        )
      : '',
    digest: evidence.digest,
  };
}

/** Where a fact was said and how it was read; undefined where the dataset does not hold the fact. */
export function evidenceView(
  dataset: Dataset,
  of: EvidenceRef | ObservationId,
  lang: Language,
): EvidenceView | undefined {
  const ref: EvidenceRef = typeof of === 'string' ? { table: 'observations', id: of } : of;
  const fact = factOf(dataset, ref, lang);
  if (!fact) return undefined;
  const messages = allMessages[lang];
  const said = saidOf(dataset, fact, lang);
  const { who = '', what = '', period = '', read = '' } = said;
  const { document = '', publisher = '', published = '' } = said;
  const whole = sentence(clause(who, period, what, lang), lang);
  const { version } = footView(dataset, [], lang);
  const told = [whole, read && sentence(read, lang)].filter(Boolean).join(lang === 'zh' ? '' : ' ');
  const keys = Object.keys(messages.labels) as (keyof typeof messages.labels)[];
  return {
    of: ref,
    heading: messages.heading,
    sentence: whole,
    lines: keys.flatMap((key) => {
      const text = said[key];
      return text ? [{ key, label: messages.labels[key], text }] : [];
    }),
    version,
    copy: messages.copy(told, document, publisher, published, version),
    copyLabel: messages.copyLabel,
  };
}
