import type { CompareCell, CompareFact, CompareRow } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintLine } from '../paint/line.js';

type PaintFigure = (cell: CompareCell, fact: CompareFact, row: CompareRow) => TemplateResult;

/** Rows of one indicator follow each other. */
function byIndicator(rows: readonly CompareRow[]): readonly (readonly CompareRow[])[] {
  const groups: CompareRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.indicator === row.indicator) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const paintSingle = (row: CompareRow, paintFigure: PaintFigure): readonly TemplateResult[] =>
  row.cells.flatMap((cell) =>
    cell.fact
      ? html`<li class="single" part="row">
          <span class="by">${cell.name}</span> ${paintFigure(cell, cell.fact, row)}
          <span class="said"
            ><span>${paintLine(row.detail)}</span
            >${row.why ? html` <span class="why">${paintLine(row.why)}</span>` : nothing}</span
          >
        </li>`
      : [],
  );

/**
 * Figures that no other shares a scale with: under each indicator a line for each, with whose it is, for when, and what
 * keeps it apart. Columns would be almost empty.
 */
export const paintSingles = (rows: readonly CompareRow[], paintFigure: PaintFigure): TemplateResult =>
  html`${byIndicator(rows).map(
    (group) =>
      html`<h4>${group[0]?.name}</h4>
        <ul class="singles" role="list" aria-label=${group[0]?.name ?? ''}>
          ${group.map((row) => paintSingle(row, paintFigure))}
        </ul>`,
  )}`;
