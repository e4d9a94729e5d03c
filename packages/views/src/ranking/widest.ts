import type { Dataset, Language, RankEntry } from '@kaoping/core';
import type { RankingView } from '../ranking-view.js';
import { textWidth } from '../picture/text-width.js';
import { figureOf } from '../words/figure.js';
import { organizationName } from '../words/names.js';
import { rankWords } from './rank-words.js';
import type { LoneFigure } from './ranked.js';
import type { RankingMessages } from './ranking-messages.js';

/** No character is wider than one em, so most texts need not be looked at. */
function most<One>(all: readonly One[], textOf: (one: One) => string): number {
  let width = 0;
  for (const one of all) {
    const text = textOf(one);
    if (text.length > width) width = Math.max(width, textWidth(text));
  }
  return Math.round(100 * width) / 100;
}

/** What the columns of some groups need, all their rows taken together. */
export function widestOf(
  dataset: Dataset,
  groups: readonly { readonly entries: readonly RankEntry[]; readonly shared: ReadonlySet<number> }[],
  lone: readonly LoneFigure[],
  lang: Language,
  messages: RankingMessages,
): RankingView['widest'] {
  const nameOf = ({ observation }: Pick<RankEntry, 'observation'>): string =>
    organizationName(dataset, observation.organization, lang);
  const widest = groups.map(({ entries, shared }) => ({
    rank: most(entries, ({ rank }) => rankWords(rank, shared.has(rank.best), messages).text),
    name: most(entries, nameOf),
    figure: most(entries, ({ observation }) => figureOf(dataset, observation.quantity, lang).text),
  }));
  const over = (column: 'rank' | 'name' | 'figure'): number =>
    widest.reduce((width, one) => Math.max(width, one[column]), 0);
  return { rank: over('rank'), name: over('name'), figure: over('figure'), beside: most(lone, nameOf) };
}
