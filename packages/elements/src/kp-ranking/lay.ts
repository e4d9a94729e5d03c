import type { ListSpan } from '@kaoping/views';
import type { TemplateResult } from 'lit';

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
