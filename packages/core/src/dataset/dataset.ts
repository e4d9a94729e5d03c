import type { SourceDocument } from '../model/document.js';
import type { DocumentId, IndicatorId, ObservationId, OrganizationId, TermId, UnitId } from '../model/ids.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Organization } from '../model/organization.js';
import type { Term } from '../model/term.js';
import type { Unit } from '../model/unit.js';
import { freeze } from './freeze.js';
import { normalize } from './normalize.js';
import type { Problem } from './problem.js';
import type { Tables } from './tables.js';
import { validate } from './validate.js';
import type { DatasetInfo } from './info.js';
import { MOST_PROBLEMS, fromWire } from './wire.js';

/** Facts, frozen and indexed. A slice of a dataset is a dataset that holds less. */
export interface Dataset extends Tables {
  readonly info: DatasetInfo;
  document(id: DocumentId): SourceDocument | undefined;
  organization(id: OrganizationId): Organization | undefined;
  unit(id: UnitId): Unit | undefined;
  indicator(id: IndicatorId): Indicator | undefined;
  term(id: TermId): Term | undefined;
  observation(id: ObservationId): Observation | undefined;
  /** The figures of an indicator, in the order of the documents. */
  observationsOf(indicator: IndicatorId): readonly Observation[];
  /** The figures of an organization, in the order of the documents. */
  observationsBy(organization: OrganizationId): readonly Observation[];
  /** The organizations whose parent this is. */
  children(parent: OrganizationId): readonly Organization[];
}

/** Either a whole dataset, or everything that is wrong with it. */
export type DatasetResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Looks items up by their ids. */
function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): (id: Id) => Item | undefined {
  const index = new Map(items.map((item) => [item.id, item]));
  return (id) => index.get(id);
}

/** Looks up the items of a key, in their order. */
function grouped<Key, Item>(
  items: readonly Item[],
  key: (item: Item) => Key | undefined,
): (of: Key) => readonly Item[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const at = key(item);
    if (at === undefined) continue;
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return (of) => groups.get(of) ?? [];
}

/**
 * Indexes tables once, so that every question after is a look-up.
 *
 * @example
 * import { dataset } from '@kaoping/core/data';
 * const copy = datasetOf(dataset.info, { ...dataset, observations: [] });
 * copy.observationsOf('tax-revenue'); // []
 */
export function datasetOf(info: DatasetInfo, tables: Tables): Dataset {
  return Object.freeze({
    info,
    ...tables,
    document: byId(tables.documents),
    organization: byId(tables.organizations),
    unit: byId(tables.units),
    indicator: byId(tables.indicators),
    term: byId(tables.terms),
    observation: byId(tables.observations),
    observationsOf: grouped(tables.observations, ({ indicator }) => indicator),
    observationsBy: grouped(tables.observations, ({ organization }) => organization),
    children: grouped(tables.organizations, ({ parent }) => parent),
  });
}

/** The reading of {@link readDataset} in steps, so that a page can have its turn between them. */
export function* readSteps(json: unknown): Generator<undefined, DatasetResult, undefined> {
  const problems: Problem[] = [];
  const { info, rows } = fromWire(json, problems);
  yield;
  if (!problems.length) validate(rows, problems, MOST_PROBLEMS);
  if (problems.length) return { ok: false, problems };
  yield;
  const tables = normalize(rows);
  yield;
  return { ok: true, dataset: datasetOf(freeze(info), freeze(tables)) };
}

/**
 * Reads a parsed JSON document. Never half a dataset: the first problem in any row keeps all of it out.
 *
 * @example
 * const read = readDataset({ format: 'another' });
 * read.ok; // false
 * read.problems[0].code; // 'dataset/format'
 */
export function readDataset(json: unknown): DatasetResult {
  const steps = readSteps(json);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
