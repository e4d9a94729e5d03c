import type { DatasetInfo, Row, Rows, Wire } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';
import { indicatorSlice, organizationSlices } from './slices.js';

const idOf = (row: Row): string => String(row['id']);

const withoutDefinition = ({ definition: _zh, definition_en: _en, ...row }: Row): Row => row;
const withoutDetail = ({ digest: _digest, note_en: _note, ...row }: Row): Row => row;

/**
 * What a page needs that loads everything at once. A third of the bytes would be digests, exclusions, definitions and
 * the English of notes: the slices carry all but the exclusions, the CSV tables and the module all of it.
 */
function lean(rows: Rows): Rows {
  const body = {} as Record<keyof Rows, readonly Row[]>;
  for (const table of TABLE_NAMES) body[table] = rows[table].map(withoutDetail);
  return { ...body, indicators: rows.indicators.map(withoutDefinition), exclusions: [] };
}

/** What `dataset.json` holds. */
export const datasetWire = (info: DatasetInfo, rows: Rows): Wire =>
  toWire(info, lean(rows), { packed: true });

/** The dataset as pages load it: whole, and cut so that a ranking or a unit card needs one request. */
export function datasetFiles(info: DatasetInfo, rows: Rows): readonly PublishedFile[] {
  const facts: Rows = { ...rows, exclusions: [] };
  const ofOrganization = (id: string): readonly PublishedFile[] => {
    const { first, whole } = organizationSlices(info, facts, id);
    const file = jsonFile(`organizations/${id}.json`, first);
    return whole ? [file, jsonFile(`organizations/full/${id}.json`, whole)] : [file];
  };
  return [
    jsonFile('dataset.json', datasetWire(info, rows)),
    ...rows.indicators
      .map(idOf)
      .map((id) => jsonFile(`indicators/${id}.json`, indicatorSlice(info, facts, id))),
    ...rows.organizations.map(idOf).flatMap(ofOrganization),
  ];
}
