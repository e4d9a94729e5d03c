import type { Dataset } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { RankingGroup, RankingOptions, RankingRow, RankingView, Shown, ViewState } from '@kaoping/views';
import { FIRST_ROWS } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, isServer, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { begin, late } from '../base/late.js';
import { STOP } from '../base/moves-focus.js';
import { paintsStatically } from '../served/static-paint.js';
import { paintBar } from '../paint/bar.js';
import { paintPhrases } from '../paint/phrases.js';
import { barStyles } from '../paint/bar.styles.js';
import type { Places } from '../paint/flip.js';
import { setProperties } from '../paint/set-properties.js';
import { columnWidths } from './column-widths.js';
import { figureButton } from './figure-button.js';
import { rankingStyles } from './kp-ranking.styles.js';
import type { Lay } from './lay.js';
import { layInTurns } from './lay.js';
import type { LongList } from './long-list.js';
import type { OverTime } from './over-time.js';
import { paintBeside } from './paint-beside.js';
import { paintLegend, paintMiddle } from './paint-middle.js';
import { rowStyles } from './row.styles.js';

const BAR_HEIGHT = 14;

/** Milliseconds in which what was painted comes to the screen. */
const SOON = 50;

const engine = late(() => import('./ranking-engine.js'));
const find = late(() => import('./paint-find.js'));
const table = late(() => import('./paint-table.js'));
const descent = late(() => import('./paint-descent.js'));
const long = late(() => import('./long-list.js'));
const flip = late(() => import('../paint/flip.js'));
type Engine = NonNullable<typeof engine.now>;

type Asked = Pick<RankingRow, 'evidence' | 'organization' | 'observation'>;

/**
 * Organizations by an indicator: only like figures share a ranking, hedged figures give a range of places, and who
 * stands apart or did not report is named.
 *
 * @element kp-ranking
 * @slot - Shown until the ranking is ready, when scripts are off, and when it fails
 * @fires kp-ready - The ranking is shown; of more than 60 rows the first, and the others follow
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
  #long: LongList | undefined;
  #course: OverTime | undefined;
  #places: Places | undefined;
  /** How often rows came, of many. */
  #turns = 1;
  /** Whether there is room for rows that are to come. */
  #hasRoom = false;

  override readonly engine = engine;
  protected override exporter = () =>
    import('./ranking-exporter.js').then((it) => it.exporterOf(this.#taken));
  protected override sounder = () => import('./ranking-exporter.js').then((it) => it.sounderOf(this.#taken));

  override get slice(): string {
    return this.indicator && SLUG.test(this.indicator) ? `indicators/${this.indicator}.json` : '';
  }

  override get formParts() {
    const shows = this.#ready;
    const isTable = this.view === 'table';
    return [
      ...(isTable ? [table] : []),
      ...(this.searchable || (this.#isLong && find.now) ? [find] : []),
      ...(shows?.crumbsLabel ? [descent] : []),
      // The columns of its table, and the way to a row, would come between what stands already.
      ...(this.#isLong && (isTable || shows?.marked || long.now) ? [long] : []),
    ];
  }

  get #ready(): RankingView | undefined {
    return this.shown.state === 'ready' ? this.shown.view : undefined;
  }

  /** A server paints the first rows; what follows the reader comes with the reader. */
  get #isLong(): boolean {
    return !isServer && !!(this.#long ?? this.#ready?.listed);
  }

  /** What is not built is not found by the browser: a long list has a field of its own for that. */
  get #isSearchable(): boolean {
    return this.searchable || this.#isLong;
  }

  protected override get question(): Omit<RankingOptions, 'lang'> {
    const { period } = this;
    return {
      ...this.#always,
      ...(period && { period }),
      ...(this.#isSearchable && this.sought && { filter: this.sought }),
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
    const { view } = shown as { readonly view?: RankingView };
    const isFirst = !this.isPrinted && !this.highlight && this.#long?.isFirst !== false;
    return super.takes(shown) && !this.overTime && (!view?.listed || isFirst);
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

  /** What is asked of all rows. */
  #options(): RankingOptions {
    const { highlight, language: lang } = this;
    return { ...this.question, ...(highlight && { highlight }), lang };
  }

  /** What is asked now, as plain JSON: on paper all rows, else those that the reader has come to. */
  protected get asked(): RankingOptions {
    const rows = this.#long?.asked ?? { first: FIRST_ROWS };
    return { ...this.#options(), ...(!this.isPrinted && rows) };
  }

  protected override viewOf(dataset: Dataset, { rankingView }: Engine): ViewState<RankingView> {
    if (this.overTime) this.#course?.show(dataset, { ...this.#always, lang: this.language });
    return rankingView(dataset, this.asked);
  }

  get #taken() {
    return { shown: this.shown, options: this.#options(), behind: this.behind };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('indicator') || changed.has('within')) {
      this.#long?.reset();
      this.sought = '';
    }
    // What shows ranks over time comes when it is asked for.
    if (changed.has('overTime') && this.overTime && !isServer)
      void import('./over-time.js').then(({ OverTime }) => {
        this.#course ??= new OverTime(this);
        this.requestUpdate();
      });
    super.willUpdate(changed);
    if (this.#isLong && long.now) this.#long ??= new long.now.LongList(this);
    // Who types a name wants the answer, not a movement; of a long list only a part would move.
    const isMoved = !changed.has('sought') && !this.#long;
    this.#places = isMoved ? flip.now?.placesOf(this.renderRoot) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#places) flip.now?.glide(this.renderRoot, this.#places);
    // Ever sooner, for who waits for the last; at once where a server painted the first, after no turn of ours.
    if (this.#isUnfinished) setTimeout(() => this.#follow(this.#turns + 1), SOON / this.#turns);
  }

  /** Rows that stand may one day stand in another order. */
  protected override async prepare(): Promise<void> {
    begin(flip);
    await Promise.all([super.prepare(), this.#follow()]);
  }

  /** Whether there are to be more rows, or what follows the reader. */
  get #isUnfinished(): boolean {
    return this.#hasRoom || (this.#isLong && !this.#long);
  }

  /** The first rows come to the screen before the others, and before what finds names in a long list and follows the reader. */
  async #follow(turns = Infinity): Promise<void> {
    if (this.#hasRoom) {
      this.#hasRoom = false;
      this.#turns = turns;
      this.requestUpdate();
    }
    if (!this.#isUnfinished) return;
    await Promise.allSettled([find.load(), long.load()]);
    if (long.now) this.requestUpdate();
  }

  protected override paint(view: RankingView): TemplateResult {
    const { words } = this;
    const isStatic = paintsStatically();
    const lists = isStatic ? undefined : this.#long;
    // Where a server painted all rows, all stay.
    if (isStatic) this.#turns = 0;
    const keepRoom = (): unknown => (this.#hasRoom = true);
    const toRows = (): void => this.renderRoot.querySelector<HTMLElement>(STOP)?.focus();
    const lay =
      lists?.lay ?? layInTurns(this.isPrinted ? Infinity : this.#turns, view.listed ? undefined : keepRoom);
    const isTable = this.view === 'table';
    const paintTable = isTable ? table.now?.paintTable : undefined;
    return html`<section aria-labelledby="heading" style=${setProperties(columnWidths(view, this.highlight))}>
      ${view.crumbs ? descent.now?.paintWay(this, view) : nothing}
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintPhrases(view.subheading)}</p>
      ${
        this.#isSearchable
          ? html`<div class="find" part="find">
              ${find.now?.paintFind(view, this.sought, (sought) => (this.sought = sought), toRows)}
            </div>`
          : nothing
      }
      ${lists?.begin(view, this.answerKey)}
      ${view.groups.map((group, at) => (paintTable ? paintTable(group, view, this.#ask, lay) : this.#group(group, at, lay)))}
      ${view.listed && !lists ? html`<p class="more">${view.listed}</p>` : nothing}
      ${paintBeside(view, this.#ask, lay)}
      ${this.overTime && !isStatic ? this.#course?.paint(this.#ask) : nothing}
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

  #group(group: RankingGroup, at: number, lay: Lay): TemplateResult {
    return html`<section class="group" part="group" aria-labelledby="group-${at}">
      <h3 id="group-${at}">${group.heading} <small>${group.count}</small></h3>
      ${group.why ? html`<p class="why">${paintPhrases(group.why)}</p>` : nothing}
      ${lay(
        group,
        group.rows,
        (row, besides) => this.#row(row, group, at, besides),
        (built) =>
          html`<ol role="list">
            ${built}
          </ol>`,
      )}
      ${group.more ? html`<p class="more">${group.more}</p>` : nothing}
      ${group.peers ? html`<p class="peers">${group.peers} ${paintLegend(group)}</p>` : nothing}
    </section>`;
  }

  /** In a long list a row says which of how many it is, because not all are there. */
  #row(row: RankingRow, group: RankingGroup, at: number, besides: string | undefined): TemplateResult {
    const { rows, size } = group;
    const isCut = rows.length < size;
    // The whole row answers the mouse; the keyboard has the figure's button in it.
    /* eslint-disable lit-a11y/click-events-have-key-events */
    return html`<li
      class="row ${row.highlighted ? 'mine' : ''} ${besides}"
      part="row"
      data-glide="${at} ${row.organization}"
      aria-posinset=${isCut ? row.position : nothing}
      aria-setsize=${isCut ? size : nothing}
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

  readonly #ask = ({ evidence, organization, observation }: Asked): void => {
    this.ask(evidence, { organization, observation });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-ranking': KpRanking;
  }
}
