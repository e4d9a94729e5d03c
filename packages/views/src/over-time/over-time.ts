import type {
  Dataset,
  IndicatorId,
  Language,
  Observation,
  RankEntry,
  RankInterval,
  Reading,
} from '@kaoping/core';
import { comparability, rank } from '@kaoping/core';
import type { OverTimeLine, OverTimePlace, OverTimeStep, OverTimeView } from '../over-time-view.js';
import { candidates } from '../ranking/candidates.js';
import { rankWords } from '../ranking/rank-words.js';
import { rankingMessagesEn } from '../ranking/ranking-messages-en.js';
import { rankingMessagesZh } from '../ranking/ranking-messages-zh.js';
import { cut, isMarked } from '../ranking/chosen-entries.js';
import { sharedPlaces } from '../ranking/rows.js';
import type { RankingOptions } from '../ranking-view.js';
import { notThere, ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import { factClause } from '../words/fact-sentence.js';
import { figureOf } from '../words/figure.js';
import { listWords } from '../words/list-words.js';
import { organizationName } from '../words/names.js';
import { noun } from '../words/noun.js';
import { periodWords } from '../words/period-words.js';
import type { OverTimeMessages } from './over-time-messages.js';
import { overTimeMessagesEn } from './over-time-messages-en.js';
import { overTimeMessagesZh } from './over-time-messages-zh.js';
import type { Course } from './periods.js';
import { courseOf } from './periods.js';
import { spread } from './spread.js';

const allMessages: Readonly<Record<Language, OverTimeMessages>> = {
  zh: overTimeMessagesZh,
  en: overTimeMessagesEn,
};
const rankingMessages = { zh: rankingMessagesZh, en: rankingMessagesEn };
/** More names than this are counted, not listed. */
const MOST_NAMED = 20;
/** More lines than this nobody follows, unless the limit asks for them. */
const MOST_LINES = 15;
/** A drawing is at most so many rows of text high, unless more names stand beside it. */
const MOST_ROWS = 20;

/** From a place to the next, where hedges leave neither open. */
function changeWords(
  from: RankInterval,
  to: RankInterval,
  since: string,
  { up, down, same }: OverTimeMessages,
): string {
  if (from.best !== from.worst || to.best !== to.worst) return '';
  const by = from.best - to.best;
  return by > 0 ? up(by, since) : by < 0 ? down(-by, since) : same(since);
}

interface Step {
  readonly heading: string;
  readonly entries: readonly RankEntry[];
  readonly shared: ReadonlySet<number>;
}

/** The place of an entry among those that are ranked, as words and as a height among `depth` places. */
function placeOf(
  dataset: Dataset,
  { observation, rank: place }: RankEntry,
  { entries, shared }: Step,
  depth: number,
  lang: Language,
): Omit<OverTimePlace, 'change'> {
  const organization = dataset.organization(observation.organization);
  const words = rankWords(place, shared.has(place.best), rankingMessages[lang]);
  const who = noun(organization?.level, organization?.kind, entries.length, lang);
  const clause = factClause(dataset, observation, lang);
  const height = (at: number): number => (at - 1) / Math.max(1, depth - 1);
  return {
    observation: observation.id,
    rank: words,
    figure: figureOf(dataset, observation.quantity, lang),
    sentence: allMessages[lang].place(clause, words.spoken, entries.length, who),
    y: height((place.best + place.worst) / 2),
    top: height(place.best),
    bottom: height(place.worst),
    evidence: { table: 'observations', id: observation.id },
  };
}

/** Who can be compared in some period and not in all, and the periods that were left out for it. */
function leftOutWords(
  dataset: Dataset,
  figures: readonly Observation[],
  { groups, common }: Course,
  lang: Language,
): string {
  const messages = allMessages[lang];
  const drawn = new Set(groups.flatMap(({ observations }) => observations));
  const others = new Set(figures.map(({ organization }) => organization).filter((id) => !common.has(id)));
  const names = [...others].map((id) => organizationName(dataset, id, lang));
  const periods = new Set(
    figures
      .filter((one) => !drawn.has(one) && common.has(one.organization))
      .map(({ period }) => periodWords(period, lang)),
  );
  return [
    names.length
      ? messages.leftOut(listWords(names.slice(0, MOST_NAMED), lang), names.length, MOST_NAMED)
      : '',
    periods.size ? messages.periodsLeftOut(listWords([...periods], lang)) : '',
  ]
    .filter(Boolean)
    .join(messages.sentenceJoin);
}

/** Ranks each period of a course among those that all its periods have in common. */
const stepsOf = (
  { groups, common }: Course,
  dataset: Dataset,
  reading: Reading,
  lang: Language,
): readonly Step[] =>
  groups.map(({ key, observations }) => {
    const those = observations.filter(({ organization }) => common.has(organization));
    const { entries } = rank(those, { dataset, reading });
    return { heading: periodWords(key.period, lang), entries, shared: sharedPlaces(entries) };
  });

function viewOf(
  dataset: Dataset,
  figures: readonly Observation[],
  course: Course,
  options: RankingOptions,
): OverTimeView {
  const { lang, reading = 'strict', highlight, limit = MOST_LINES } = options;
  const messages = allMessages[lang];
  const ranked = stepsOf(course, dataset, reading, lang);
  const last = ranked[ranked.length - 1]?.entries ?? [];
  const courses = cut(last, limit, isMarked(options)).map(({ observation: { organization } }) => ({
    organization,
    entries: ranked.flatMap(({ entries }) =>
      entries.filter((one) => one.observation.organization === organization),
    ),
  }));
  const worst = courses.flatMap(({ entries }) => entries.map((entry) => entry.rank.worst));
  const depth = Math.max(courses.length, ...worst);
  const rows = Math.max(courses.length, Math.min(depth, MOST_ROWS));
  const drawn = courses.map(({ organization, entries }) => {
    return {
      organization,
      name: organizationName(dataset, organization, lang),
      highlighted: organization === highlight,
      places: entries.flatMap((entry, at) => {
        const step = ranked[at];
        const [before, from] = [ranked[at - 1], entries[at - 1]];
        const change = before && from ? changeWords(from.rank, entry.rank, before.heading, messages) : '';
        return step ? [{ ...placeOf(dataset, entry, step, depth, lang), change }] : [];
      }),
    };
  });
  const labels = spread(
    drawn.map(({ places }) => places[places.length - 1]?.y ?? 0),
    1 / Math.max(1, rows - 1),
  );
  const lines = drawn.map((line, at): OverTimeLine => ({ ...line, label: labels[at] ?? 0 }));
  const lineOf = new Map(lines.map(({ organization }, at) => [organization, at]));
  const steps = ranked.map(({ heading, entries }, at): OverTimeStep => {
    const order = entries.flatMap(({ observation }) => lineOf.get(observation.organization) ?? []);
    const said = order.map((line) =>
      messages.ranked(lines[line]?.name ?? '', lines[line]?.places[at]?.rank.spoken ?? ''),
    );
    const spoken = messages.step(at + 1, ranked.length, heading, listWords(said, lang));
    return { heading, x: at / (ranked.length - 1), order, spoken };
  });
  const { level, kind } = course.groups[0]?.key ?? {};
  return {
    heading: messages.heading,
    rule: messages.rule(last.length, noun(level, kind, last.length, lang), steps.length),
    steps,
    lines,
    rows,
    leftOut: [
      last.length > lines.length ? messages.drawn(lines.length) : '',
      leftOutWords(dataset, figures, course, lang),
    ]
      .filter(Boolean)
      .join(messages.sentenceJoin),
    columns: rankingMessages[lang].columns,
    play: messages.play,
    pause: messages.pause,
  };
}

/**
 * The places of the same organizations in several periods: each period ranks like with like, and only those who can be
 * ranked in every one, because a place among others is another place. Periods are of one length, or the same year as
 * it adds up. Empty where no two periods have two organizations in common.
 */
export function overTimeView(dataset: Dataset, options: RankingOptions): Shown<OverTimeView> {
  const { indicator: id, lang } = options;
  const indicator = dataset.indicator(id as IndicatorId);
  if (!indicator) return notThere('indicator', id, lang);
  const figures = candidates(dataset, indicator, options);
  const course = courseOf(comparability(figures, { dataset }));
  if (course) return ready(viewOf(dataset, figures, course, options));
  const { nothing, none } = allMessages[lang];
  return { state: 'empty', heading: nothing, message: none };
}
