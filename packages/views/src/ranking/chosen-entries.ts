import type { Dataset, Language, Observation, RankEntry } from '@kaoping/core';
import type { RankingOptions } from '../ranking-view.js';
import type { NameKey } from '../words/name-match.js';
import { keyMatches, nameKey, soughtWord } from '../words/name-match.js';
import { organizationName } from '../words/names.js';

const collators = new Map<Language, Intl.Collator>();
function collator(lang: Language): Intl.Collator {
  const made = collators.get(lang) ?? new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en-US', { numeric: true });
  collators.set(lang, made);
  return made;
}

/** At most so many of a list: at least one, and what is marked in any case. */
export function cut<One>(
  all: readonly One[],
  most: number | undefined,
  isMarked: (one: One) => boolean,
): readonly One[] {
  if (most === undefined || !Number.isFinite(most) || most >= all.length) return all;
  const count = Math.max(1, Math.floor(most));
  return all.filter((one, at) => at < count || isMarked(one));
}

/** Whether a figure is of the organization to mark. */
export const isMarked =
  ({ highlight }: RankingOptions) =>
  ({ observation }: { readonly observation: Observation }): boolean =>
    observation.organization === highlight;

type Listed = Pick<RankEntry, 'observation'>;

/** The names of a list, ready to be looked up: who types asks for them with every letter. */
const keys = new WeakMap<readonly Listed[], readonly NameKey[]>();

function keysOf(dataset: Dataset, list: readonly Listed[]): readonly NameKey[] {
  const kept = keys.get(list);
  if (kept) return kept;
  const made = list.map(({ observation: { organization: id } }) =>
    nameKey(dataset.organization(id)?.name ?? { zh: id, en: id }),
  );
  keys.set(list, made);
  return made;
}

/** Those of a list whose name the reader looks for; without anything typed all of them. */
export function soughtOf<One extends Listed>(dataset: Dataset, list: readonly One[], filter = ''): One[] {
  const word = soughtWord(filter);
  if (!word) return [...list];
  const names = keysOf(dataset, list);
  return list.filter((_, at) => {
    const key = names[at];
    return key !== undefined && keyMatches(key, word);
  });
}

interface Chosen {
  /** How many pass the name filter. */
  readonly matching: number;
  /** Those that pass the limit too, in the order asked for. */
  readonly entries: readonly RankEntry[];
}

/** Those entries that the reader asked for, in the order asked for; ranks stay what they are. */
export function chosenEntries(dataset: Dataset, all: readonly RankEntry[], options: RankingOptions): Chosen {
  const { order = 'best', filter, limit, lang } = options;
  const matching = soughtOf(dataset, all, filter);
  if (order === 'worst') matching.reverse();
  if (order === 'name') {
    const names = new Map(
      matching.map((one) => [one, organizationName(dataset, one.observation.organization, lang)]),
    );
    const { compare } = collator(lang);
    matching.sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''));
  }
  return { matching: matching.length, entries: cut(matching, limit, isMarked(options)) };
}
