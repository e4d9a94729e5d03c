import type { OverTimeView } from '@kaoping/views';
import { textWidth } from '@kaoping/views';
import type { Width } from '../base/width-controller.js';
import { columnWidth } from './column-width.js';

/** The least that a widget of such a width has inside its padding, in CSS pixels. */
const ROOM: Readonly<Record<Width, number>> = { narrow: 280, regular: 376, wide: 596 };
/** Of the small type, between the drawing and the names, and beside the words of a button. */
const EM = 14;
const ELDER_EM = 24;
const GAP = 14;
const PADDING = 12;
/** In less nobody sees who passed whom. */
const LEAST = 60;

/** A column's width as a number, in em: within the same limits as any column of the widget. */
const columnEm = (widths: readonly number[]): number => parseFloat(columnWidth(widths));

/** In em: the names beside the drawing, any of which may be in bold. */
export const namesWidth = ({ lines }: OverTimeView): number =>
  columnEm(lines.map(({ name }) => textWidth(name, true)));

/** In em: the words of the longest step. */
export const stepWidth = ({ steps }: OverTimeView): number =>
  columnEm(steps.map(({ heading }) => textWidth(heading, true)));

const drawingRoom = (view: OverTimeView, width: Width, em: number): number =>
  ROOM[width] - namesWidth(view) * em - GAP;

/** Whether each step's button has room below its points; if not, the buttons are a row of their own. */
export function isAxis(view: OverTimeView, width: Width, isElder: boolean): boolean {
  if (width === 'narrow') return false;
  const em = isElder ? ELDER_EM : EM;
  const step = stepWidth(view) * em + PADDING;
  return drawingRoom(view, width, em) - step / 2 >= (view.steps.length - 1) * step;
}

/** Whether names leave room for a drawing; the table below it says the same. */
export const isDrawable = (view: OverTimeView, width: Width, isElder: boolean): boolean =>
  drawingRoom(view, width, isElder ? ELDER_EM : EM) >= LEAST;
