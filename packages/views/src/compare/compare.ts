import type { Dataset, Language, Observation, Organization, OrganizationId } from '@kaoping/core';
import type { CompareRow, CompareSection, CompareView, ComparisonOptions } from '../compare-view.js';
import { MOST_COMPARED } from '../compare-view.js';
import { footView } from '../foot/foot.js';
import { periodFilter } from '../period-filter.js';
import { noFigures, notThere, ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import { listWords } from '../words/list-words.js';
import { organizationName } from '../words/names.js';
import { plainText } from '../words/plain-text.js';
import type { CompareMessages } from './compare-messages.js';
import { compareMessagesEn } from './compare-messages-en.js';
import { compareMessagesZh } from './compare-messages-zh.js';
import { parted } from './parted.js';
import type { RowContext } from './rows.js';
import { loneRow, sharedRow } from './rows.js';

const allMessages: Readonly<Record<Language, CompareMessages>> = {
  zh: compareMessagesZh,
  en: compareMessagesEn,
};
/** So many rows of a kind are shown; the rest is counted. */
const MOST_ROWS = 60;

/** What was asked for and does not stand in a column. */
interface LeftOut {
  readonly unknown: readonly string[];
  readonly tooMany: readonly OrganizationId[];
}

function section(
  kind: CompareSection['kind'],
  rows: readonly CompareRow[],
  messages: CompareMessages,
): readonly CompareSection[] {
  if (!rows.length) return [];
  const hidden = rows.length - MOST_ROWS;
  return [
    {
      kind,
      heading: messages.sections[kind],
      count: messages.count(rows.length),
      rows: rows.slice(0, MOST_ROWS),
      more: hidden > 0 ? messages.more(hidden) : '',
    },
  ];
}

function silentWords(
  { dataset, organizations, figures, lang, messages }: RowContext,
  { unknown, tooMany }: LeftOut,
): string {
  const reporters = new Set(figures.map(({ organization }) => organization));
  const names = (ids: readonly OrganizationId[]): string =>
    listWords(
      ids.slice(0, 2 * MOST_COMPARED).map((id) => organizationName(dataset, id, lang)),
      lang,
    );
  const silent = organizations.filter(({ id }) => !reporters.has(id)).map(({ id }) => id);
  const strange = unknown.slice(0, MOST_COMPARED).map((id) => plainText(id, 40));
  return [
    silent.length && messages.silent(names(silent)),
    strange.length && messages.unknown(listWords(strange, lang)),
    tooMany.length && messages.tooMany(names(tooMany), MOST_COMPARED),
  ]
    .filter(Boolean)
    .join(messages.join);
}

function viewOf(
  context: RowContext,
  left: LeftOut,
  { reading = 'strict', indicators = [] }: ComparisonOptions,
): CompareView {
  const { dataset, organizations, figures, lang, messages } = context;
  const { shared, apart, alone } = parted(dataset, figures, reading, indicators);
  const rows = {
    shared: shared.flatMap((one) => sharedRow(context, one) ?? []),
    apart: apart.map((one) => loneRow(context, one, false)),
    alone: alone.map((one) => loneRow(context, one, true)),
  };
  const columns = organizations.map(({ id }) => ({ id, name: organizationName(dataset, id, lang) }));
  return {
    heading: messages.heading(
      listWords(
        columns.map(({ name }) => name),
        lang,
      ),
    ),
    subheading: messages.subheading(rows.shared.length, rows.apart.length),
    organizations: columns,
    sections: (['shared', 'apart', 'alone'] as const).flatMap((kind) => section(kind, rows[kind], messages)),
    nothing: rows.shared.length ? '' : messages.nothing,
    silent: silentWords(context, left),
    column: messages.column,
    methodName: messages.methodName,
    method: messages.method,
    foot: footView(
      dataset,
      figures.map(({ evidence }) => evidence.document),
      lang,
    ),
  };
}

/** Results only; a completion is told by a gauge. */
const isCompared = ({ status, measure }: Observation): boolean =>
  status === 'actual' && measure !== 'completion';

/**
 * Two to four organizations side by side. Only comparable figures share a row; others stand in their own with the
 * reason. Fewer than two organizations are an empty view that says so; organizations of which none is known a problem.
 */
export function compareView(dataset: Dataset, options: ComparisonOptions): Shown<CompareView> {
  const { lang, period, indicators } = options;
  const messages = allMessages[lang];
  const asked = [...new Set(options.organizations)] as OrganizationId[];
  const known = asked
    .map((id) => dataset.organization(id))
    .filter((one): one is Organization => one !== undefined);
  const unknown = asked.filter((id) => !dataset.organization(id));
  const [strange] = unknown;
  if (strange !== undefined && known.length < 2) return notThere('organization', strange, lang);
  if (known.length < 2) return { state: 'empty', ...messages.tooFew };
  const organizations = known.slice(0, MOST_COMPARED);
  const isAsked = periodFilter(period);
  const wanted = indicators?.length ? new Set<string>(indicators) : undefined;
  const figures = organizations.flatMap(({ id }) =>
    dataset
      .observationsBy(id)
      .filter((one) => isCompared(one) && isAsked(one.period) && (!wanted || wanted.has(one.indicator))),
  );
  if (!figures.length) return { ...noFigures('', lang), message: messages.none };
  const tooMany = known.slice(MOST_COMPARED).map(({ id }) => id);
  return ready(viewOf({ dataset, organizations, figures, lang, messages }, { unknown, tooMany }, options));
}
