import type { Dataset } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { ApartRow, Shown, TrendAmount, TrendMark, TrendPanel, TrendView } from '@kaoping/views';
import { textWidth } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { columnWidth } from '../kp-ranking/column-width.js';
import { paintFigure } from '../paint/figure.js';
import { paintClauses } from '../paint/clauses.js';
import { setProperties } from '../paint/set-properties.js';
import { trendStyles } from './kp-trend.styles.js';
import { paintKept } from '../paint/kept.js';
import { paintKey } from './paint-key.js';
import { paintPlot } from './paint-plot.js';
import { plotStyles } from './plot.styles.js';

/** So many figures of a panel are listed below it; the earlier ones are folded. */
const MOST_LISTED = 6;

const engine = late(() => import('./trend-engine.js'));
const alone = late(() => import('./paint-alone.js'));
const apart = late(() => import('./paint-apart.js'));
const table = late(() => import('./paint-table.js'));
type Engine = NonNullable<typeof engine.now>;

/** Whether figures stand beside the drawing, or somebody gave none. */
const isAside = (view: TrendView): boolean => view.apart.length > 0 || view.silent !== '';

/**
 * An indicator over time. Every figure is drawn over the days that it is about; periods that are not alike are not
 * joined, gaps stay gaps, promises are hollow.
 *
 * @element kp-trend
 * @slot - Shown until the trend is ready, when scripts are off, and when it fails
 * @fires kp-ready - The trend is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The trend cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - What is shown
 * @csspart subheading - Whose, and over which time
 * @csspart panel - One organization
 * @csspart mark - A figure in the drawing
 * @csspart row - A figure in the list
 * @csspart table - The table form
 * @csspart apart - What is not drawn, and why
 * @csspart foot - Source and tools
 */
export class KpTrend extends KpElement<TrendView, Engine> {
  static override styles = [KpElement.styles, plotStyles, trendStyles];

  /** Id of the indicator. */
  @property() indicator?: string;
  /** Ids of organizations, between spaces or commas; without them the four with the most figures. */
  @property() organizations?: string;
  /** Only this breakdown, as the dataset writes it; empty for the whole. */
  @property() breakdown?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** What a flow is drawn by: `total`, the average `month`, or `auto`. */
  @property() amount: TrendAmount = 'auto';
  /** `chart` or `table`. */
  @property() view: 'chart' | 'table' = 'chart';

  @state() private explains = false;
  @state() private pointed: string | undefined;

  override readonly engine = engine;
  protected override exporter = async () => (await import('./trend-exporter.js')).trendExport;
  protected override sounder = async () => (await import('./trend-sounder.js')).trendSound;

  override get slice(): string {
    return this.indicator && SLUG.test(this.indicator) ? `indicators/${this.indicator}.json` : '';
  }

  override get formParts() {
    const { shown } = this;
    const view = shown.state === 'ready' ? shown.view : undefined;
    return [
      ...(this.view === 'table' ? [table] : view?.single ? [alone] : []),
      ...(view && isAside(view) ? [apart] : []),
    ];
  }

  protected override get question() {
    const { indicator = '', organizations, breakdown, period, amount, validReading } = this;
    const chosen = (organizations ?? '').split(/[\s,]+/).filter(Boolean);
    return {
      indicator,
      ...(chosen.length && { organizations: chosen }),
      ...(breakdown !== undefined && { breakdown }),
      ...(period && { period }),
      ...(amount !== 'auto' && { amount }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override viewOf(dataset: Dataset, { trendView }: Engine): Shown<TrendView> {
    return trendView(dataset, { ...this.question, lang: this.language });
  }

  protected override paint(view: TrendView): TemplateResult {
    const isTable = this.view === 'table';
    const paintTable = isTable ? table.now?.paintTable : undefined;
    const figure = (mark: TrendMark | ApartRow, name: string): TemplateResult => this.#figure(mark, name);
    const shape = (view.single ? alone.now?.right : view.panels[0]?.marks[0]?.shape) ?? 'span';
    return html`<section
      aria-labelledby="heading"
      style=${setProperties({
        '--axis': columnWidth(
          [view.axisUnit, ...view.valueTicks.map(({ words }) => words)].map((text) => textWidth(text)),
        ),
        '--figures': columnWidth(
          view.panels.flatMap(({ marks }) => marks).map(({ figure }) => textWidth(figure.text)),
        ),
      })}
    >
      <h2 id="heading" part="heading">${this.heading ?? view.heading}</h2>
      <p class="sub" part="subheading">${paintClauses(view.subheading)}</p>
      ${[view.single, view.amount].map((words) => (words ? html`<p class="amount">${paintClauses(words)}</p>` : nothing))}
      ${
        view.legend.length && !isTable
          ? html`<ul class="legend" role="list">
              ${view.legend.map(({ kind, words }) => html`<li>${paintKey(kind, shape)}<span>${paintKept(words)}</span></li>`)}
            </ul>`
          : nothing
      }
      <div class="panels" ?data-several=${view.panels.length > 1}>
        ${view.panels.map((panel, at) =>
          paintTable ? paintTable(panel, view, figure) : this.#panel(panel, view, at),
        )}
      </div>
      ${isAside(view) ? apart.now?.paintApart(view, figure) : nothing}
      ${this.explains ? html`<p class="note" id="method">${view.definition} ${view.method}</p>` : nothing}
      ${this.foot(
        view.foot,
        html`<button
            data-stop
            aria-pressed=${isTable}
            @click=${() => (this.view = isTable ? 'chart' : 'table')}
          >
            ${this.words.table}
          </button>
          <button data-stop aria-expanded=${this.explains} @click=${() => (this.explains = !this.explains)}>
            ${view.methodName}
          </button>`,
      )}
    </section>`;
  }

  #panel(panel: TrendPanel, view: TrendView, at: number): TemplateResult {
    const earlier = panel.marks.length > MOST_LISTED + 1 ? panel.marks.slice(0, -MOST_LISTED) : [];
    const latest = panel.marks.slice(earlier.length);
    return html`<section class="panel" part="panel" aria-labelledby="panel-${at}">
      <h3 id="panel-${at}">${panel.name} <small>${panel.count}</small></h3>
      ${
        view.single
          ? nothing
          : html`<div class="drawing">
              ${paintPlot(panel, view, {
                ask: (mark) => this.#ask(mark),
                point: (mark) => (this.pointed = mark?.observation),
                pointed: this.pointed,
              })}
            </div>`
      }
      <div>
        ${
          earlier.length
            ? html`<details ?open=${this.isPrinted}>
                <summary data-stop>${this.words.more(earlier.length)}</summary>
                ${this.#list(earlier, panel)}
              </details>`
            : nothing
        }
        ${this.#list(latest, panel)}
      </div>
      ${view.single ? alone.now?.paintAlone(latest) : nothing}
    </section>`;
  }

  #list(marks: readonly TrendMark[], { name }: TrendPanel): TemplateResult {
    return html`<ol class="figures" role="list">
      ${marks.map(
        (mark) =>
          html`<li class=${this.pointed === mark.observation ? 'on' : ''} part="row">
            <span class="when">${mark.period}</span>
            <span class="what">
              ${this.#figure(mark, name)}
              ${mark.kind ? html`<span class="detail kind">${mark.kind}</span>` : nothing}
              ${[mark.drawn, mark.change].map((words) =>
                words ? html`<span class="detail">${words}</span>` : nothing,
              )}
            </span>
          </li>`,
      )}
    </ol>`;
  }

  #figure(mark: TrendMark | ApartRow, name: string): TemplateResult {
    return html`<button
      class="figure"
      data-stop
      data-name=${name}
      aria-label=${mark.sentence}
      aria-haspopup="dialog"
      @focus=${() => (this.pointed = mark.observation)}
      @click=${() => this.#ask(mark)}
    >
      ${paintFigure(mark.figure)}
    </button>`;
  }

  #ask({ evidence, organization, observation }: TrendMark | ApartRow): void {
    this.ask(evidence, { organization, observation });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-trend': KpTrend;
  }
}
