import type { Dataset } from '@kaoping/core';
import type { MissingPolicy } from '@kaoping/core/aggregate';
import type {
  Crumb,
  FigureCell,
  IndexCell,
  ScorecardCell,
  ScorecardHead,
  ScorecardRow,
  ScorecardView,
  Shown,
} from '@kaoping/views';
import { scorecardView } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { KpElement } from '../base/kp-element.js';
import { paintFigure } from '../paint/figure.js';
import { cardsStyles } from './cards.styles.js';
import { setProperties } from '../paint/set-properties.js';
import { stayInColumn } from './column-keys.js';
import { scorecardStyles } from './kp-scorecard.styles.js';
import { readWeights } from './read-weights.js';

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;
/** With more columns than these a table of regular width becomes cards. */
const FEW = 3;
const listed = (text: string | undefined): readonly string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * Organizations by indicators. A figure has its place among those that it can be compared with; one that cannot be
 * compared says why, and so does a blank cell. A composite index, where asked for, comes with how far it can be trusted.
 *
 * @element kp-scorecard
 * @slot - Shown until the scorecard is ready, when scripts are off, and when it fails
 * @fires kp-ready - The scorecard is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The scorecard cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - Who is set side by side
 * @csspart crumbs - The way back from an organization that was opened
 * @csspart table - The table, or the cards
 * @csspart row - One organization
 * @csspart cell - One figure of it
 * @csspart silent - Who reported none of it
 * @csspart index - How the composite index is made
 * @csspart foot - Source and tools
 */
export class KpScorecard extends KpElement<ScorecardView> {
  static override styles = [KpElement.styles, scorecardStyles, cardsStyles];

  /** Ids of the organizations, between spaces or commas. */
  @property() organizations?: string;
  /** Instead: the id of a parent organization, or a level. Default: the parent whose areas report most. */
  @property() among?: string;
  /** Ids of the indicators, between spaces or commas. Default: those in which most can be compared. */
  @property() indicators?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** Id of an indicator, `index` or `name`; with a `-` before it the other way around. */
  @property() sort?: string;
  /** Adds a composite index. */
  @property({ type: Boolean }) index = false;
  /** What indicators weigh in the index, beside the others: `tax-revenue:2 elevators-added:1`. */
  @property() weights?: string;
  /** What becomes of a missing figure in the index: `exclude`, `reweight`, `peer_mean` or `worst`. */
  @property() missing: MissingPolicy = 'exclude';
  /** `table`, or `cards`, as which it is always shown where there is little room. */
  @property() view: 'table' | 'cards' = 'table';

  /** Id of the organization that a reader opened. */
  @state() private within = '';
  @state() private explains = false;

  protected override exporter = async () => (await import('./scorecard-exporter.js')).scorecardExport;

  override get slice(): string {
    return 'dataset.json';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('among') || changed.has('organizations'))) this.within = '';
    super.willUpdate(changed);
  }

  protected override viewOf(dataset: Dataset): Shown<ScorecardView> {
    const { among, period, sort, within, index, weights, missing, language: lang } = this;
    return scorecardView(dataset, {
      organizations: listed(this.organizations),
      indicators: listed(this.indicators),
      ...(among && { among }),
      ...(period && { period }),
      ...(sort && { sort }),
      ...(within && { within }),
      ...(weights && { weights: readWeights(weights) }),
      index,
      missing,
      reading: this.validReading,
      lang,
    });
  }

  protected override paint(view: ScorecardView): TemplateResult {
    const { words } = this;
    const isTable = this.view !== 'cards';
    const isCrowded = view.columns.length + (view.indexColumn ? 1 : 0) > FEW;
    return html`<section
      class="scorecard ${isTable ? '' : 'cards'} ${isCrowded ? 'crowded' : ''}"
      aria-labelledby="heading"
    >
      ${view.crumbs.length ? this.#crumbs(view) : nothing}
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${view.subheading}</p>
      ${view.note ? html`<p class="sub">${view.note}</p>` : nothing} ${this.#table(view)}
      ${view.silent ? html`<p class="silent" part="silent">${view.silent}</p>` : nothing}
      ${view.index ? this.#index(view.index) : nothing}
      ${this.explains ? html`<p class="note" id="method">${view.method}</p>` : nothing}
      ${this.foot(
        view.foot,
        html`<button
            class="form"
            data-stop
            aria-pressed=${isTable}
            @click=${() => (this.view = isTable ? 'cards' : 'table')}
          >
            ${words.table}
          </button>
          <button data-stop aria-expanded=${this.explains} @click=${() => (this.explains = !this.explains)}>
            ${words.method}
          </button>`,
      )}
    </section>`;
  }

  #crumbs({ crumbs, crumbsLabel }: ScorecardView): TemplateResult {
    const last = crumbs.length - 1;
    const step = ({ name, within }: Crumb, at: number): TemplateResult =>
      at === last
        ? html`<li aria-current="page">${name}</li>`
        : html`<li>
            <button data-stop @click=${() => this.#open(within)}>${name}</button>
          </li>`;
    return html`<nav class="crumbs" part="crumbs" aria-label=${crumbsLabel}>
      <ol role="list">
        ${crumbs.map(step)}
      </ol>
    </nav>`;
  }

  // The roles are those of the elements; laid out as cards they would be lost without being named.
  #table(view: ScorecardView): TemplateResult {
    const heads = [...view.columns, ...(view.indexColumn ? [view.indexColumn] : [])];
    return html`<p class="order" role="status">${view.order}</p>
      <div class="scroll">
        <table
          role="table"
          part="table"
          aria-labelledby="heading"
          @keydown=${stayInColumn}
          ${setProperties({ '--columns': `${heads.length}` })}
        >
          <thead role="rowgroup">
            <tr role="row">
              ${[view.nameColumn, ...heads].map((head) => this.#head(head))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${repeat(
              view.rows,
              ({ organization }) => organization,
              (row) => this.#row(row, heads),
            )}
          </tbody>
        </table>
      </div>`;
  }

  #head({ key, name, detail, count, sorted, sortTo }: ScorecardHead): TemplateResult {
    return html`<th
      role="columnheader"
      scope="col"
      class=${key === 'name' ? 'who' : ''}
      aria-sort=${sorted === 'none' ? nothing : sorted}
    >
      <button data-stop data-name=${name} @click=${() => (this.sort = sortTo)}>
        ${name}<span class="arrow" aria-hidden="true">${ARROWS[sorted]}</span>
      </button>
      ${detail ? html`<small>${detail}</small>` : nothing} ${count ? html`<small>${count}</small>` : nothing}
    </th>`;
  }

  #row(row: ScorecardRow, heads: readonly ScorecardHead[]): TemplateResult {
    const { organization, name, drill, cells, index } = row;
    // Typing a name jumps to the first thing of its row.
    const first = drill ? -1 : cells.findIndex(({ kind }) => kind === 'figure');
    const label = (at: number): TemplateResult =>
      html`<span class="label" aria-hidden="true"
        >${heads[at]?.name} <small>${heads[at]?.detail}</small></span
      >`;
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
                @click=${() => this.#open(organization)}
              >
                ${drill.text}
              </button>`
            : nothing
        }
      </th>
      ${cells.map(
        (cell, at) =>
          html`<td role="cell" part="cell">
            ${label(at)}<span class="value">${this.#cell(cell, row, at === first)}</span>
          </td>`,
      )}
      ${
        index
          ? html`<td role="cell" part="cell">
              ${label(cells.length)}<span class="value">${this.#score(index)}</span>
            </td>`
          : nothing
      }
    </tr>`;
  }

  #cell(cell: ScorecardCell, row: ScorecardRow, isFirst: boolean): TemplateResult {
    if (cell.kind === 'blank') return html`<span class="why">${cell.why}</span>`;
    const { apartPieces: apart, place, status } = cell;
    return html`${this.#figure(cell, row, isFirst)}
    ${apart.length ? html`<span class="apart">${apart.map((piece) => html`<span>${piece}</span>`)}</span>` : nothing}
    ${place ? html`<span class="place">${place}</span>` : nothing}
    ${
      status
        ? html`<span class="status ${status.tone}"
            ><span aria-hidden="true">${status.shape}</span> ${status.word}</span
          >`
        : nothing
    }`;
  }

  #figure(cell: FigureCell, { organization, name }: ScorecardRow, isFirst: boolean): TemplateResult {
    const { observation, figure, sentence, evidence } = cell;
    return html`<button
      class="figure ${cell.apart ? 'elsewhere' : ''}"
      data-stop
      data-name=${isFirst ? name : nothing}
      aria-label=${sentence}
      aria-haspopup="dialog"
      @click=${() => {
        this.ask(evidence, { organization, observation });
      }}
    >
      ${paintFigure(figure)}
    </button>`;
  }

  #score({ score, place, spoken, why }: IndexCell): TemplateResult {
    return score
      ? html`<span class="score" aria-hidden="true">${score}</span>
          <span class="place" aria-hidden="true">${place}</span><span class="aside">${spoken}</span>`
      : html`<span class="why">${why}</span>`;
  }

  #index({ heading, lines }: NonNullable<ScorecardView['index']>): TemplateResult {
    return html`<section class="trust" part="index" aria-labelledby="index-heading">
      <h3 id="index-heading">${heading}</h3>
      <ul role="list">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
  }

  /** Shows the parts of an organization, or goes back; what was pressed is gone then, so the focus goes with it. */
  async #open(within: string): Promise<void> {
    const from = this.within;
    this.within = within;
    await this.updateComplete;
    const root = this.shadowRoot;
    const opener = from ? `[data-drill="${CSS.escape(from)}"]` : '.crumbs button';
    const next = root?.querySelector<HTMLElement>(opener) ?? root?.querySelector<HTMLElement>('[data-stop]');
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-scorecard': KpScorecard;
  }
}
