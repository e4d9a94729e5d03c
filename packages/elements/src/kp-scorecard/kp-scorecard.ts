import type { Dataset } from '@kaoping/core';
import type { MissingPolicy } from '@kaoping/core/aggregate';
import type { ScorecardHead, ScorecardView, Shown } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { begin, late } from '../base/late.js';
import { STOP } from '../base/moves-focus.js';
import { cardsStyles } from './cards.styles.js';
import { paintClauses } from '../paint/clauses.js';
import { setProperties } from '../paint/set-properties.js';
import type { RowEvents } from './paint-row.js';
import { paintRow } from './paint-row.js';
import { scorecardStyles } from './kp-scorecard.styles.js';
import { paintWords } from '../paint/words.js';

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;
/** Widths, in CSS pixels, from which one column more has room beside the names; with less the table becomes cards. */
const ROOM = Array(12)
  .fill(202)
  .map((least: number, at) => least + 114 * (at + 1));
const listed = (text: string | undefined): readonly string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

const engine = late(() => import('./scorecard-engine.js'));
const crumbs = late(() => import('../paint/crumbs.js'));
const index = late(() => import('./paint-index.js'));
const keys = late(() => import('./column-keys.js'));
type Engine = NonNullable<typeof engine.now>;

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
export class KpScorecard extends KpElement<ScorecardView, Engine> {
  static override styles = [KpElement.styles, scorecardStyles, cardsStyles];

  /** Ids of the organizations, between spaces or commas. */
  @property() organizations?: string;
  /** Instead: a level, or the id of a parent; a level’s name always is the level. Default: the parent whose areas report most. */
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

  override readonly engine = engine;
  protected override exporter = async () => (await import('./scorecard-exporter.js')).scorecardExport;

  override get slice(): string {
    return 'dataset.json';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('among') || changed.has('organizations'))) this.within = '';
    super.willUpdate(changed);
  }

  protected override get widthSteps(): readonly number[] {
    return ROOM;
  }

  override get formParts() {
    return [...(this.within ? [crumbs] : []), ...(this.index ? [index] : [])];
  }

  protected override get question() {
    const { among, period, sort, within, index, weights, missing, validReading } = this;
    const [organizations, indicators] = [listed(this.organizations), listed(this.indicators)];
    return {
      ...(organizations.length && { organizations }),
      ...(indicators.length && { indicators }),
      ...(among && { among }),
      ...(period && { period }),
      ...(sort && { sort }),
      ...(within && { within }),
      ...(weights && { weights }),
      ...(index && { index }),
      ...(missing !== 'exclude' && { missing }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override viewOf(dataset: Dataset, { scorecardView, readWeights }: Engine): Shown<ScorecardView> {
    const { weights, ...asked } = this.question;
    return scorecardView(dataset, {
      ...asked,
      ...(weights && { weights: readWeights(weights) }),
      lang: this.language,
    });
  }

  protected override paint(view: ScorecardView): TemplateResult {
    const { words } = this;
    const isTable = this.view !== 'cards';
    const columns = view.columns.length + (view.indexColumn ? 1 : 0);
    const isCrowded = Math.min(columns, ROOM.length) > this.width.step;
    return html`<section
      class="scorecard ${isTable ? '' : 'cards'} ${isCrowded ? 'crowded' : ''}"
      aria-labelledby="heading"
    >
      ${view.crumbs.length ? crumbs.now?.paintCrumbs(view, (within) => void this.#open(within)) : nothing}
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintWords(view.subheading)}</p>
      ${view.note ? html`<p class="sub">${view.note}</p>` : nothing} ${this.#table(view)}
      ${view.silent ? html`<p class="silent" part="silent">${paintClauses(view.silent)}</p>` : nothing}
      ${view.index ? index.now?.paintIndex(view.index) : nothing}
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

  // The roles are those of the elements; laid out as cards they would be lost without being named.
  #table(view: ScorecardView): TemplateResult {
    const heads = [...(view.indexColumn ? [view.indexColumn] : []), ...view.columns];
    const events: RowEvents = {
      open: (organization) => void this.#open(organization),
      ask: ({ evidence, observation }, { organization }) => {
        this.ask(evidence, { organization, observation });
      },
    };
    return html`<p class="order" role="status">${paintWords(view.order)}</p>
      <div class="scroll">
        <table
          role="table"
          part="table"
          aria-labelledby="heading"
          @focusin=${() => begin(keys)}
          @keydown=${(event: KeyboardEvent) => keys.now?.stayInColumn(event)}
          style=${setProperties({ '--columns': `${heads.length}` })}
        >
          <thead role="rowgroup">
            <tr role="row">
              ${[view.nameColumn, ...heads].map((head) => this.#head(head))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${view.rows.map((row) => paintRow(row, heads, events))}
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

  /** Shows the parts of an organization, or goes back; what was pressed is gone then, so the focus goes with it. */
  async #open(within: string): Promise<void> {
    const from = this.within;
    this.within = within;
    await this.updateComplete;
    const root = this.shadowRoot;
    const opener = from ? `[data-drill="${CSS.escape(from)}"]` : '.crumbs button';
    const next = root?.querySelector<HTMLElement>(opener) ?? root?.querySelector<HTMLElement>(STOP);
    next?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-scorecard': KpScorecard;
  }
}
