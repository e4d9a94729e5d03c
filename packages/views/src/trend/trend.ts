import type { Dataset, Indicator, IndicatorId, Language, OrganizationId } from '@kaoping/core';
import { inOrder } from '@kaoping/core';
import { footView } from '../foot/foot.js';
import { periodFilter } from '../period-filter.js';
import { scaleOf, shareOn } from '../scale.js';
import { noFigures, notThere, ready } from '../state/states.js';
import type { TrendOptions, TrendView } from '../trend-view.js';
import { TREND_AMOUNTS } from '../trend-view.js';
import type { Shown } from '../view-state.js';
import { breakdownWords } from '../words/breakdown-words.js';
import { subjectWords } from '../words/fact-words.js';
import { figureMessages } from '../words/figure-language.js';
import { indicatorName, localWords, organizationName } from '../words/names.js';
import type { Amounts } from './amounts.js';
import { amountsOf } from './amounts.js';
import type { Drawn } from './drawn.js';
import { drawnOf, mostTold } from './drawn.js';
import { joinsOf } from './joins.js';
import { withLabels } from './labels.js';
import type { MarkContext } from './marks.js';
import { markOf } from './marks.js';
import type { NiceScale } from './nice-ticks.js';
import { niceScale } from './nice-ticks.js';
import { apartRow, axisWords, legendOf, whenWords } from './parts.js';
import { timeAxis } from './time-axis.js';
import { trendMessages } from './trend-language.js';
import type { Whose } from './whose.js';
import { silentWords, whoseOf } from './whose.js';

/** More of what is not drawn is counted, not listed. */
const MOST_APART = 8;

const whoseWords = (name: string, what: string, lang: Language): string =>
  [name, what].filter(Boolean).join(figureMessages[lang].comma);

function niceScaleOf({ amounts }: Amounts): NiceScale {
  const { low, high } = scaleOf(amounts);
  const isWhole = amounts.every(({ value }) => Number.isInteger(value));
  return niceScale(low, high, isWhole);
}

function viewOf(
  dataset: Dataset,
  indicator: Indicator,
  drawn: Drawn,
  whose: Whose,
  { lang, amount = 'auto' }: TrendOptions,
): TrendView {
  const messages = trendMessages[lang];
  const split = amountsOf(dataset, drawn.figures, TREND_AMOUNTS.includes(amount) ? amount : 'auto');
  const { kind, amounts, left } = split;
  const scale = niceScaleOf(split);
  const observations = amounts.map(({ observation }) => observation);
  const [first] = observations;
  const time = timeAxis(
    observations.map(({ period }) => period),
    messages,
  );
  const context: MarkContext = { dataset, kind, scale, time, lang, messages };
  const unit = dataset.unit(first?.quantity.unit ?? indicator.unit);
  const axis = axisWords(scale.ticks, unit, lang);
  const panels = whose.organizations.flatMap((organization) => {
    const own = dataset.observationsBy(organization);
    const placed = amounts
      .filter(({ observation }) => observation.organization === organization)
      .map((one) => markOf(context, one, own));
    if (!placed.length) return [];
    return {
      organization,
      name: organizationName(dataset, organization, lang),
      count: messages.count(placed.length),
      marks: withLabels(placed),
      joins: joinsOf(placed),
    };
  });
  const shown = new Set<OrganizationId>(panels.map(({ organization }) => organization));
  const apart = [
    ...left.map((observation) =>
      apartRow(dataset, { observation, reasons: [] }, messages.notWholeMonths, lang, messages),
    ),
    ...drawn.apart.map((one) => apartRow(dataset, one, '', lang, messages)),
  ];
  const [only] = panels;
  const what = first && first.measure !== 'level' ? figureMessages[lang].measure[first.measure] : '';
  const when = whenWords(observations, lang);
  const isSingle = panels.every(({ marks }) => marks.length === 1);
  const isRatio = indicator.accumulation === 'ratio';
  return {
    indicator: indicator.id,
    heading: first ? subjectWords(dataset, first, lang) : indicatorName(dataset, indicator.id, lang),
    subheading:
      only && panels.length === 1
        ? messages.subheading(whoseWords(only.name, isRatio ? '' : what, lang), when)
        : messages.several(panels.length, when),
    definition: localWords(indicator.definition, lang, 600),
    single: isSingle ? messages.single(panels.length) : '',
    // A bar of its own needs no word on heights, except where they are not what was reported, or are unlike.
    amount: isSingle && kind !== 'month' && kind !== 'unlike' ? '' : messages.amount[kind],
    zero: shareOn(scale, 0),
    axisUnit: axis.unit,
    valueTicks: scale.ticks.map((value, at) => ({
      at: shareOn(scale, value),
      words: axis.numbers[at] ?? '',
    })),
    timeTicks: time.ticks,
    panels,
    legend: legendOf(
      panels.flatMap(({ marks }) => marks),
      messages,
    ).filter((entry) => !isSingle || entry.kind === 'open'),
    apartHeading: apart.length ? messages.apartHeading : '',
    apart: apart.slice(0, MOST_APART),
    more: apart.length > MOST_APART ? messages.more(apart.length - MOST_APART) : '',
    silent: silentWords(dataset, whose, shown, lang, messages),
    columns: messages.columns,
    methodName: messages.methodName,
    method: isSingle ? messages.methodOfBars : messages.method,
    foot: footView(
      dataset,
      observations.map(({ evidence }) => evidence.document),
      lang,
    ),
  };
}

/**
 * An indicator over time: every figure over the days that it is about, a panel for each organization, one scale for
 * all. Unlike figures stand beside with the reason. An unknown indicator is a problem, and so are organizations of which
 * none is known; what has nothing to draw is empty.
 */
export function trendView(dataset: Dataset, options: TrendOptions): Shown<TrendView> {
  const { indicator: id, breakdown, period, lang, organizations, reading = 'strict' } = options;
  const indicator = dataset.indicator(id as IndicatorId);
  if (!indicator) return notThere('indicator', id, lang);
  const isAsked = periodFilter(period);
  const narrowed = breakdown === undefined ? undefined : inOrder(breakdown);
  const all = dataset
    .observationsOf(indicator.id)
    .filter((one) => isAsked(one.period) && (narrowed === undefined || inOrder(one.breakdown) === narrowed));
  const whose = whoseOf(dataset, organizations, mostTold(dataset, all));
  const [strange] = whose.unknown;
  if (strange !== undefined && !whose.organizations.length) return notThere('organization', strange, lang);
  const chosen = new Set(whose.organizations);
  const drawn = drawnOf(
    dataset,
    all.filter(({ organization }) => chosen.has(organization)),
    reading,
  );
  const view = drawn.figures.length ? viewOf(dataset, indicator, drawn, whose, options) : undefined;
  if (view?.panels.length) return ready(view);
  const detail = narrowed ? breakdownWords(dataset, narrowed, lang) : '';
  const name = indicatorName(dataset, indicator.id, lang);
  return noFigures(detail ? figureMessages[lang].narrowed(name, detail) : name, lang);
}
