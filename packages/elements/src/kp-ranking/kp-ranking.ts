import type { Dataset } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { Exporter, RankingGroup, RankingOptions, RankingRow, RankingView, Shown } from '@kaoping/views';
import { rankingView } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, isServer, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { repeat } from 'lit/directives/repeat.js';
import { KpElement } from '../base/kp-element.js';
import { paintsStatically } from '../served/static-paint.js';
import { paintBar } from '../paint/bar.js';
import { paintPhrases } from '../paint/phrases.js';
import { barStyles } from '../paint/bar.styles.js';
import type { Places } from '../paint/flip.js';
import { glide, placesOf } from '../paint/flip.js';
import { setProperties } from '../paint/set-properties.js';
import { columnWidth } from './column-width.js';
import { figureButton } from './figure-button.js';
import { rankingStyles } from './kp-ranking.styles.js';
import type { OverTime } from './over-time.js';
import { paintBeside } from './paint-beside.js';
import { paintFind } from './paint-find.js';
import { paintLegend, paintMiddle } from './paint-middle.js';
import { paintTable } from './paint-table.js';
import { rowStyles } from './row.styles.js';
import { tableStyles } from './table.styles.js';

const BAR_HEIGHT = 14;
/** Rows that are built at once; a page of 20,000 rows would not answer for seconds. */
const ROOM = 200;

type Asked = Pick<RankingRow, 'evidence' | 'organization' | 'observation'>;

/**
 * Organizations by an indicator: only like figures share a ranking, hedged figures give a range of places, and who
 * stands apart or did not report is named.
 *
 * @element kp-ranking
 * @slot - Shown until the ranking is ready, when scripts are off, and when it fails
 * @fires kp-ready - The ranking is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The ranking cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - What is ranked
 * @csspart find - The field for names
 * @csspart group - Figures that may be ranked among each other
 * @csspart row - One organization
 * @csspart apart - What could not be ranked, and who did not report
 * @csspart more - Asks for the rest of a long list
 * @csspart table - The table form
 * @csspart over-time - Ranks over time
 * @csspart foot - Source and tools
 */
export class KpRanking extends KpElement<RankingView> {
  static override styles = [KpElement.styles, barStyles, rankingStyles, rowStyles, tableStyles];

  /** Id of the indicator. */
  @property() indicator?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** Peers: a level, such as `street`, or the id of a parent organization; a level’s name always is the level. */
  @property() among?: string;
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
  @state() private room = ROOM;
  #course: OverTime | undefined;
  #isCourseAsked = false;
  #places: Places = new Map();
  #whole: () => RankingView | undefined = () => undefined;

  protected override exporter = async (): Promise<Exporter<RankingView>> => {
    const { rankingExport } = await import('./ranking-exporter.js');
    // What is taken away has all rows, also those of a long list that are not built yet.
    return (view, lang) => rankingExport(this.#whole() ?? view, lang);
  };
  protected override sounder = async () => (await import('./ranking-sounder.js')).rankingSound;

  override get slice(): string {
    return this.indicator && SLUG.test(this.indicator) ? `indicators/${this.indicator}.json` : '';
  }

  protected override viewOf(dataset: Dataset): Shown<RankingView> {
    const { indicator = '', period, among, highlight, limit, order, language: lang } = this;
    const always: RankingOptions = {
      indicator,
      ...(among && { among }),
      ...(highlight && { highlight }),
      ...(limit !== undefined && limit > 0 && !this.isPrinted && { limit }),
      ...(order && { order }),
      reading: this.validReading,
      lang,
    };
    const options: RankingOptions = {
      ...always,
      ...(period && { period }),
      ...(this.searchable && this.sought && { filter: this.sought }),
    };
    const whole = (): Shown<RankingView> => rankingView(dataset, options);
    this.#whole = () => {
      const shown = whole();
      return shown.state === 'ready' ? shown.view : undefined;
    };
    if (this.overTime) this.#course?.show(dataset, always);
    return this.isPrinted ? whole() : rankingView(dataset, { ...options, first: this.room });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('indicator')) {
      this.room = ROOM;
      this.sought = '';
    }
    if (this.overTime && !this.#isCourseAsked && !isServer) void this.#fetchCourse();
    super.willUpdate(changed);
    // Who types a name wants the answer, not a movement.
    const isMoved = !changed.has('sought') && !changed.has('room');
    this.#places = isMoved ? placesOf(this.renderRoot) : new Map();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    glide(this.renderRoot, this.#places);
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
    return html`<section aria-labelledby="heading" style=${setProperties(widths)}>
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintPhrases(view.subheading)}</p>
      ${
        this.searchable
          ? paintFind(view, this.sought, (sought) => (this.sought = sought), this.#toRows)
          : nothing
      }
      ${repeat(
        view.groups,
        ({ key }) => key,
        (group, at) => (isTable ? paintTable(group, view, this.#ask) : this.#group(group, at)),
      )}
      ${
        view.next
          ? html`<p class="next" part="more">
              <button class="act" data-stop @click=${() => (this.room += ROOM)}>${view.next}</button>
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
    const isLong = rows.length < size || rows.length > ROOM;
    return html`<section class="group" part="group" aria-labelledby="group-${at}">
      <h3 id="group-${at}">${group.heading} <small>${group.count}</small></h3>
      ${group.why ? html`<p class="why">${paintPhrases(group.why)}</p>` : nothing}
      <ol role="list" class=${isLong ? 'long' : ''}>
        ${repeat(
          rows,
          ({ observation }) => observation,
          (row) => this.#row(row, group, `${at} ${row.organization}`, isLong),
        )}
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
