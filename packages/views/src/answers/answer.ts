import type { Dataset, Language } from '@kaoping/core';
import { catalogView } from '../catalog/catalog.js';
import { compareView } from '../compare/compare.js';
import { gaugeView } from '../gauge/gauge.js';
import { projectsView } from '../projects/projects.js';
import { rankingView } from '../ranking/ranking.js';
import { rectificationView } from '../rectification/rectification.js';
import { readWeights } from '../scorecard/read-weights.js';
import { scorecardView } from '../scorecard/scorecard.js';
import type { ScorecardOptions } from '../scorecard-view.js';
import { trendView } from '../trend/trend.js';
import { unitCardView } from '../unit-card/unit-card.js';
import type { Shown } from '../view-state.js';
import type { Question } from './answer-key.js';
import { FIRST_ROWS } from './first-rows.js';

type Answer = (dataset: Dataset, asked: never) => Shown<unknown>;

/** Who answers, by tag; of a long ranking only the first rows. */
const ANSWERS = {
  'kp-catalog': catalogView,
  'kp-compare': compareView,
  'kp-gauge': gaugeView,
  'kp-projects': projectsView,
  'kp-ranking': (dataset: Dataset, asked: Parameters<typeof rankingView>[1]) =>
    rankingView(dataset, { first: FIRST_ROWS, ...asked }),
  'kp-rectification': rectificationView,
  'kp-scorecard': (
    dataset: Dataset,
    { weights, ...asked }: Omit<ScorecardOptions, 'weights'> & { readonly weights?: string },
  ) => scorecardView(dataset, { ...asked, ...(weights && { weights: readWeights(weights) }) }),
  'kp-trend': trendView,
  'kp-unit-card': unitCardView,
} as const satisfies Readonly<Record<string, Answer>>;

/** Widgets whose answers can be prepared: what they show follows from a dataset and their attributes alone. */
export type AnsweredTag = keyof typeof ANSWERS;
export const ANSWERED_TAGS = Object.keys(ANSWERS) as readonly AnsweredTag[];

/**
 * What a widget shows of a dataset when it is asked `question`: the same that it would compute itself.
 *
 * @example
 * answer('kp-ranking', dataset, { indicator: 'tax-revenue' }, 'zh');
 */
export const answer = (
  tag: AnsweredTag,
  dataset: Dataset,
  question: Question,
  lang: Language,
): Shown<unknown> => (ANSWERS[tag] as Answer)(dataset, { ...question, lang } as never);
