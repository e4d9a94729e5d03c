import type { PaintedList } from './rooms.js';

/** Which row of a list an element stands in, from 0; -1 where it stands in none. */
export type PositionOf = (list: PaintedList, element: Element) => number;

const isBuilt = ({ start, built }: PaintedList, position: number): boolean =>
  position >= start && position < start + built;

/** The row behind a button that stands for rows that are not built, for who comes from above or from below. */
function behind(stop: HTMLElement | undefined, isDown: boolean, lists: readonly PaintedList[]) {
  const list = lists.find(({ box }) => stop && box.contains(stop));
  const side = stop?.dataset['through'];
  if (!list || !side) return undefined;
  const { offset, start, built, size } = list;
  if (side === 'next') return offset + (isDown ? start + built : size - 1);
  return offset + (isDown ? 0 : start - 1);
}

/**
 * The row, in reading order, to which a key leads from one of the stops of a widget, where it is not built yet;
 * undefined where the stops that are there will do.
 */
export function unbuiltRow(
  key: string,
  stops: readonly HTMLElement[],
  at: number,
  lists: readonly PaintedList[],
  positionOf: PositionOf,
): number | undefined {
  if (key === 'Home') return behind(stops[0], true, lists);
  const isDown = key === 'ArrowDown' || key === 'ArrowRight';
  if (!isDown && key !== 'ArrowUp' && key !== 'ArrowLeft') return undefined;
  const step = isDown ? 1 : -1;
  const stop = stops[at];
  const list = lists.find(({ box }) => stop && box.contains(stop));
  const position = list && stop ? positionOf(list, stop) : -1;
  if (!list || position < 0) return behind(stops[at + step], isDown, lists);
  const to = position + step;
  if (to >= 0 && to < list.size) return isBuilt(list, to) ? undefined : list.offset + to;
  // Out of the list: its own buttons stand for rows on its other side.
  let out = at + step;
  while (stops[out] && list.box.contains(stops[out] as HTMLElement)) out += step;
  return behind(stops[out], isDown, lists);
}
