import type { Dataset, OrganizationId, RankEntry } from '@kaoping/core';
import type { RankingOptions, RankingRow } from '../ranking-view.js';
import type { Scale } from '../scale.js';
import { barOn } from '../scale.js';
import { factClause } from '../words/fact-sentence.js';
import { figureOf } from '../words/figure.js';
import { organizationName } from '../words/names.js';
import { rankWords } from './rank-words.js';
import type { RankingMessages } from './ranking-messages.js';

/** A figure's value in the base unit of its dimension, on which all bars of a widget are drawn. */
export const baseValue = (dataset: Dataset, { observation: { quantity } }: RankEntry): number =>
  quantity.value * (dataset.unit(quantity.unit)?.factor ?? 1);

/** The places that several figures share for certain. */
export function sharedPlaces(entries: readonly RankEntry[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { rank } of entries)
    if (rank.best === rank.worst) (seen.has(rank.best) ? shared : seen).add(rank.best);
  return shared;
}

/** What a row has in common with all of its group. */
interface Among {
  readonly entries: readonly RankEntry[];
  readonly shared: ReadonlySet<number>;
  readonly who: string;
}

/** An entry of a group as a row, the `position`th of those that are listed. */
export function rowOf(
  dataset: Dataset,
  entry: RankEntry,
  position: number,
  { entries, shared, who }: Among,
  scale: Scale,
  { lang, highlight }: RankingOptions,
  messages: RankingMessages,
): RankingRow {
  const { observation, interval } = entry;
  const rank = rankWords(entry.rank, shared.has(entry.rank.best), messages);
  return {
    position,
    organization: observation.organization,
    observation: observation.id,
    name: organizationName(dataset, observation.organization, lang),
    rank,
    figure: figureOf(dataset, observation.quantity, lang),
    sentence: messages.among(factClause(dataset, observation, lang), rank.spoken, entries.length, who),
    bar: barOn(scale, { value: baseValue(dataset, entry), interval }),
    highlighted: observation.organization === (highlight as OrganizationId | undefined),
    evidence: { table: 'observations', id: observation.id },
  };
}
