import type { Dataset, Language, Observation } from '@kaoping/core';
import { breakdownWords } from './breakdown-words.js';
import { figureMessages } from './figure-language.js';
import { figureOf, inSentence } from './figure.js';
import { indicatorName } from './names.js';

/** `Tax revenue` within a sentence is `tax revenue`; `GDP` stays. */
const lowered = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** An indicator with what narrows it: `就业人数（城镇）`. */
export function subjectWords(
  dataset: Dataset,
  { indicator, breakdown }: Observation,
  lang: Language,
): string {
  const name = indicatorName(dataset, indicator, lang);
  const detail = breakdownWords(dataset, breakdown, lang);
  return detail ? figureMessages[lang].narrowed(name, detail) : name;
}

/** How much it rose or fell, without the sign: `同比增长21%`, `up 21% year on year`. */
export function changeWords(dataset: Dataset, observation: Observation, lang: Language): string {
  const { quantity, basis } = observation;
  const words = figureMessages[lang];
  const size = figureOf(dataset, { ...quantity, value: Math.abs(quantity.value) }, lang);
  return words.change(basis ? words.basis[basis] : '', quantity.value >= 0, inSentence(size, lang)).trim();
}

/** The figure with what it is where that is no plain result: `26.44亿元`, `目标60户`, `同比增长21%`. */
export function saidWords(dataset: Dataset, observation: Observation, lang: Language): string {
  const words = figureMessages[lang];
  const { measure, status, quantity } = observation;
  const figure =
    measure === 'change'
      ? changeWords(dataset, observation, lang)
      : inSentence(figureOf(dataset, quantity, lang), lang);
  const isRatio = dataset.indicator(observation.indicator)?.accumulation === 'ratio';
  const kind = measure === 'completion' || (measure === 'share' && !isRatio) ? words.measure[measure] : '';
  const promise = status === 'actual' ? '' : words.status[status];
  return [kind, promise, figure].filter(Boolean).join(words.sentenceGap);
}

/** What was said, without who and when: `税收收入26.44亿元`, `tax revenue ¥2.644 billion`. */
export function factWords(dataset: Dataset, observation: Observation, lang: Language): string {
  const subject = subjectWords(dataset, observation, lang);
  return [lang === 'en' ? lowered(subject) : subject, saidWords(dataset, observation, lang)]
    .filter(Boolean)
    .join(figureMessages[lang].sentenceGap);
}
