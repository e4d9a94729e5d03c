import type { Shelf } from '@kaoping/core/partitions';
import type { OrganizationOrder } from './organization-order.js';
import { idOf, parentOf } from './organization-order.js';

/** A shelf with its rows: those who stand on it, and before them who stands above all of them. */
export interface FilledShelf extends Shelf {
  readonly above: readonly number[];
  readonly members: readonly number[];
}

/**
 * Divides the organizations: all below one of them stand on one shelf where they are at most `most`; else those directly
 * below it, and each of these has a shelf of its own. Everybody stands on one.
 */
export function shelvesOf(order: OrganizationOrder, most: number): readonly FilledShelf[] {
  const { rows, of, below } = order;
  const count = new Map<string, number>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const own = 1 + (count.get(idOf(rows[at])) ?? 0);
    const parent = parentOf(rows[at]);
    count.set(parent, (count.get(parent) ?? 0) + own);
  }
  const shelves: FilledShelf[] = [];
  const tops = [''];
  for (let top = tops.shift(); top !== undefined; top = tops.shift()) {
    const isWhole = (count.get(top) ?? 0) <= most;
    const members = [...(below.get(top) ?? [])];
    const parents = [top];
    for (const member of members) {
      const id = idOf(rows[member]);
      if (!below.has(id)) continue;
      if (!isWhole) tops.push(id);
      else {
        parents.push(id);
        for (const row of below.get(id) ?? []) members.push(row);
      }
    }
    const above: number[] = [];
    for (let row = of.get(top); row !== undefined; row = of.get(parentOf(rows[row]))) above.unshift(row);
    shelves.push({ top, isWhole, parents, above, members });
  }
  return shelves;
}
