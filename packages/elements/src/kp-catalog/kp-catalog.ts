import type { Dataset, IndicatorId } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import { unreached } from '@kaoping/views';
import type { CatalogGroup, CatalogItem, CatalogView, Shown } from '@kaoping/views';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import type { DataState } from '../base/events.js';
import { KpSelectEvent } from '../base/events.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { reader } from '../base/reader.js';
import { lineStyles } from '../paint/lines.styles.js';
import { DetailLoader } from './detail-loader.js';
import { catalogStyles } from './kp-catalog.styles.js';
import { paintLine } from '../paint/line.js';
import { paintDetail } from './paint-detail.js';

/** Keys that lead out of the search field; all others are the field's own. */
const LEADS_OUT = ['ArrowDown', 'ArrowUp'];

const engine = late(() => import('./catalog-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Every indicator by field: what it counts, in which unit, since when, and who reports it. A word in Chinese or English,
 * or the first letters of the Chinese sounds, finds it.
 *
 * @element kp-catalog
 * @slot - Shown until the catalog is ready, when scripts are off, and when it fails
 * @fires kp-ready - The catalog is shown
 * @fires kp-select - A reader opens an indicator; detail: indicator. Or asks about a figure; detail: organization, observation
 * @fires kp-problem - The catalog cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - What is listed
 * @csspart search - The field to type into
 * @csspart group - The indicators of a field
 * @csspart indicator - One indicator
 * @csspart detail - What is known of the indicator that is open
 * @csspart foot - Version of the data
 */
export class KpCatalog extends KpElement<CatalogView, Engine> {
  static override styles = [KpElement.styles, lineStyles, catalogStyles];

  /** Only indicators of this category, such as `fiscal`. */
  @property() category?: string;
  /** Id of the indicator that is open. */
  @property({ reflect: true }) indicator?: string | undefined;
  /** What stands in the search field. */
  @property() search = '';

  override readonly engine = engine;
  protected override exporter = async () => (await import('./catalog-exporter.js')).catalogExport;
  readonly #detail = new DetailLoader(this);
  readonly #unfolded = new Map<string, boolean>();
  #catalog: Dataset | undefined;

  override get slice(): string {
    return 'index.json';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was unfolded by hand holds for what was searched then.
    if (changed.has('search')) this.#unfolded.clear();
    super.willUpdate(changed);
  }

  protected override get question() {
    const { category, indicator, search } = this;
    return { ...(search && { search }), ...(category && { category }), ...(indicator && { indicator }) };
  }

  protected override viewOf(dataset: Dataset, { catalogView }: Engine): Shown<CatalogView> {
    this.#catalog = dataset;
    return catalogView(dataset, { ...this.question, lang: this.language });
  }

  protected override paint(view: CatalogView): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintLine(view.subheading)}</p>
      <div class="search" part="search" role="search">
        <label for="search">${view.searchLabel}</label>
        <input
          id="search"
          type="search"
          data-stop
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="hint"
          .value=${this.search}
          @input=${this.#type}
          @keydown=${this.#typeKey}
        />
      </div>
      <p class="hint" id="hint" ?hidden=${view.matches !== ''}>${paintLine(view.searchHint)}</p>
      <p class="matches" role="status">${view.none || view.matches}</p>
      ${view.groups.map((group) => this.#group(group, view))} ${this.foot(view.foot)}
    </section>`;
  }

  readonly #type = ({ target }: Event): void => {
    this.search = (target as HTMLInputElement).value;
  };

  /** Letters and the keys that move the caret belong to the field; up and down lead to the list. */
  readonly #typeKey = (event: KeyboardEvent): void => {
    if (!LEADS_OUT.includes(event.key)) event.stopPropagation();
  };

  #group({ category, heading, count, items, isOpen }: CatalogGroup, view: CatalogView): TemplateResult {
    const isUnfolded = this.isPrinted || (this.#unfolded.get(category) ?? isOpen);
    return html`<details class="group" part="group" ?open=${isUnfolded}>
      <summary
        data-stop
        data-name=${heading}
        @click=${(event: Event) => {
          // What is folded is not in the page at all, so the widget folds, not the browser.
          event.preventDefault();
          this.#unfolded.set(category, !isUnfolded);
          this.requestUpdate();
        }}
      >
        <h3>${heading}</h3>
        <small>${count}</small>
      </summary>
      ${
        isUnfolded
          ? html`<ul role="list" aria-label=${heading}>
              ${items.map((item) => this.#item(item, view))}
            </ul>`
          : nothing
      }
    </details>`;
  }

  #item(item: CatalogItem, view: CatalogView): TemplateResult {
    const { id, name, reporters, isOpen } = item;
    return html`<li part="indicator">
      <button
        class="indicator"
        data-stop
        data-name=${name}
        aria-expanded=${isOpen}
        @click=${() => {
          this.#choose(item);
        }}
      >
        <span class="name">${name}</span> <span class="reporters">${reporters}</span>
      </button>
      ${isOpen ? this.#known(id, view) : nothing}
    </li>`;
  }

  #choose({ id, isOpen }: CatalogItem): void {
    if (isOpen) this.indicator = undefined;
    else if (this.dispatchEvent(new KpSelectEvent({ indicator: id }))) this.indicator = id;
  }

  /** The catalog, with what is known of the indicator that is open. */
  override get painted(): unknown {
    const id = this.indicator as IndicatorId | undefined;
    const data = id && this.#look(id);
    if (data?.state !== 'ready') return data?.state === 'loading' ? undefined : super.painted;
    return [super.painted, id && engine.now?.catalogDetail(data.dataset, id, this.language)];
  }

  #look(id: IndicatorId): DataState | undefined {
    const folder = SLUG.test(id) ? this.dataFolder : undefined;
    return this.#catalog && this.#detail.look(id, folder, this.#catalog);
  }

  #known(id: IndicatorId, { fetching }: CatalogView): TemplateResult {
    const data = this.#look(id);
    if (!data) return html``;
    if (data.state === 'ready') return this.#open(id, data.dataset);
    if (data.state === 'loading') return html`<p class="detail wait-line" role="status">${fetching}</p>`;
    const { problems, retry } = reader.now?.failed(data.problems, this.language) ?? unreached(this.language);
    return html`<div class="detail" part="detail" role="alert">
      ${problems.map(({ text }) => html`<p>${text}</p>`)}
      <button
        class="act"
        data-stop
        @click=${() => {
          this.#detail.retry();
        }}
      >
        ${retry}
      </button>
    </div>`;
  }

  #open(id: IndicatorId, dataset: Dataset): TemplateResult {
    const detail = engine.now?.catalogDetail(dataset, id, this.language);
    if (!detail) return html``;
    return paintDetail(detail, ({ evidence, organization, observation }) => {
      this.ask(evidence, { organization, observation }, dataset);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-catalog': KpCatalog;
  }
}
