import type { Dataset, IndicatorId, Language, Observation } from '@kaoping/core';
import type { CatalogDetail, CatalogReporter } from '../catalog-view.js';
import { factSentence } from '../words/fact-sentence.js';
import { factWords } from '../words/fact-words.js';
import { figureOf, inSentence } from '../words/figure.js';
import { formatNumber } from '../words/format-number.js';
import { indicatorName, localWords, organizationName } from '../words/names.js';
import { periodWords } from '../words/period-words.js';
import { catalogMessages } from './catalog-language.js';

const isPlain = ({ measure, status, breakdown }: Observation): boolean =>
  measure === 'level' && status === 'actual' && breakdown === '';

/** The figure that tells most: a plain result before targets, changes and parts, and of those the newest. */
const better = (a: Observation, b: Observation): Observation => {
  if (isPlain(a) !== isPlain(b)) return isPlain(a) ? a : b;
  return b.period.end > a.period.end ? b : a;
};

const startOf = ({ period: { start, end } }: Observation): string => start ?? end;

function reporterOf(
  dataset: Dataset,
  own: readonly [Observation, ...Observation[]],
  lang: Language,
): CatalogReporter {
  const shown = own.reduce(better);
  const others = own.length - 1;
  return {
    organization: shown.organization,
    name: organizationName(dataset, shown.organization, lang),
    figure: isPlain(shown)
      ? inSentence(figureOf(dataset, shown.quantity, lang), lang)
      : factWords(dataset, shown, lang),
    period: periodWords(shown.period, lang),
    more: others ? catalogMessages[lang].more(formatNumber(others), others === 1) : '',
    sentence: factSentence(dataset, shown, lang),
    observation: shown.id,
    evidence: { table: 'observations', id: shown.id },
  };
}

/** What is known of an indicator: definition, unit, since when, and who reports it; undefined where it is not there. */
export function catalogDetail(dataset: Dataset, id: IndicatorId, lang: Language): CatalogDetail | undefined {
  const indicator = dataset.indicator(id);
  if (!indicator) return undefined;
  const messages = catalogMessages[lang];
  const observations = dataset.observationsOf(id);
  const unit = dataset.unit(indicator.unit);
  const [first, ...rest] = observations;
  const oldest = first && rest.reduce((a, b) => (startOf(b) < startOf(a) ? b : a), first);
  const reporters = dataset.organizations.flatMap((organization) => {
    const [one, ...others] = observations.filter((each) => each.organization === organization.id);
    return one ? [reporterOf(dataset, [one, ...others], lang)] : [];
  });
  const lines = [
    { label: messages.unit, text: unit ? localWords(unit.name, lang, 24) : '' },
    { label: messages.accumulation, text: messages.accumulations[indicator.accumulation] },
    { label: messages.direction, text: messages.directions[indicator.direction] },
    { label: messages.since, text: oldest ? periodWords(oldest.period, lang) : '' },
  ];
  return {
    indicator: id,
    name: indicatorName(dataset, id, lang),
    definition: localWords(indicator.definition, lang, 400) || messages.noDefinition,
    lines: lines.filter(({ text }) => text),
    reportersHeading: reporters.length
      ? messages.reportersHeading(formatNumber(reporters.length), reporters.length === 1)
      : messages.nobody,
    reporters,
  };
}
