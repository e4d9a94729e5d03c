import assert from 'node:assert/strict';
import type { Dataset, Evidence, Period } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';

/** Frozen to the last leaf, and holding nothing that is no plain data. */
function assertFrozen(tree: unknown, path: string): void {
  if (typeof tree === 'string') return;
  if (typeof tree === 'number') {
    assert.ok(Number.isFinite(tree), `${path} is ${tree}`);
    return;
  }
  assert.ok(typeof tree === 'object' && tree !== null, `${path} is ${String(tree)}`);
  assert.ok(Object.isFrozen(tree), `${path} can be changed`);
  const prototype: unknown = Object.getPrototypeOf(tree);
  assert.ok(prototype === Object.prototype || Array.isArray(tree), `${path} is of a strange kind`);
  for (const [key, value] of Object.entries(tree)) assertFrozen(value, `${path}.${key}`);
}

function assertIndexed<Item extends { readonly id: string }>(
  items: readonly Item[],
  find: (id: Item['id']) => Item | undefined,
): void {
  for (const item of items) assert.equal(find(item.id), item, `${item.id} is found by its id`);
}

function assertInfo({ info }: Dataset): void {
  for (const text of [info.name, info.version, info.hash, info.issued]) assert.equal(typeof text, 'string');
  if (info.slice) {
    assert.ok(info.slice.kind === 'indicator' || info.slice.kind === 'organization');
    assert.equal(typeof info.slice.id, 'string');
    for (const count of Object.values(info.slice.whole ?? {}))
      assert.ok(Number.isSafeInteger(count) && count >= 0);
  }
}

function assertPeriod({ start, end }: Period): void {
  assert.match(end, /^\d{4}-\d{2}-\d{2}$/);
  assert.ok(start === undefined || start <= end, `${String(start)} is after ${end}`);
}

function assertObservations(dataset: Dataset): void {
  const known = (found: unknown, what: string) => assert.ok(found, `${what} is known`);
  for (const one of dataset.observations) {
    known(dataset.organization(one.organization), 'organization');
    known(dataset.indicator(one.indicator), 'indicator');
    known(dataset.unit(one.quantity.unit), 'unit');
    assert.ok(one.of === undefined || dataset.observation(one.of), 'what a figure is of is known');
    assertPeriod(one.period);
    assert.ok(dataset.observationsOf(one.indicator).includes(one));
    assert.ok(dataset.observationsBy(one.organization).includes(one));
  }
}

function assertParents(dataset: Dataset): void {
  const most = dataset.organizations.length;
  for (const one of dataset.organizations) {
    let steps = 0;
    for (let at = one.parent; at !== undefined; at = dataset.organization(at)?.parent)
      assert.ok((steps += 1) <= most, `${one.id} stands below itself`);
    if (one.parent !== undefined) assert.ok(dataset.children(one.parent).includes(one));
  }
}

/** Every figure of a big dataset looked up in its lists would be work in its square. */
const SMALL = 300;

/** That a dataset is whole: frozen, indexed, without a reference into nothing, and nothing is lost on the way. */
export function assertDataset(
  dataset: Dataset,
  rowsSaid: (table: (typeof TABLE_NAMES)[number]) => number,
): void {
  assertInfo(dataset);
  assertFrozen(dataset.info, 'info');
  for (const table of TABLE_NAMES) {
    assertFrozen(dataset[table], table);
    assert.equal(dataset[table].length, rowsSaid(table), `rows of ${table}`);
  }
  assertIndexed(dataset.documents, dataset.document);
  assertIndexed(dataset.organizations, dataset.organization);
  assertIndexed(dataset.units, dataset.unit);
  assertIndexed(dataset.indicators, dataset.indicator);
  assertIndexed(dataset.terms, dataset.term);
  assertIndexed(dataset.observations, dataset.observation);
  assertParents(dataset);
  if (dataset.observations.length <= SMALL) assertObservations(dataset);
  const told: readonly { readonly evidence: Evidence }[] = [
    ...dataset.observations,
    ...dataset.standings,
    ...dataset.awards,
    ...dataset.programs,
    ...dataset.projects,
    ...dataset.rectifications,
    ...dataset.exclusions,
  ];
  for (const { evidence } of told) assert.ok(dataset.document(evidence.document), 'the document is known');
}
