import type { Dataset, Indicator, IndicatorId, Language } from '@kaoping/core';
import type { MarkedRow, RankingOptions, RankingView } from '../ranking-view.js';
import { shareOn } from '../scale.js';
import { noFigures, notThere, ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import { indicatorName, localWords, organizationName } from '../words/names.js';
import { isPlace } from './candidates.js';
import { apartRows, groupView, spanOf } from './list-views.js';
import type { Lists } from './lists.js';
import { foundAt, listsOf, markedAt, sizesOf } from './lists.js';
import { rankWords } from './rank-words.js';
import type { RankingMessages } from './ranking-messages.js';
import { rankingMessagesEn } from './ranking-messages-en.js';
import { rankingMessagesZh } from './ranking-messages-zh.js';
import type { Part } from './row-window.js';
import { rowWindow } from './row-window.js';
import type { Whole } from './whole.js';
import { wholeOf } from './whole.js';
import { widestOf } from './widest.js';

const allMessages: Readonly<Record<Language, RankingMessages>> = {
  zh: rankingMessagesZh,
  en: rankingMessagesEn,
};
const NOTHING: Part = { start: 0, built: 0 };

/** Where the organization to mark stands first, in words that offer to go there. */
function markedRow(
  dataset: Dataset,
  lists: Lists,
  options: RankingOptions,
  messages: RankingMessages,
): MarkedRow | undefined {
  const found = markedAt(lists, options);
  if (!found) return undefined;
  const { at, entry, group } = found;
  const name = organizationName(dataset, entry.observation.organization, options.lang);
  const { spoken } = rankWords(entry.rank, group.shared.has(entry.rank.best), messages);
  return { at, words: messages.goTo(name, spoken) };
}

function viewOf(
  dataset: Dataset,
  indicator: Indicator,
  whole: Whole,
  options: RankingOptions,
  messages: RankingMessages,
): RankingView {
  const { lang, filter = '', limit, seek } = options;
  const { scale } = whole;
  const lists = listsOf(dataset, whole, options);
  const { groups, apart, otherwise, matching } = lists;
  const { from, built, total, parts } = rowWindow(sizesOf(lists), options);
  const [apartPart = NOTHING, otherwisePart = NOTHING] = parts.slice(groups.length);
  const isCut = built < total;
  const marked = isCut ? markedRow(dataset, lists, options, messages) : undefined;
  const chosen = groups.map(({ group, entries }) => ({ ...group, entries }));
  return {
    indicator: indicator.id,
    heading: indicatorName(dataset, indicator.id, lang),
    subheading: whole.subheading,
    definition: localWords(indicator.definition, lang, 600),
    zero: shareOn(scale, 0),
    groups: groups.map((list, at) =>
      groupView(dataset, list, parts[at] ?? NOTHING, scale, options, messages),
    ),
    apartHeading: apart.length ? messages.apartHeading : '',
    apart: apartRows(dataset, apart, apartPart, lang, messages),
    apartSpan: spanOf(apart.length, apartPart, options, messages),
    otherwiseHeading: otherwise.length ? messages.otherwiseHeading : '',
    otherwise: apartRows(dataset, otherwise, otherwisePart, lang, messages),
    otherwiseSpan: spanOf(otherwise.length, otherwisePart, options, messages),
    silent: whole.silent,
    from,
    total,
    listed: isCut ? messages.listed(from + 1, from + built, total) : '',
    ...(marked && { marked }),
    ...(seek && { found: { ...seek, at: foundAt(dataset, lists, seek, options) } }),
    widest:
      limit === undefined
        ? whole.widest()
        : widestOf(dataset, chosen, [...apart, ...otherwise], lang, messages),
    columns: messages.columns,
    method: whole.method,
    find: messages.find,
    matches: filter.trim() ? messages.matches(matching) : '',
    foot: whole.foot,
  };
}

/**
 * Organizations by an indicator: groups of comparable figures, each ranked, and what stands apart with the reason. All
 * bars of the view share one scale, in the base unit of the indicator's dimension. An unknown indicator is a problem;
 * one without figures is empty.
 *
 * What is the same for all rows is made once for a dataset: asking for other rows of the same ranking (`from`,
 * `first`) costs their words alone.
 */
export function rankingView(dataset: Dataset, options: RankingOptions): Shown<RankingView> {
  const { indicator: id, among, lang } = options;
  const indicator = dataset.indicator(id as IndicatorId);
  if (!indicator) return notThere('indicator', id, lang);
  const messages = allMessages[lang];
  const whole = wholeOf(dataset, indicator, options, messages);
  if (whole) return ready(viewOf(dataset, indicator, whole, options, messages));
  if (among && !isPlace(dataset, among)) return notThere('organization', among, lang);
  return noFigures(indicatorName(dataset, indicator.id, lang), lang);
}
