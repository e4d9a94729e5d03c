import type { ListSpan } from '@kaoping/views';
import { FIRST_ROWS } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { setProperties } from '../paint/set-properties.js';

/** Paints a row; `more` is a class that it has besides. */
export type PaintRow<Row> = (row: Row, more?: string) => TemplateResult;

/** Lays the built rows of a list out, inside what stands around them. */
export type Lay = <Row>(
  span: ListSpan,
  rows: readonly Row[],
  paintRow: PaintRow<Row>,
  around: (rows: unknown) => TemplateResult,
) => TemplateResult;

/** A list of which not all rows are built, and what stands after and before them. */
export const inBox = (list: unknown, after?: unknown, before?: unknown): TemplateResult =>
  html`<div class="long">${before} ${list} ${after}</div>`;

/** Pixels: no row is lower. */
export const ROW = 32;

/** Rows that what stands above a list takes the room of, at least: headings and the field for names. */
const HEAD = 4;
/** A frame that is to grow with what it holds begins low. */
const LEAST = 4;

/**
 * As many windows full of rows as there were turns, and room for the others as low as rows may be; all rows where there are few, or no turns.
 * `keepRoom` asks for the next turn; without, what follows the reader comes, and these rows stay.
 */
export const layInTurns =
  (turns: number, keepRoom?: () => void): Lay =>
  (_span, rows, paintRow, around) => {
    // Who names a few of many leaves the box where it is.
    const isWhole = !turns || (keepRoom && turns < 2 && rows.length <= FIRST_ROWS);
    const count = isWhole ? rows.length : turns * Math.max(LEAST, Math.ceil(innerHeight / ROW) - HEAD);
    const list = around(rows.slice(0, count).map((row) => paintRow(row, '')));
    if (isWhole) return list;
    const left = Math.max(0, rows.length - count);
    if (left) keepRoom?.();
    return inBox(list, html`<p style=${setProperties({ height: `${left * ROW}px` })}></p>`);
  };
