import type { Dataset, Indicator, IndicatorId } from '@kaoping/core';
import type { CatalogGroup, CatalogItem, CatalogOptions, CatalogView } from '../catalog-view.js';
import { footView } from '../foot/foot.js';
import { ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import { formatNumber } from '../words/format-number.js';
import { nameMatches } from '../words/name-match.js';
import { indicatorName } from '../words/names.js';
import { plainText } from '../words/plain-text.js';
import { catalogMessages, categoryWords } from './catalog-language.js';

/** How many organizations report each indicator: as an index says, else counted. */
function reportersOf(dataset: Dataset): ReadonlyMap<IndicatorId, number> {
  const { counts } = dataset.info;
  const counted = (id: IndicatorId): number =>
    new Set(dataset.observationsOf(id).map(({ organization }) => organization)).size;
  return new Map(dataset.indicators.map(({ id }, at) => [id, counts?.indicators[at] ?? counted(id)]));
}

function itemOf(
  dataset: Dataset,
  { id }: Indicator,
  reporters: number,
  { lang, indicator }: CatalogOptions,
): CatalogItem {
  const messages = catalogMessages[lang];
  const name = indicatorName(dataset, id, lang);
  const said = messages.reporters(formatNumber(reporters), reporters === 1);
  return { id, name, reporters: said, label: messages.label(name, said), isOpen: id === indicator };
}

/** Groups in the order in which the dataset first names them, in each those first that most organizations report. */
function groupsOf(
  dataset: Dataset,
  found: readonly Indicator[],
  isSearch: boolean,
  options: CatalogOptions,
): readonly CatalogGroup[] {
  const { lang, category: only } = options;
  const reporters = reportersOf(dataset);
  const count = ({ id }: Indicator): number => reporters.get(id) ?? 0;
  const categories = [...new Set(found.map(({ category }) => category))];
  return categories.map((category) => {
    const own = found.filter((indicator) => indicator.category === category);
    const items = [...own]
      .sort((a, b) => count(b) - count(a))
      .map((indicator) => itemOf(dataset, indicator, count(indicator), options));
    return {
      category,
      heading: categoryWords(category, lang),
      count: catalogMessages[lang].count(formatNumber(items.length), items.length === 1),
      items,
      isOpen: isSearch || category === only || items.some(({ isOpen }) => isOpen),
    };
  });
}

/** Every indicator of a dataset or its index, by category; those that match what was typed. */
export function catalogView(dataset: Dataset, options: CatalogOptions): Shown<CatalogView> {
  const { lang, search = '', category } = options;
  const messages = catalogMessages[lang];
  const all = dataset.indicators.filter((one) => !category || one.category === category);
  if (!all.length) {
    const message = category
      ? messages.noCategory(categoryWords(plainText(category, 40), lang))
      : messages.noIndicators;
    return { state: 'empty', heading: messages.nothing, message };
  }
  const typed = search.trim();
  const found = typed ? all.filter(({ name }) => nameMatches(name, typed)) : all;
  const [some, whole] = [formatNumber(found.length), formatNumber(all.length)];
  return ready({
    heading: category ? categoryWords(category, lang) : messages.heading,
    subheading: messages.subheading(whole),
    searchLabel: messages.searchLabel,
    searchHint: messages.searchHint,
    groups: groupsOf(dataset, found, typed !== '', options),
    matches: typed ? messages.matches(some, whole) : '',
    none: found.length ? '' : messages.none(plainText(typed, 40)),
    fetching: messages.fetching,
    foot: footView(dataset, [], lang),
  });
}
