import type { Dataset, Indicator, Language, Observation, Organization, RankEntry } from '@kaoping/core';
import { comparisonKey, silent } from '@kaoping/core';
import { apartWords } from '../apart/apart-words.js';
import { footView } from '../foot/foot.js';
import type { FootView } from '../foot-view.js';
import type { RankingGroup, RankingOptions, RankingView } from '../ranking-view.js';
import type { Scale } from '../scale.js';
import { scaleOf, shareOn } from '../scale.js';
import { noun } from '../words/noun.js';
import { candidates } from './candidates.js';
import { groupHeading, subheading } from './headings.js';
import { keepLast } from './keep-last.js';
import { middleOf } from './middle.js';
import type { LoneFigure, RankedGroup } from './ranked.js';
import { ranked } from './ranked.js';
import type { RankingMessages } from './ranking-messages.js';
import { baseValue, sharedPlaces } from './rows.js';
import { peersOf, reportedOtherwise, silentWords } from './silent.js';
import { widestOf } from './widest.js';

/** A group with all that is said of it, whichever of its rows are asked for. */
export interface WholeGroup {
  readonly entries: readonly RankEntry[];
  readonly shared: ReadonlySet<number>;
  /** What they are called, all of them. */
  readonly who: string;
  readonly said: Pick<
    RankingGroup,
    'key' | 'heading' | 'count' | 'why' | 'peers' | 'median' | 'quartiles' | 'legend'
  >;
}

/** A ranking with all its rows, before anything is looked for, cut, or put in words. */
export interface Whole {
  readonly figures: readonly Observation[];
  readonly scale: Scale;
  readonly groups: readonly WholeGroup[];
  readonly apart: readonly LoneFigure[];
  readonly otherwise: readonly LoneFigure[];
  readonly subheading: string;
  readonly silent: string;
  readonly method: string;
  readonly foot: FootView;
  readonly widest: () => RankingView['widest'];
}

function wholeGroup(
  dataset: Dataset,
  indicator: Indicator,
  one: RankedGroup,
  scale: Scale,
  lang: Language,
  messages: RankingMessages,
): WholeGroup {
  const { group, ranking } = one;
  const { peers, median, quartiles } = middleOf(dataset, indicator, one, lang, messages);
  const { heading, count } = groupHeading(dataset, one, lang, messages);
  return {
    entries: ranking.entries,
    shared: sharedPlaces(ranking.entries),
    who: noun(group.key.level, group.key.kind, ranking.entries.length, lang),
    said: {
      key: group.observations[0]?.id ?? heading,
      heading,
      count,
      why: group.apart.length ? apartWords(dataset, group.apart, lang) : '',
      peers,
      ...(median !== undefined && { median: shareOn(scale, median) }),
      ...(quartiles && { quartiles: [shareOn(scale, quartiles[0]), shareOn(scale, quartiles[1])] as const }),
      legend: {
        median: median === undefined ? '' : messages.legend.median,
        quartiles: quartiles ? messages.legend.quartiles : '',
      },
    },
  };
}

const scaleFor = (dataset: Dataset, groups: readonly RankedGroup[]): Scale =>
  scaleOf(
    groups.flatMap(({ ranking }) =>
      ranking.entries.map((entry) => ({ value: baseValue(dataset, entry), interval: entry.interval })),
    ),
  );

function make(
  dataset: Dataset,
  indicator: Indicator,
  options: RankingOptions,
  messages: RankingMessages,
): Whole | undefined {
  const { lang, reading = 'strict' } = options;
  const figures = candidates(dataset, indicator, options);
  if (!figures.length) return undefined;
  const result = ranked(dataset, figures, reading);
  const scale = scaleFor(dataset, result.groups);
  const [first] = result.groups;
  const among: readonly Organization[] = peersOf(dataset, first?.group.observations ?? figures);
  const key = first?.group.key ?? (figures[0] && comparisonKey(figures[0], dataset));
  const missing = key ? silent(dataset, { key, observations: figures }, among) : [];
  const direction = first?.ranking.direction ?? indicator.direction;
  const hasBounds = figures.some(({ quantity }) => quantity.bound !== 'exact');
  const groups = result.groups.map((one) => wholeGroup(dataset, indicator, one, scale, lang, messages));
  const otherwise = reportedOtherwise(missing);
  let widest: RankingView['widest'] | undefined;
  return {
    figures,
    scale,
    groups,
    apart: result.lone,
    otherwise,
    subheading: subheading(dataset, figures, among, lang, messages),
    silent: silentWords(missing, dataset, lang, messages),
    method: [messages.method[direction], hasBounds && messages.methodOfBounds]
      .filter(Boolean)
      .join(lang === 'zh' ? '' : ' '),
    foot: footView(
      dataset,
      figures.map(({ evidence }) => evidence.document),
      lang,
    ),
    widest: () => (widest ??= widestOf(dataset, groups, [...result.lone, ...otherwise], lang, messages)),
  };
}

const kept = keepLast<Whole | undefined>();

/** Made once, however many of its rows are asked for one after the other; undefined without any figure. */
export const wholeOf = (
  dataset: Dataset,
  indicator: Indicator,
  options: RankingOptions,
  messages: RankingMessages,
): Whole | undefined => {
  const { period, among, reading, lang } = options;
  const asked = [period, among, reading, lang];
  return kept(dataset, indicator.id, asked, () => make(dataset, indicator, options, messages));
};
