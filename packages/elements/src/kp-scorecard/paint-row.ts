import type { FigureCell, IndexCell, ScorecardCell, ScorecardHead, ScorecardRow } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { paintFigure } from '../paint/figure.js';
import { paintKept } from '../paint/kept.js';

/** What can be done in a row. */
export interface RowEvents {
  readonly ask: (cell: FigureCell, row: ScorecardRow) => void;
  /** Shows the parts of an organization. */
  readonly open: (organization: string) => void;
}

function paintScore({ score, place, spoken, why }: IndexCell): TemplateResult {
  return score
    ? html`<span class="score" aria-hidden="true">${score}</span>
        <span class="place" aria-hidden="true">${place}</span><span class="aside">${spoken}</span>`
    : html`<span class="why">${paintKept(why)}</span>`;
}

function paintCellFigure(
  cell: FigureCell,
  row: ScorecardRow,
  isFirst: boolean,
  ask: RowEvents['ask'],
): TemplateResult {
  const { figure, sentence } = cell;
  return html`<button
    class="figure ${cell.apart ? 'elsewhere' : ''}"
    data-stop
    data-name=${isFirst ? row.name : nothing}
    aria-label=${sentence}
    aria-haspopup="dialog"
    @click=${() => ask(cell, row)}
  >
    ${paintFigure(figure)}
  </button>`;
}

function paintCell(
  cell: ScorecardCell,
  row: ScorecardRow,
  isFirst: boolean,
  ask: RowEvents['ask'],
): TemplateResult {
  if (cell.kind === 'blank') return html`<span class="why">${paintKept(cell.why)}</span>`;
  const { apartPieces: apart, place, status } = cell;
  return html`${paintCellFigure(cell, row, isFirst, ask)}
  ${apart.length ? html`<span class="apart">${apart.map((piece) => html`<span>${piece}</span>${piece.endsWith(' ') ? ' ' : ''}`)}</span>` : nothing}
  ${place ? html`<span class="place">${place}</span>` : nothing}
  ${
    status
      ? html`<span class="status ${status.tone}"
          ><span aria-hidden="true">${status.shape}</span> ${status.word}</span
        >`
      : nothing
  }`;
}

/** One organization: a row of the table, or a card. */
export function paintRow(
  row: ScorecardRow,
  heads: readonly ScorecardHead[],
  { open, ask }: RowEvents,
): TemplateResult {
  const { organization, name, drill, cells, index } = row;
  // Typing a name jumps to the first thing of its row.
  const first = drill ? -1 : cells.findIndex(({ kind }) => kind === 'figure');
  const label = (head: ScorecardHead | undefined): TemplateResult =>
    html`<span class="label" aria-hidden="true">${head?.name} <small>${head?.detail}</small></span>`;
  const columns = heads.slice(index ? 1 : 0);
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" class="who">
      <span class="name">${name}</span>
      ${
        drill
          ? html`<button
              class="drill"
              data-stop
              data-name=${name}
              data-drill=${organization}
              aria-label=${drill.label}
              @click=${() => open(organization)}
            >
              ${drill.text}
            </button>`
          : nothing
      }
    </th>
    ${
      index
        ? html`<td role="cell" part="cell">
            ${label(heads[0])}<span class="value">${paintScore(index)}</span>
          </td>`
        : nothing
    }
    ${cells.map(
      (cell, at) =>
        html`<td role="cell" part="cell" class=${cell.kind === 'blank' ? 'blank' : ''}>
          ${label(columns[at])}<span class="value">${paintCell(cell, row, at === first, ask)}</span>
        </td>`,
    )}
  </tr>`;
}
