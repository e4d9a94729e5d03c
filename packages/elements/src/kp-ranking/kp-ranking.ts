import type { Dataset } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type {
  Exporter,
  RankingGroup,
  RankingOptions,
  RankingRow,
  RankingView,
  Shown,
  ViewState,
} from '@kaoping/views';
import { FIRST_ROWS } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, isServer, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { begin, idle, late } from '../base/late.js';
import { paintsStatically } from '../served/static-paint.js';
import { paintBar } from '../paint/bar.js';
import { paintPhrases } from '../paint/phrases.js';
import { barStyles } from '../paint/bar.styles.js';
import type { Places } from '../paint/flip.js';
import { setProperties } from '../paint/set-properties.js';
import { columnWidth } from './column-width.js';
import { figureButton } from './figure-button.js';
import { rankingStyles } from './kp-ranking.styles.js';
import type { OverTime } from './over-time.js';
import { paintBeside } from './paint-beside.js';
import { paintLegend, paintMiddle } from './paint-middle.js';
import { rowStyles } from './row.styles.js';

const BAR_HEIGHT = 14;

const engine = late(() => import('./ranking-engine.js'));
const find = late(() => import('./paint-find.js'));
const table = late(() => import('./paint-table.js'));
const descent = late(() => import('./paint-descent.js'));
const flip = late(() => import('../paint/flip.js'));
type Engine = NonNullable<typeof engine.now>;

type Asked = Pick<RankingRow, 'evidence' | 'organization' | 'observation'>;

/**
 * Organizations by an indicator: only like figures share a ranking, hedged figures give a range of places, and who
 * stands apart or did not report is named.
 *
 * @element kp-ranking
 * @slot - Shown until the ranking is ready, when scripts are off, and when it fails
 * @fires kp-ready - The ranking is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-descend - A reader opens those below an organization, or goes back; detail: within
 * @fires kp-problem - The ranking cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - What is ranked
 * @csspart find - The field for names
 * @csspart crumbs - The way back from what a reader opened
 * @csspart group - Figures that may be ranked among each other
 * @csspart row - One organization
 * @csspart apart - What could not be ranked, and who did not report
 * @csspart more - Asks for the rest of a long list
 * @csspart table - The table form
 * @csspart over-time - Ranks over time
 * @csspart foot - Source and tools
 */
export class KpRanking extends KpElement<RankingView, Engine> {
  static override styles = [KpElement.styles, barStyles, rankingStyles, rowStyles];

  /** Id of the indicator. */
  @property() indicator?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** Peers: a level, such as `street`, or the id of a parent organization; a level’s name always is the level. */
  @property() among?: string;
  /** Id of an organization whose parts are shown instead of `among`: what a reader opened, of data in parts. */
  @property() within = '';
  /** Id of the organization to mark. */
  @property() highlight?: string;
  /** At most so many rows a group. */
  @property({ type: Number }) limit?: number;
  /** `best` first, or `worst`. */
  @property() order?: 'best' | 'worst';
  /** `bars` or `table`. */
  @property() view: 'bars' | 'table' = 'bars';

  /** Shows a field that finds names: Chinese, first letters of pinyin, English. */
  @property({ type: Boolean }) searchable = false;
  /** Shows below how ranks changed, where several periods can be compared. */
  @property({ type: Boolean, attribute: 'over-time' }) overTime = false;

  @state() private explains = false;
  @state() private sought = '';
  @state() private room = FIRST_ROWS;
  #course: OverTime | undefined;
  #isCourseAsked = false;
  #places: Places | undefined;

  override readonly engine = engine;
  protected override exporter = async (): Promise<Exporter<RankingView>> => {
    const { exporterOf } = await import('./ranking-exporter.js');
    return exporterOf(this.shown, this.behind, this.#options());
  };
  protected override sounder = async () => (await import('./ranking-sounder.js')).rankingSound;

  override get slice(): string {
    return this.indicator && SLUG.test(this.indicator) ? `indicators/${this.indicator}.json` : '';
  }

  override get formParts() {
    const { shown, view, searchable } = this;
    const isOpened = shown.state === 'ready' && shown.view.crumbsLabel;
    return [
      ...(view === 'table' ? [table] : []),
      ...(searchable ? [find] : []),
      ...(isOpened ? [descent] : []),
    ];
  }

  protected override get question(): Omit<RankingOptions, 'lang'> {
    const { period } = this;
    return {
      ...this.#always,
      ...(period && { period }),
      ...(this.searchable && this.sought && { filter: this.sought }),
    };
  }

  /** What is asked whatever the period is. */
  get #always(): Omit<RankingOptions, 'lang'> {
    const { indicator = '', within, highlight, limit, order, validReading } = this;
    const among = within || this.among;
    const hasLimit = limit !== undefined && limit > 0 && !this.isPrinted;
    return {
      indicator,
      ...(among && { among }),
      // Only a limit could leave out the one to mark: without, it is marked in any answer.
      ...(hasLimit && { limit, ...(highlight && { highlight }) }),
      ...(order && order !== 'best' && { order }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  /** Of a long list only the first rows are prepared; ranks over time are computed. */
  override takes(shown: Shown<unknown>): boolean {
    const { state, view } = shown as Shown<RankingView> & { readonly view?: RankingView };
    const isWhole = state !== 'ready' || !view?.next;
    return super.takes(shown) && !this.overTime && (isWhole || this.#isFirst);
  }

  /** Whether the first rows are all that is asked for now. */
  get #isFirst(): boolean {
    return this.room === FIRST_ROWS && !this.isPrinted && !this.highlight;
  }

  protected override adapt(shown: Shown<RankingView>): Shown<RankingView> {
    const { highlight } = this;
    if (shown.state !== 'ready' || !highlight) return shown;
    const groups = shown.view.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, highlighted: row.organization === highlight })),
    }));
    return { ...shown, view: { ...shown.view, groups } };
  }

  #options(): RankingOptions {
    const { highlight, language: lang } = this;
    return { ...this.question, indicator: this.indicator ?? '', ...(highlight && { highlight }), lang };
  }

  protected override viewOf(dataset: Dataset, { rankingView }: Engine): ViewState<RankingView> {
    const { language: lang } = this;
    if (this.overTime)
      this.#course?.show(dataset, { ...this.#always, indicator: this.indicator ?? '', lang });
    const options = this.#options();
    return rankingView(dataset, this.isPrinted ? options : { ...options, first: this.room });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('indicator') || changed.has('within')) {
      this.room = FIRST_ROWS;
      this.sought = '';
    }
    if (this.overTime && !this.#isCourseAsked && !isServer) void this.#fetchCourse();
    super.willUpdate(changed);
    // Who types a name wants the answer, not a movement.
    const isMoved = !changed.has('sought') && !changed.has('room');
    this.#places = isMoved ? flip.now?.placesOf(this.renderRoot) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#places) flip.now?.glide(this.renderRoot, this.#places);
    // Rows that stand may one day stand in another order.
    if (this.shown.state === 'ready' && !flip.now) void idle().then(() => begin(flip));
  }

  /** What shows ranks over time comes when it is asked for. */
  async #fetchCourse(): Promise<void> {
    this.#isCourseAsked = true;
    const { OverTime } = await import('./over-time.js');
    this.#course = new OverTime(this);
    this.requestUpdate();
  }

  protected override paint(view: RankingView): TemplateResult {
    const { words } = this;
    const rows = view.groups.flatMap((group) => group.rows);
    const widths = {
      '--ranks': columnWidth(
        rows.map(({ rank }) => `${rank.text}.`),
        1,
      ),
      '--names': columnWidth(rows.map(({ name, highlighted }) => (highlighted ? `${name}..` : name))),
      '--figures': columnWidth(rows.map(({ figure }) => `${figure.text}.`)),
      '--beside': columnWidth([...view.apart, ...view.otherwise].map(({ name }) => name)),
    };
    const isTable = this.view === 'table';
    const paintTable = isTable ? table.now?.paintTable : undefined;
    return html`<section aria-labelledby="heading" style=${setProperties(widths)}>
      ${view.crumbs ? descent.now?.paintWay(this, view) : nothing}
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintPhrases(view.subheading)}</p>
      ${
        this.searchable
          ? find.now?.paintFind(view, this.sought, (sought) => (this.sought = sought), this.#toRows)
          : nothing
      }
      ${view.groups.map((group, at) => (paintTable ? paintTable(group, view, this.#ask) : this.#group(group, at)))}
      ${
        view.next
          ? html`<p class="next" part="more">
              <button class="act" data-stop @click=${() => (this.room += FIRST_ROWS)}>${view.next}</button>
              <span role="status">${view.listed}</span>
            </p>`
          : nothing
      }
      ${paintBeside(view, this.#ask)}
      ${
        this.overTime && !paintsStatically()
          ? this.#course?.paint((line, at) => {
              const place = line.places[at];
              if (place) this.#ask({ ...place, organization: line.organization });
            })
          : nothing
      }
      ${this.explains ? html`<p class="note" id="method">${view.definition} ${view.method}</p>` : nothing}
      ${this.foot(
        view.foot,
        html`<button
            data-stop
            aria-pressed=${isTable}
            @click=${() => (this.view = isTable ? 'bars' : 'table')}
          >
            ${words.table}
          </button>
          <button data-stop aria-expanded=${this.explains} @click=${() => (this.explains = !this.explains)}>
            ${words.method}
          </button>`,
      )}
    </section>`;
  }

  #group(group: RankingGroup, at: number): TemplateResult {
    const { rows, size } = group;
    const isLong = rows.length < size || rows.length > FIRST_ROWS;
    return html`<section class="group" part="group" aria-labelledby="group-${at}">
      <h3 id="group-${at}">${group.heading} <small>${group.count}</small></h3>
      ${group.why ? html`<p class="why">${paintPhrases(group.why)}</p>` : nothing}
      <ol role="list" class=${isLong ? 'long' : ''}>
        ${rows.map((row) => this.#row(row, group, `${at} ${row.organization}`, isLong))}
      </ol>
      ${group.more ? html`<p class="more">${group.more}</p>` : nothing}
      ${group.peers ? html`<p class="peers">${group.peers} ${paintLegend(group)}</p>` : nothing}
    </section>`;
  }

  /** In a long list a row says which of how many it is, because not all are there. */
  #row(row: RankingRow, group: RankingGroup, glides: string, isLong: boolean): TemplateResult {
    // The whole row answers the mouse; the keyboard has the figure's button in it.
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<li
      class="row ${row.highlighted ? 'mine' : ''}"
      part="row"
      data-glide=${glides}
      aria-posinset=${isLong ? row.position : nothing}
      aria-setsize=${isLong ? group.size : nothing}
      @click=${() => this.#ask(row)}
    >
      <span class="rank"
        ><span aria-hidden="true">${row.rank.text}</span><span class="aside">${row.rank.spoken}</span></span
      >
      <span class="name" title=${row.name}>${row.name}</span>
      ${row.drill ? descent.now?.paintDrill(this, row) : nothing}
      <svg height=${BAR_HEIGHT} aria-hidden="true">
        ${paintBar(row.bar, BAR_HEIGHT)}${paintMiddle(group, BAR_HEIGHT)}
      </svg>
      ${figureButton(row, this.#ask)}
    </li>`;
  }

  readonly #toRows = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[data-stop]')?.focus();
  };

  readonly #ask = ({ evidence, organization, observation }: Asked): void => {
    this.ask(evidence, { organization, observation });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-ranking': KpRanking;
  }
}
