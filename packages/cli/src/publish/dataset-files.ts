import type { DatasetInfo, Row, Rows } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';
import { CARD_ROOM, ownRows, sliceByIndicator, sliceByOrganization, toWire } from '@kaoping/core/publish';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';

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

/** The slice behind a unit card as it opens, and where that is not all of the unit, the whole of it beside. */
function organizationFiles(info: DatasetInfo, rows: Rows, id: string): readonly PublishedFile[] {
  const slice = { kind: 'organization', id } as const;
  const file = (path: string, body: Rows, whole?: DatasetInfo['slice']): PublishedFile =>
    jsonFile(path, toWire({ ...info, slice: whole ?? slice }, body, { packed: true }));
  const whole = ownRows(rows, id);
  const all = sliceByOrganization(rows, id);
  const first = sliceByOrganization(rows, id, CARD_ROOM);
  const isAll = TABLE_NAMES.every((table) => first[table].length === all[table].length);
  if (isAll) return [file(`organizations/${id}.json`, all)];
  return [
    file(`organizations/${id}.json`, first, { ...slice, whole }),
    file(`organizations/full/${id}.json`, all),
  ];
}

/** The dataset as pages load it: whole, and cut so that a ranking or a unit card needs one request. */
export function datasetFiles(info: DatasetInfo, rows: Rows): readonly PublishedFile[] {
  const facts: Rows = { ...rows, exclusions: [] };
  const sliced = (id: string, body: Rows): PublishedFile =>
    jsonFile(
      `indicators/${id}.json`,
      toWire({ ...info, slice: { kind: 'indicator', id } }, body, { packed: true }),
    );
  return [
    jsonFile('dataset.json', toWire(info, lean(rows), { packed: true })),
    ...rows.indicators.map(idOf).map((id) => sliced(id, sliceByIndicator(facts, id))),
    ...rows.organizations.map(idOf).flatMap((id) => organizationFiles(info, facts, id)),
  ];
}
