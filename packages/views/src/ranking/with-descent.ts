import type { Dataset, Language, Organization, OrganizationId } from '@kaoping/core';
import type { RankingRow, RankingView } from '../ranking-view.js';
import type { Crumb } from '../scorecard-view.js';
import { levelOf } from '../whose/level-of.js';
import { noun } from '../words/noun.js';
import { organizationName } from '../words/names.js';
import { descentMessagesEn } from './descent-messages-en.js';
import { descentMessagesZh } from './descent-messages-zh.js';

export interface Descent {
  readonly lang: Language;
  /** Whose parts are shown, or which level; see `RankingOptions`. */
  readonly among?: string;
  /** The same before anything was opened. */
  readonly start: string;
  /** Whether somebody stands below an organization. */
  readonly hasParts: (organization: string) => boolean;
}

/** An organization and those above it, the highest first; above `start` nothing counts. */
function wayTo(dataset: Dataset, among: string, start: string): readonly Organization[] {
  const way: Organization[] = [];
  for (
    let next = dataset.organization(among as OrganizationId);
    next && next.id !== start && !way.includes(next);
    next = next.parent && dataset.organization(next.parent)
  )
    way.unshift(next);
  return way;
}

/** A ranking of data in parts: each row can open those below it, and crumbs lead back. */
export function withDescent(
  view: RankingView,
  dataset: Dataset,
  { lang, among = '', start, hasParts }: Descent,
): RankingView {
  const { drill, crumbs: crumbsLabel, everybody } = lang === 'zh' ? descentMessagesZh : descentMessagesEn;
  const drilled = (row: RankingRow): RankingRow =>
    hasParts(row.organization) ? { ...row, drill: drill(row.name) } : row;
  const groups = view.groups.map((group) => ({ ...group, rows: group.rows.map(drilled) }));
  if (among === start) return { ...view, groups, crumbsLabel };
  const level = levelOf(start);
  const begun = level
    ? noun(level, undefined, 2, lang)
    : organizationName(dataset, start as OrganizationId, lang);
  const crumbs: readonly Crumb[] = [
    { within: '', name: start ? begun : everybody },
    ...wayTo(dataset, among, start).map(({ id }) => ({
      within: id,
      name: organizationName(dataset, id, lang),
    })),
  ];
  return { ...view, groups, crumbs, crumbsLabel };
}
