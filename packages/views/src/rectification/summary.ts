import type { Dataset, Language } from '@kaoping/core';
import type { RectificationSummary } from '@kaoping/core/audit';
import { RECTIFICATION_STAGES } from '@kaoping/core';
import type { AgeCount, RectificationTotal, StageCount } from '../rectification-view.js';
import { rectificationStageWords } from '../words/claim-words.js';
import { localWords } from '../words/names.js';
import { plainText } from '../words/plain-text.js';
import type { RectificationMessages } from './rectification-messages.js';
import { shareView } from './share-view.js';

const most = (counts: readonly number[]): number => Math.max(1, ...counts);

/** How many entries stand at each step; that the step is not said is told only where it happens. */
export function stageCounts(
  { entries }: RectificationSummary,
  lang: Language,
  messages: RectificationMessages,
): readonly StageCount[] {
  const counts = RECTIFICATION_STAGES.map(
    (stage) => entries.filter(({ rectification }) => rectification.stage === stage).length,
  );
  return RECTIFICATION_STAGES.map((stage, at) => ({
    stage,
    word: rectificationStageWords({ stage }, lang),
    count: messages.count(counts[at] ?? 0),
    share: (counts[at] ?? 0) / most(counts),
  })).filter(({ stage }, at) => stage !== 'unknown' || counts[at]);
}

/** The unit that a dimension counts in. */
function unitWords(dataset: Dataset, dimension: string, lang: Language): string {
  const unit = dataset.units.find((one) => one.dimension === dimension && one.factor === 1);
  return (unit ? localWords(unit.name, lang, 24) : '') || plainText(dimension, 24);
}

/** The share resolved for each kind of thing that is counted; none where the entries alone say as much. */
export const totalsOf = (
  dataset: Dataset,
  { resolvedShares }: RectificationSummary,
  lang: Language,
  messages: RectificationMessages,
): readonly RectificationTotal[] =>
  resolvedShares.every(({ entries }) => entries === 1)
    ? []
    : resolvedShares.map((share) => ({
        ...shareView(share, lang, messages),
        label: messages.total(unitWords(dataset, share.dimension, lang), share.entries),
      }));

/** How long what is open has been open; empty where nothing is. What does not say how far it has come is not open. */
export function ageCounts(
  { ageing, entries }: RectificationSummary,
  messages: RectificationMessages,
): readonly AgeCount[] {
  const unknown = new Set(
    entries
      .filter(({ timeliness }) => timeliness === 'stage_unknown')
      .map(({ rectification }) => rectification),
  );
  const counts = ageing.map(({ open }) => open.filter((one) => !unknown.has(one)).length);
  if (counts.every((count) => count === 0)) return [];
  return ageing.map(({ from }, at) => {
    const next = ageing[at + 1]?.from;
    return {
      label: messages.ages(from, next === undefined ? undefined : next - 1),
      count: messages.count(counts[at] ?? 0),
      share: (counts[at] ?? 0) / most(counts),
    };
  });
}

/** What was published as fixed, and what of it is not known: whole sentences. */
export function knownOf(
  { entries }: RectificationSummary,
  messages: RectificationMessages,
): readonly string[] {
  const all = entries.map(({ rectification }) => rectification);
  const count = (isSo: (one: (typeof all)[number]) => boolean): number => all.filter(isSo).length;
  const verified = count(({ stage }) => stage === 'verified');
  return [
    messages.fixed(count(({ stage }) => stage === 'fixed') + verified, verified),
    messages.counts(
      count(({ found, resolved }) => found !== undefined && resolved !== undefined),
      all.length,
    ),
    messages.deadlines(
      count(({ deadlineDays }) => deadlineDays !== undefined),
      all.length,
    ),
  ];
}

/** What is known of deadlines that have passed; empty where nothing is open. */
export function overdueOf({ entries }: RectificationSummary, messages: RectificationMessages): string {
  const count = (...kinds: readonly string[]): number =>
    entries.filter(({ timeliness }) => kinds.includes(timeliness)).length;
  const withDeadline = count('overdue', 'maybe_overdue', 'in_time');
  if (withDeadline + count('no_deadline') === 0) return '';
  return messages.overdue(count('overdue'), count('maybe_overdue'), withDeadline);
}
