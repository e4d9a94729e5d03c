import type { Dataset, Language, OrganizationId } from '@kaoping/core';
import type { MissingPolicy, RankSpread } from '@kaoping/core/aggregate';
import type { IndexCell, IndexNotes } from '../scorecard-view.js';
import { formatNumber } from '../words/format-number.js';
import { listWords } from '../words/list-words.js';
import { indicatorName, organizationName } from '../words/names.js';
import { percent } from '../words/percent.js';
import type { Field } from './field.js';
import type { Indexed } from './index-recipe.js';
import { TRIALS } from './index-recipe.js';
import { scorecardMessages } from './scorecard-language.js';

/** More names than this are not read by anybody. */
const MOST_NAMED = 20;
/** More than these are counted in a cell. */
const MOST_LACKING = 2;

const namesOf = (dataset: Dataset, fields: readonly Field[], lang: Language): string =>
  listWords(
    fields.map(({ indicator }) => indicatorName(dataset, indicator.id, lang)),
    lang,
  );

/** The scores that may be shown: a lone one compares nothing. */
const scoresOf = ({ index }: Indexed) => (index?.ok && index.scores.length > 1 ? index.scores : []);
const spreadsOf = ({ trials }: Indexed): readonly RankSpread[] => (trials?.ok ? trials.spreads : []);

/** What an organization lacks, in few words. */
function whyNone(dataset: Dataset, indexed: Indexed, id: OrganizationId, lang: Language): string {
  const { index: words } = scorecardMessages[lang];
  const { used, badWeight } = indexed;
  const lacking = used.filter(({ standings }) => standings.get(id)?.group !== 0);
  if (badWeight || !lacking.length || lacking.length === used.length) return words.none;
  return lacking.length > MOST_LACKING
    ? words.lacksSome(lacking.length)
    : words.lacks(namesOf(dataset, lacking, lang));
}

/** The score of one organization with the places that it may have, or what it lacks. */
export function indexCell(dataset: Dataset, indexed: Indexed, id: OrganizationId, lang: Language): IndexCell {
  const { index: words } = scorecardMessages[lang];
  const found = scoresOf(indexed).find((one) => one.id === (id as string));
  if (!found) {
    return { score: '', place: '', spoken: '', why: whyNone(dataset, indexed, id, lang) };
  }
  const score = formatNumber(100 * found.score, 1, 1);
  const spread = spreadsOf(indexed).find((one) => one.id === found.id);
  const best = Math.min(found.rank, spread?.best ?? found.rank);
  const worst = Math.max(found.rank, spread?.worst ?? found.rank);
  return {
    score,
    place: words.place(found.rank, best === worst ? '' : `${best}–${worst}`),
    spoken: words.spoken(score, found.rank, best, worst),
    why: '',
  };
}

function weightLine(dataset: Dataset, { index, used }: Indexed, lang: Language): string {
  const { index: words } = scorecardMessages[lang];
  const [only] = used;
  if (only && used.length === 1) return words.one(indicatorName(dataset, only.indicator.id, lang));
  const weights = index?.ok ? index.weights : {};
  const shares = used.map(({ indicator }) => percent(weights[indicator.id] ?? 0));
  const [first = ''] = shares;
  if (shares.every((share) => share === first)) return words.equal(namesOf(dataset, used, lang), first);
  return words.weighed(
    listWords(
      used.map(({ indicator }, at) =>
        words.weight(indicatorName(dataset, indicator.id, lang), shares[at] ?? ''),
      ),
      lang,
    ),
  );
}

function lackingLine(dataset: Dataset, { index }: Indexed, policy: MissingPolicy, lang: Language): string {
  if (!index?.ok) return '';
  const lacking =
    policy === 'exclude' ? index.unscored : index.scores.filter(({ missing }) => missing.length);
  const names = lacking.map(({ id }) => organizationName(dataset, id as OrganizationId, lang));
  return names.length
    ? scorecardMessages[lang].index.missing[policy](listWords(names.slice(0, MOST_NAMED), lang))
    : '';
}

function trustLines(dataset: Dataset, indexed: Indexed, lang: Language): readonly string[] {
  const { index: words } = scorecardMessages[lang];
  const { trials, used } = indexed;
  const [first] = spreadsOf(indexed);
  if (!trials?.ok || !first || used.length < 2) return [];
  const most = trials.leftOut.reduce((a, b) => (b.moved > a.moved ? b : a));
  const depends = used.find(({ indicator }) => indicator.id === most.measure)?.indicator;
  return [
    words.spread(percent(TRIALS.spread), trials.draws),
    words.firstHolds(organizationName(dataset, first.id as OrganizationId, lang), percent(first.same)),
    most.moved && depends
      ? words.depends(indicatorName(dataset, depends.id, lang), most.moved)
      : words.dependsOnNone,
  ];
}

/** How the index is made, who has none, and how far its order can be trusted. */
export function indexNotes(
  dataset: Dataset,
  indexed: Indexed,
  policy: MissingPolicy,
  lang: Language,
): IndexNotes {
  const { index: words } = scorecardMessages[lang];
  const { badWeight, neutral, lonely } = indexed;
  const isThere = scoresOf(indexed).length > 0;
  const lines = badWeight
    ? [words.badWeight(indicatorName(dataset, badWeight.indicator.id, lang))]
    : [
        isThere ? words.made : words.tooFew,
        isThere ? weightLine(dataset, indexed, lang) : '',
        isThere ? lackingLine(dataset, indexed, policy, lang) : '',
        neutral.length ? words.neutral(namesOf(dataset, neutral, lang)) : '',
        lonely.length ? words.lonely(namesOf(dataset, lonely, lang)) : '',
        ...trustLines(dataset, indexed, lang),
      ];
  return { heading: words.heading, lines: lines.filter(Boolean) };
}

/** How many have a score. */
export const scoredCount = (indexed: Indexed): number => scoresOf(indexed).length;
