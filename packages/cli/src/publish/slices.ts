import type { DatasetInfo, Rows, Wire } from '@kaoping/core';
import { TABLE_NAMES } from '@kaoping/core';
import { CARD_ROOM, ownRows, sliceByIndicator, sliceByOrganization, toWire } from '@kaoping/core/publish';

const packed = (info: DatasetInfo, slice: NonNullable<DatasetInfo['slice']>, body: Rows): Wire =>
  toWire({ ...info, slice }, body, { packed: true });

/** What is behind one ranking. */
export const indicatorSlice = (info: DatasetInfo, rows: Rows, id: string): Wire =>
  packed(info, { kind: 'indicator', id }, sliceByIndicator(rows, id));

/** The slice behind a unit card as it opens, and where that is not all of the unit, the whole of it beside. */
export function organizationSlices(
  info: DatasetInfo,
  rows: Rows,
  id: string,
): { readonly first: Wire; readonly whole?: Wire } {
  const slice = { kind: 'organization', id } as const;
  const all = sliceByOrganization(rows, id);
  const first = sliceByOrganization(rows, id, CARD_ROOM);
  const isAll = TABLE_NAMES.every((table) => first[table].length === all[table].length);
  if (isAll) return { first: packed(info, slice, all) };
  return {
    first: packed(info, { ...slice, whole: ownRows(rows, id) }, first),
    whole: packed(info, slice, all),
  };
}
