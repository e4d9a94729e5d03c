import type { Dataset, Language, Observation, OrganizationId, Reading } from '@kaoping/core';
import { attain, interval } from '@kaoping/core';
import type { Gauge } from '../gauge-view.js';
import { figureMessages } from '../words/figure-language.js';
import { figureOf, inSentence } from '../words/figure.js';
import { factClause } from '../words/fact-sentence.js';
import { subjectWords } from '../words/fact-words.js';
import { percent } from '../words/percent.js';
import { periodWords } from '../words/period-words.js';
import { localWords } from '../words/names.js';
import { isConflict } from './conflict.js';
import type { GaugeMessages } from './gauge-messages.js';
import { gaugeMessagesEn } from './gauge-messages-en.js';
import { gaugeMessagesZh } from './gauge-messages-zh.js';
import type { OnTarget } from './gauge-scale.js';
import { gaugeScale, sharedTimes } from './gauge-scale.js';
import { paceWords } from './pace-words.js';
import type { Pair, PairOptions } from './pairs.js';
import { pairsOf } from './pairs.js';
import { statusWords } from './status-words.js';

export const gaugeMessages: Readonly<Record<Language, GaugeMessages>> = {
  zh: gaugeMessagesZh,
  en: gaugeMessagesEn,
};

export interface GaugesOptions extends PairOptions {
  readonly lang: Language;
  readonly reading?: Reading;
  readonly asOf?: string;
}

type Answered = Pair & { readonly actual: Observation };

const ref = ({ id }: Observation) => ({ table: 'observations', id }) as const;

/** What is drawn of a result and its target, in base units. */
function onTarget(
  dataset: Dataset,
  { target, actual }: Answered,
  { reading = 'strict' }: GaugesOptions,
): OnTarget {
  const base = (one: Observation): number => dataset.unit(one.quantity.unit)?.factor ?? 1;
  const [low, high] = interval(actual.quantity, reading, actual.measure);
  const factor = base(actual);
  return {
    value: actual.quantity.value * factor,
    interval: [low * factor, high * factor],
    target: target.quantity.value * base(target),
  };
}

function gauge(
  dataset: Dataset,
  pair: Answered,
  options: GaugesOptions,
  drawn: OnTarget,
  times: number,
): Gauge {
  const { target, actual, completion } = pair;
  const { lang, reading = 'strict', asOf } = options;
  const messages = gaugeMessages[lang];
  const { hedge, sentenceGap } = figureMessages[lang];
  const attainment = attain(actual, target, { dataset, reading });
  const { share: exactShare, direction, inferred } = attainment;
  const { bar, targetMark, breakAt, at } = gaugeScale(drawn, times);
  const time = paceWords(dataset, attainment, asOf, lang, messages);
  const isLimit = direction === 'lower';
  const status = statusWords(attainment, messages);
  const name = subjectWords(dataset, actual, lang);
  const result = figureOf(dataset, actual.quantity, lang);
  const goal = figureOf(dataset, target.quantity, lang);
  const printed = completion && figureOf(dataset, completion.quantity, lang);
  const hedged = hedge(actual.quantity.bound, actual.quantity.reported ?? '');
  const plainShare = exactShare === undefined ? '' : percent(exactShare);
  const recomputed = plainShare && [hedged, plainShare].filter(Boolean).join(sentenceGap);
  // Of a target that was worked out the report gives the share, and it is the better one.
  const share = inferred && printed ? inSentence(printed, lang) : recomputed;
  const resultWords = messages.result(result.text, share, isLimit);
  const unit = dataset.unit(actual.quantity.unit);
  const conflict =
    printed && isConflict(attainment, completion)
      ? messages.conflict(inSentence(printed, lang), unit ? localWords(unit.name, lang) : '')
      : '';
  const inferredWords = inferred && printed ? messages.inferred(inSentence(printed, lang)) : '';
  const told = (figure: string): string =>
    inferred ? messages.inferredTarget(figure) : messages.target(figure, isLimit);
  return {
    key: `${actual.id} ${target.id}`,
    indicator: actual.indicator,
    observation: actual.id,
    target: target.id,
    name,
    period: periodWords(actual.period, lang),
    status,
    bar,
    targetMark,
    ...(breakAt !== undefined && { scaleBreak: { at: breakAt, words: messages.scaleBreak } }),
    targetWords: told(goal.text),
    targetLabel: messages.label(name, told(goal.text)),
    resultWords,
    label: messages.label(name, resultWords),
    result,
    share,
    ...(exactShare !== undefined && { exactShare }),
    conflict,
    pace: time.words,
    ...(time.due !== undefined && { paceMark: at(time.due * drawn.target) }),
    inferred: inferredWords,
    sentence: messages.sentence(
      factClause(dataset, actual, lang),
      told(inSentence(goal, lang)),
      share,
      status.word,
      conflict || inferredWords,
    ),
    evidence: ref(actual),
    targetEvidence: ref(target),
  };
}

export interface Gauges {
  readonly gauges: readonly Gauge[];
  /** Targets for which no result was reported. */
  readonly unanswered: readonly Observation[];
  /** Every figure that went into the gauges. */
  readonly figures: readonly Observation[];
}

/** Every result of an organization against its target. */
export function gaugesOf(dataset: Dataset, organization: OrganizationId, options: GaugesOptions): Gauges {
  const pairs = pairsOf(dataset, organization, options);
  const answered = pairs.filter((pair): pair is Answered => pair.actual !== undefined);
  const drawn = answered.map((pair) => ({ pair, on: onTarget(dataset, pair, options) }));
  const times = sharedTimes(drawn.map(({ on }) => on));
  return {
    gauges: drawn.map(({ pair, on }) => gauge(dataset, pair, options, on, times)),
    unanswered: pairs.filter(({ actual }) => !actual).map(({ target }) => target),
    figures: pairs.flatMap(({ target, actual }) => (actual ? [actual, target] : [target])),
  };
}
