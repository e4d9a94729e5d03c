import type { Dataset, Language, Organization } from '@kaoping/core';
import { MISSING_POLICIES } from '@kaoping/core/aggregate';
import { footView } from '../foot/foot.js';
import { subheading } from '../ranking/headings.js';
import type { Crumb, ScorecardOptions, ScorecardRow, ScorecardView } from '../scorecard-view.js';
import { noFigures, notThere, ready } from '../state/states.js';
import type { Shown } from '../view-state.js';
import { listWords } from '../words/list-words.js';
import { organizationName } from '../words/names.js';
import { cellOf } from './cells.js';
import { fieldsOf } from './fields.js';
import type { Fields } from './fields.js';
import { called, columnHead, directionIn, indexHead, nameHead, orderWords } from './heads.js';
import type { Indexed } from './index-recipe.js';
import { indexOf } from './index-recipe.js';
import { indexCell, indexNotes, scoredCount } from './index-words.js';
import type { Members } from './members.js';
import { membersOf, partsOf, partsToOpen, wayTo } from './members.js';
import { orderOf, sorted } from './order.js';
import { placeMessages, scorecardMessages } from './scorecard-language.js';

/** More names than these are counted. */
const MOST_NAMED = 20;

interface Shape extends Members, Fields {
  readonly crumbs: readonly Crumb[];
}

/** What the rows are called together: `拱墅区`, or `所选 3 个街道`. */
const labelOf = (dataset: Dataset, { parent, rows }: Members, lang: Language): string =>
  parent
    ? organizationName(dataset, parent.id, lang)
    : scorecardMessages[lang].chosen(rows.length, called(rows, rows.length, lang));

function rowOf(
  dataset: Dataset,
  organization: Organization,
  { fields }: Fields,
  indexed: Indexed | undefined,
  { lang, period, reading = 'strict' }: ScorecardOptions,
): ScorecardRow {
  const name = organizationName(dataset, organization.id, lang);
  const parts = partsToOpen(dataset, organization, period);
  const { drill } = scorecardMessages[lang];
  return {
    organization: organization.id,
    name,
    ...(parts.length && { drill: drill(name, parts.length, called(parts, parts.length, lang)) }),
    cells: fields.map((field) => cellOf(dataset, field, organization.id, reading, lang)),
    ...(indexed && { index: indexCell(dataset, indexed, organization.id, lang) }),
  };
}

function methodOf({ fields }: Fields, lang: Language): string {
  const { places, quarters, few, targets, neutral } = scorecardMessages[lang].method;
  const hasNeutral = fields.some((field) => directionIn(field) === 'neutral');
  return places + quarters + few + targets + (hasNeutral ? neutral : '');
}

/** Parts those who have something to show, or to open, from those who say nothing at all: a sentence names them. */
function withoutSilent(
  dataset: Dataset,
  { rows, fields }: Shape,
  { lang, period }: ScorecardOptions,
): { readonly shown: readonly Organization[]; readonly silent: string } {
  const saysNothing = (organization: Organization): boolean =>
    !partsToOpen(dataset, organization, period).length &&
    fields.every(({ indicator }) =>
      dataset.observationsOf(indicator.id).every((one) => one.organization !== organization.id),
    );
  const silent = rows.filter(saysNothing);
  const names = silent.slice(0, MOST_NAMED).map(({ id }) => organizationName(dataset, id, lang));
  const noun = called(silent, silent.length, lang);
  return {
    shown: rows.filter((row) => !silent.includes(row)),
    silent: silent.length
      ? scorecardMessages[lang].silent(listWords(names, lang), silent.length, noun, names.length)
      : '',
  };
}

function viewOf(dataset: Dataset, shape: Shape, options: ScorecardOptions): ScorecardView {
  const { lang, missing = 'exclude' } = options;
  const { rows, fields, parent, crumbs } = shape;
  const policy = MISSING_POLICIES.includes(missing) ? missing : 'exclude';
  const messages = scorecardMessages[lang];
  const indexed = options.index ? indexOf(dataset, rows, fields, { ...options, missing: policy }) : undefined;
  const order = orderOf(options.sort, fields, indexed !== undefined);
  const nameColumn = nameHead(order, lang);
  const columns = fields.map((field) => columnHead(dataset, field, order, lang));
  const indexColumn = indexed && indexHead(rows, scoredCount(indexed), order, lang);
  const figures = fields.flatMap(({ standings }) =>
    [...standings.values()].map(({ entry }) => entry.observation),
  );
  const { shown, silent } = withoutSilent(dataset, shape, options);
  const named = shown.map((organization) => ({
    organization,
    name: organizationName(dataset, organization.id, lang),
  }));
  return {
    heading: messages.heading(
      parent ? organizationName(dataset, parent.id, lang) : '',
      called(rows, lang === 'en' ? 2 : 1, lang),
    ),
    subheading: subheading(dataset, figures, rows, lang, placeMessages[lang]),
    crumbs,
    crumbsLabel: messages.crumbs,
    note: shape.others ? messages.otherIndicators : '',
    nameColumn,
    columns,
    ...(indexColumn && { indexColumn }),
    rows: sorted(named, order, fields, indexed?.index, lang).map(({ organization }) =>
      rowOf(dataset, organization, shape, indexed, options),
    ),
    silent,
    order: orderWords(order, fields, [nameColumn, ...columns, ...(indexColumn ? [indexColumn] : [])], lang),
    method: methodOf(shape, lang),
    ...(indexed && { index: indexNotes(dataset, indexed, policy, lang) }),
    foot: footView(
      dataset,
      figures.map(({ evidence }) => evidence.document),
      lang,
    ),
  };
}

/** Those below the organization that was opened, with the way back; else those that were asked for. */
function opened(
  dataset: Dataset,
  start: Members,
  { within, lang }: ScorecardOptions,
): Members & Pick<Shape, 'crumbs'> {
  const way = within ? wayTo(dataset, start.rows, within) : undefined;
  const parent = way?.[way.length - 1];
  if (!way || !parent) return { ...start, crumbs: [] };
  const crumbs = way.map(({ id }): Crumb => ({ within: id, name: organizationName(dataset, id, lang) }));
  return {
    parent,
    rows: partsOf(dataset, parent.id),
    crumbs: [{ within: '', name: labelOf(dataset, start, lang) }, ...crumbs],
  };
}

/**
 * Organizations by indicators. Each column is about the largest group of comparable figures that the rows report; a
 * figure of another kind stays in its cell, apart, with the reason, and a cell without one says why. An unknown
 * organization or indicator is a problem; a card without any figure is empty.
 */
export function scorecardView(dataset: Dataset, options: ScorecardOptions): Shown<ScorecardView> {
  const { lang } = options;
  const start = membersOf(dataset, options);
  if ('unknown' in start) return notThere('organization', start.unknown, lang);
  const { crumbs, ...members } = opened(dataset, start, options);
  const { within: _within, ...unopened } = options;
  const columns = fieldsOf(dataset, members.rows, crumbs.length ? options : unopened);
  if ('unknown' in columns) return notThere('indicator', columns.unknown, lang);
  if (columns.fields.every(({ standings }) => !standings.size))
    if (!members.rows.some((row) => partsToOpen(dataset, row, options.period).length))
      return noFigures(labelOf(dataset, members, lang), lang);
  return ready(viewOf(dataset, { ...members, ...columns, crumbs }, options));
}
