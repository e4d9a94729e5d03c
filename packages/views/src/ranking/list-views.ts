import type { Dataset, Language } from '@kaoping/core';
import { apartWords } from '../apart/apart-words.js';
import type { ApartRow, ListSpan, RankingGroup, RankingOptions } from '../ranking-view.js';
import type { Scale } from '../scale.js';
import { factClause } from '../words/fact-sentence.js';
import { figureOf } from '../words/figure.js';
import { organizationName } from '../words/names.js';
import type { GroupList } from './lists.js';
import type { LoneFigure } from './ranked.js';
import type { RankingMessages } from './ranking-messages.js';
import type { Part } from './row-window.js';
import { rowOf } from './rows.js';

/** Which part of a list is built, and what brings the rows before and after. */
export function spanOf(
  size: number,
  { start, built }: Part,
  { first = size }: RankingOptions,
  messages: RankingMessages,
): ListSpan {
  const after = size - start - built;
  return {
    start,
    size,
    before: start ? messages.before(Math.min(start, first)) : '',
    next: after ? messages.next(Math.min(after, first)) : '',
  };
}

export function groupView(
  dataset: Dataset,
  { group, matching, entries }: GroupList,
  part: Part,
  scale: Scale,
  options: RankingOptions,
  messages: RankingMessages,
): RankingGroup {
  const hidden = matching - entries.length;
  const { start, built } = part;
  return {
    ...group.said,
    rows: entries
      .slice(start, start + built)
      .map((entry, at) => rowOf(dataset, entry, start + at + 1, group, scale, options, messages)),
    ...spanOf(entries.length, part, options, messages),
    more: hidden > 0 ? messages.more(hidden) : '',
  };
}

function apartRow(
  dataset: Dataset,
  { observation, reasons }: LoneFigure,
  lang: Language,
  messages: RankingMessages,
): ApartRow {
  const why = apartWords(dataset, reasons, lang);
  return {
    organization: observation.organization,
    observation: observation.id,
    name: organizationName(dataset, observation.organization, lang),
    figure: figureOf(dataset, observation.quantity, lang),
    why,
    sentence: messages.apart(factClause(dataset, observation, lang), why),
    evidence: { table: 'observations', id: observation.id },
  };
}

/** Figures that stand in no group, as far as they are built. */
export const apartRows = (
  dataset: Dataset,
  lone: readonly LoneFigure[],
  { start, built }: Part,
  lang: Language,
  messages: RankingMessages,
): readonly ApartRow[] =>
  lone.slice(start, start + built).map((one) => apartRow(dataset, one, lang, messages));
