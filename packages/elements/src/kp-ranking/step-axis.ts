import type { OverTimeView } from '@kaoping/views';
import { textWidth } from '@kaoping/views';
import { columnWidth } from './column-width.js';

/** Of the small type, between the drawing and the names, and beside the words of a button, in CSS pixels. */
const EM = 14;
const ELDER_EM = 24;
const GAP = 14;
const PADDING = 8;
/** In less nobody sees who passed whom. */
const LEAST = 60;

/** A column's width as a number, in em: within the same limits as any column of the widget. */
const columnEm = (widths: readonly number[]): number => parseFloat(columnWidth(widths));

/** In em: the words of the longest step. */
export const stepWidth = ({ steps }: OverTimeView): number =>
  columnEm(steps.map(({ heading }) => textWidth(heading, true)));

/** In em: the names beside the drawing, any of which may be in bold; half of the last step stands below them. */
export const namesWidth = (view: OverTimeView): number =>
  Math.max(columnEm(view.lines.map(({ name }) => textWidth(name, true))), stepWidth(view) / 2);

const drawingRoom = (view: OverTimeView, pixels: number, em: number): number =>
  pixels - namesWidth(view) * em - GAP;

/** Whether names leave room for a drawing in so many CSS pixels; the table below it says the same. */
export const isDrawable = (view: OverTimeView, pixels: number, isElder: boolean): boolean =>
  drawingRoom(view, pixels, isElder ? ELDER_EM : EM) >= LEAST;

/**
 * On how many lines the steps' buttons stand below their points, taking turns, so that none touches the next nor the
 * line that leads to it; 0 where even two are too few or nothing is drawn: then the buttons are a list of their own.
 */
export function axisRows(view: OverTimeView, pixels: number, isElder: boolean): 0 | 1 | 2 {
  if (!isDrawable(view, pixels, isElder)) return 0;
  const em = isElder ? ELDER_EM : EM;
  const step = stepWidth(view) * em + PADDING;
  const length = drawingRoom(view, pixels, em) - step / 2;
  const { steps } = view;
  const areApart = (by: number, least: number): boolean =>
    steps.slice(by).every(({ x }, at) => (x - (steps[at]?.x ?? 0)) * length >= least);
  if (areApart(1, step)) return 1;
  return areApart(2, step) && areApart(1, step / 2) ? 2 : 0;
}
