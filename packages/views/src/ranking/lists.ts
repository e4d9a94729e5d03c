import type { Dataset, RankEntry } from '@kaoping/core';
import type { RankingOptions } from '../ranking-view.js';
import { organizationName } from '../words/names.js';
import { chosenEntries, isMarked, soughtOf } from './chosen-entries.js';
import { keepLast } from './keep-last.js';
import type { LoneFigure } from './ranked.js';
import type { Whole, WholeGroup } from './whole.js';

/** A group as it is asked for: those that pass the name filter and the limit, in the order asked for. */
export interface GroupList {
  readonly group: WholeGroup;
  readonly matching: number;
  readonly entries: readonly RankEntry[];
}

/** All lists of a ranking that is asked for, in reading order: groups, figures apart, what was reported instead. */
export interface Lists {
  readonly groups: readonly GroupList[];
  readonly apart: readonly LoneFigure[];
  readonly otherwise: readonly LoneFigure[];
  /** How many pass the name filter. */
  readonly matching: number;
}

function make(dataset: Dataset, whole: Whole, options: RankingOptions): Lists {
  const { filter = '' } = options;
  const all = whole.groups.map((group): GroupList => ({
    group,
    ...chosenEntries(dataset, group.entries, options),
  }));
  const groups = filter.trim() ? all.filter(({ matching }) => matching) : all;
  const apart = soughtOf(dataset, whole.apart, filter);
  const otherwise = soughtOf(dataset, whole.otherwise, filter);
  const matching = groups.reduce((sum, one) => sum + one.matching, apart.length + otherwise.length);
  return { groups, apart, otherwise, matching };
}

const kept = keepLast<Lists>();

/** Made once, however many of their rows are asked for one after the other. */
export function listsOf(dataset: Dataset, whole: Whole, options: RankingOptions): Lists {
  const { order, filter, limit, highlight } = options;
  return kept(whole, '', [order, filter, limit, highlight], () => make(dataset, whole, options));
}

/** How long each list is, in reading order. */
export const sizesOf = ({ groups, apart, otherwise }: Lists): readonly number[] => [
  ...groups.map(({ entries }) => entries.length),
  apart.length,
  otherwise.length,
];

/** The first row of the organization to mark, and where it stands in reading order, from 0. */
export function markedAt(
  { groups }: Lists,
  options: RankingOptions,
): { readonly at: number; readonly entry: RankEntry; readonly group: WholeGroup } | undefined {
  if (!options.highlight) return undefined;
  let before = 0;
  for (const { group, entries } of groups) {
    const at = entries.findIndex(isMarked(options));
    const entry = entries[at];
    if (entry) return { at: before + at, entry, group };
    before += entries.length;
  }
  return undefined;
}

/**
 * Where the next figure after the place `after` stands whose name begins with what was typed, going on from the first
 * after the last; -1 for none.
 */
export function foundAt(
  dataset: Dataset,
  { groups, apart, otherwise }: Lists,
  { after, typed }: NonNullable<RankingOptions['seek']>,
  { lang }: RankingOptions,
): number {
  const all = [...groups.map(({ entries }) => entries), apart, otherwise].flatMap(
    (list: readonly Pick<RankEntry, 'observation'>[]) => list,
  );
  const word = typed.toLowerCase();
  const from = Math.max(0, Math.floor(after) + 1) || 0;
  for (let step = 0; step < all.length; step++) {
    const at = (from + step) % all.length;
    const one = all[at];
    const name = one && organizationName(dataset, one.observation.organization, lang);
    if (name?.toLowerCase().startsWith(word)) return at;
  }
  return -1;
}
