import type { Dataset, Rectification } from '@kaoping/core';
import { isDate } from '@kaoping/core';
import { rectificationProgress } from '@kaoping/core/audit';
import { footView } from '../foot/foot.js';
import { periodFilter } from '../period-filter.js';
import type { RectificationOptions, RectificationView } from '../rectification-view.js';
import { ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import type { Whose } from '../whose/whose.js';
import { whoseOf } from '../whose/whose.js';
import { dateWords } from '../words/period-words.js';
import { rectificationMessages } from './rectification-language.js';
import { rectificationRow } from './rectification-row.js';
import { ageCounts, knownOf, overdueOf, stageCounts, totalsOf } from './summary.js';

/** The day of the newest report that tells of the entries, or the last day that any of them is about. */
function lastDay(dataset: Dataset, entries: readonly Rectification[]): string {
  const days = entries.flatMap(({ evidence, period }) => {
    const published = dataset.document(evidence.document)?.published;
    return published ? [published, period.end] : [period.end];
  });
  return days.reduce((last, day) => (day > last ? day : last));
}

function viewOf(
  dataset: Dataset,
  list: readonly Rectification[],
  { name, isOne, includes }: Whose,
  { lang, reading = 'strict', asOf, period }: RectificationOptions,
): RectificationView {
  const messages = rectificationMessages[lang];
  const day = asOf && isDate(asOf) ? asOf : lastDay(dataset, list);
  const summary = rectificationProgress(list, dataset, { asOf: day, reading });
  const totals = totalsOf(dataset, summary, lang, messages);
  const counted = summary.resolvedShares.reduce((sum, { entries }) => sum + entries, 0);
  const whole = dataset.info.slice?.whole?.rectifications ?? 0;
  const carried = dataset.rectifications.filter(({ organization }) => includes(organization)).length;
  const ageing = ageCounts(summary, messages);
  const isJudged = ageing.length > 0 || list.some(({ deadlineDays }) => deadlineDays !== undefined);
  return {
    heading: messages.heading(name),
    subheading: messages.subheading(list.length, isJudged ? dateWords(day, lang) : ''),
    stagesLabel: messages.stages,
    stages: stageCounts(summary, lang, messages),
    overdue: overdueOf(summary, messages),
    totalsHeading: totals.length ? messages.totals : '',
    totals,
    totalsNote: totals.length ? messages.totalsNote(list.length - counted) : '',
    ageingHeading: ageing.length ? messages.ageing : '',
    ageing,
    known: knownOf(summary, messages),
    ledgerHeading: messages.ledger,
    rows: summary.entries.map((entry) => rectificationRow(dataset, entry, isOne, lang, messages)),
    part: whole > carried && !period ? messages.part(carried, whole) : '',
    foot: footView(
      dataset,
      list.map(({ evidence }) => evidence.document),
      lang,
    ),
  };
}

/**
 * Problems found and what became of them. What is published as fixed is told apart from what is verified, and what the
 * reports do not say is counted. An unknown organization is a problem; one without entries is empty.
 */
export function rectificationView(dataset: Dataset, options: RectificationOptions): Shown<RectificationView> {
  const { lang, period } = options;
  const whose = whoseOf(dataset, options, lang);
  if ('state' in whose) return whose;
  const isAsked = periodFilter(period);
  const list = dataset.rectifications.filter(
    (one) => whose.includes(one.organization) && isAsked(one.period),
  );
  if (list.length) return ready(viewOf(dataset, list, whose, options));
  const { nothing, noEntries } = rectificationMessages[lang];
  return { state: 'empty', heading: nothing, message: noEntries(whose.name) };
}
