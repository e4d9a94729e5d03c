import { noChange } from 'lit';
import type { ChildPart, PartInfo } from 'lit/directive.js';
import { Directive, directive, PartType } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** A row of a list, and which of its rows it is, from 0. */
export interface Placed<Row> {
  readonly position: number;
  readonly row: Row;
}

/**
 * Rows of a list by their positions, in order. A row that stays is never moved or made anew, whatever comes before it
 * or goes: the focus stays in it. A row that comes is a new element, or where none stays one that is laid out anew, so
 * nothing on the screen seems to move.
 */
class KeptRows extends Directive {
  #positions: readonly number[] | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new Error('rows stand between tags');
  }

  override render<Row>(rows: readonly Placed<Row>[], paint: (placed: Placed<Row>) => unknown): unknown {
    return rows.map(paint);
  }

  override update<Row>(
    list: ChildPart,
    [rows, paint]: [readonly Placed<Row>[], (placed: Placed<Row>) => unknown],
  ): unknown {
    const committed = getCommittedValue(list) as readonly ChildPart[] | undefined;
    const old = Array.isArray(committed) ? (committed as readonly ChildPart[]) : [];
    // Rows that stood there before are the first ones.
    const positions = this.#positions ?? old.map((_row, at) => at);
    const held = new Map(positions.map((position, at) => [position, old[at]] as const));
    const stays = rows.some(({ position }) => held.has(position));
    // In the other order, the last left out: each goes elsewhere, and so is not seen to move when it is seen again.
    if (!stays)
      rows.forEach(({ position }, at) => held.set(position, at ? old[old.length - 1 - at] : undefined));
    // From the last to the first: what comes stands right before what follows it.
    let after: ChildPart | undefined;
    const parts = new Array<ChildPart>(rows.length);
    for (let at = rows.length - 1; at >= 0; at--) {
      const { position } = rows[at] as Placed<Row>;
      const part = held.get(position);
      after = stays && part ? part : insertPart(list, after, part);
      parts[at] = after;
    }
    const used = new Set(parts);
    for (const part of old) if (!used.has(part)) removePart(part);
    rows.forEach((placed, at) => setChildPartValue(parts[at] as ChildPart, paint(placed)));
    this.#positions = rows.map(({ position }) => position);
    setCommittedValue(list, parts);
    return noChange;
  }
}

export const keptRows = directive(KeptRows);
