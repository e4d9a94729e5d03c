import type { ListSpan } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** Paints a row; `more` is a class that it has besides. */
export type PaintRow<Row> = (row: Row, more?: string) => TemplateResult;

/** Lays the built rows of a list out, inside what stands around them. */
export type Lay = <Row>(
  span: ListSpan,
  rows: readonly Row[],
  paintRow: PaintRow<Row>,
  around: (rows: unknown) => TemplateResult,
) => TemplateResult;

/** One after the other. */
export const layWhole: Lay = (_span, rows, paintRow, around) => around(rows.map((row) => paintRow(row)));

/** A list of which not all rows are built, and what stands before and after them. */
export const inBox = (list: unknown, before?: unknown, after?: unknown): TemplateResult =>
  html`<div class="long">${before} ${list} ${after}</div>`;

/** Pixels: no row is lower. */
export const ROW = 32;

/** Rows that what stands above a list takes the room of, at least: headings and the field for names. */
const HEAD = 4;
/** A frame that is to grow with what it holds begins low. */
const LEAST = 4;

/** As many rows of a long list as a window may show, which stay when what follows the reader comes. */
export const layFirst: Lay = (_span, rows, paintRow, around) => {
  const count = Math.max(LEAST, Math.ceil(innerHeight / ROW) - HEAD);
  return inBox(around(rows.slice(0, count).map((row) => paintRow(row, ''))));
};
