import type { Dataset } from '@kaoping/core';
import type {
  CompareCell,
  CompareFact,
  CompareRow,
  CompareSection,
  CompareView,
  Shown,
} from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { paintBar } from '../paint/bar.js';
import { paintHeading } from '../paint/heading.js';
import { paintPhrases } from '../paint/phrases.js';
import { paintWords } from '../paint/words.js';
import { barStyles } from '../paint/bar.styles.js';
import { paintFigure } from '../paint/figure.js';
import { compareStyles } from './kp-compare.styles.js';
import { paintSingles } from './paint-singles.js';

const BAR_HEIGHT = 10;
/** Widths, in CSS pixels, from which two, three and four columns have room. */
const STEPS = [480, 640, 800];
/** The step from which a figure, whose it is and what keeps it apart share a line; English words are longer. */
const LEAST_STEP = { zh: 1, en: 2 };
const words = (list: string | undefined): readonly string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);

const engine = late(() => import('./compare-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Two to four organizations side by side. Only comparable figures share a row and its scale; a figure that cannot be
 * compared stands in a line of its own with the reason.
 *
 * @element kp-compare
 * @slot - Shown until the comparison is ready, when scripts are off, and when it fails
 * @fires kp-ready - The comparison is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The comparison cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - Who is compared
 * @csspart subheading - How much can be compared
 * @csspart group - Rows of one kind
 * @csspart row - One indicator, for one period, counted one way
 * @csspart apart - What could not be shown, and why
 * @csspart foot - Source and tools
 */
export class KpCompare extends KpElement<CompareView, Engine> {
  static override styles = [KpElement.styles, barStyles, compareStyles];

  /** Ids of two to four organizations, between spaces or commas. */
  @property() organizations?: string;
  /** Ids of the indicators to compare, between spaces or commas, in this order; without them all. */
  @property() indicators?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;

  @state() private explains = false;

  override readonly engine = engine;
  protected override exporter = async () => (await import('./compare-exporter.js')).compareExport;

  override get slice(): string {
    return 'dataset.json';
  }

  protected override get question() {
    const { organizations, indicators, period, validReading } = this;
    const chosen = words(indicators);
    return {
      organizations: words(organizations),
      ...(chosen.length && { indicators: chosen }),
      ...(period && { period }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override viewOf(dataset: Dataset, { compareView }: Engine): Shown<CompareView> {
    return compareView(dataset, { ...this.question, lang: this.language });
  }

  protected override get widthSteps(): readonly number[] {
    return STEPS;
  }

  protected override paint(view: CompareView): TemplateResult {
    // Without room for columns the organizations stand below each other.
    const room = this.mode ? 0 : this.width.step;
    const isStacked = room < view.organizations.length - 1;
    return html`<section
      aria-labelledby="heading"
      class="${room < LEAST_STEP[this.language] ? 'tight' : ''} ${isStacked ? 'stacked' : ''}"
    >
      <h2 id="heading" part="heading">${paintHeading(this.heading ?? view.heading)}</h2>
      <p class="sub" part="subheading">${paintPhrases(view.subheading)}</p>
      ${view.sections.map((section) => this.#section(section, view))}
      ${
        view.nothing || view.silent
          ? html`<div class="note" part="apart">
              ${[view.nothing, view.silent].map((text) => (text ? html`<p>${paintWords(text)}</p>` : nothing))}
            </div>`
          : nothing
      }
      ${this.explains ? html`<p class="note" id="method">${paintWords(view.method)}</p>` : nothing}
      ${this.foot(
        view.foot,
        html`<button
          data-stop
          aria-expanded=${this.explains}
          @click=${() => (this.explains = !this.explains)}
        >
          ${view.methodName}
        </button>`,
      )}
    </section>`;
  }

  /** What one alone reported is folded: it is much, and compares with nothing. */
  #section(section: CompareSection, view: CompareView): TemplateResult {
    const { kind, heading, count, more } = section;
    const rows =
      kind === 'shared'
        ? this.#table(section, view)
        : paintSingles(section.rows, (cell, fact, row) => this.#figure(cell, fact, row));
    const body = html`${rows} ${more ? html`<p class="more">${paintWords(more)}</p>` : nothing}`;
    return kind === 'alone'
      ? html`<details class="group" part="group" ?open=${this.isPrinted}>
          <summary data-stop>${heading} <small>${count}</small></summary>
          ${body}
        </details>`
      : html`<section class="group" part="group" aria-labelledby="head-${kind}">
          <h3 id="head-${kind}">${heading} <small>${count}</small></h3>
          ${body}
        </section>`;
  }

  /** The roles are named because a table that is stacked on a phone would lose them. */
  #table({ rows, heading }: CompareSection, { organizations, column }: CompareView): TemplateResult {
    return html`<table role="table" aria-label=${heading}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${column}</th>
          ${organizations.map(({ name }) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row(row: CompareRow): TemplateResult {
    return html`<tr role="row" part="row">
      <th scope="row" role="rowheader">${row.name} <span class="detail">${paintWords(row.detail)}</span></th>
      ${row.cells.map((cell) => this.#cell(cell, row))}
    </tr>`;
  }

  #cell(cell: CompareCell, row: CompareRow): TemplateResult {
    const { fact, name, absent } = cell;
    const who = html`<span class="who" aria-hidden="true">${name}</span>`;
    if (!fact)
      return html`<td role="cell">
        <div class="fact">${who}<span class="absent">${paintWords(absent)}</span></div>
      </td>`;
    return html`<td role="cell">
      <div class="fact">
        ${who}${this.#figure(cell, fact, row)}
        ${fact.place ? html`<span class="place">${fact.place}</span>` : nothing}
      </div>
      ${
        fact.bar
          ? html`<svg class="bar" height=${BAR_HEIGHT} aria-hidden="true">
              ${paintBar(fact.bar, BAR_HEIGHT)}${this.#zero(row)}
            </svg>`
          : nothing
      }
    </td>`;
  }

  #zero({ zero }: CompareRow): TemplateResult {
    const x = `${zero * 100}%`;
    return svg`<line class="zero" x1=${x} x2=${x} y1="-1" y2=${BAR_HEIGHT + 1}></line>`;
  }

  #figure({ organization }: CompareCell, fact: CompareFact, { name }: CompareRow): TemplateResult {
    const { observation, evidence } = fact;
    return html`<button
      class="figure"
      data-stop
      data-name=${name}
      aria-label=${fact.sentence}
      aria-haspopup="dialog"
      @click=${() => this.ask(evidence, { organization, observation })}
    >
      ${paintFigure(fact.figure)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-compare': KpCompare;
  }
}
