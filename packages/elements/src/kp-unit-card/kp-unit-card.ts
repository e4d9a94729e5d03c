import type { Dataset, Language } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { CardLine, CardSection, HeadlineFigure, Loading, Shown, UnitCardView } from '@kaoping/views';
import { loading } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { paintGauge, paintWords } from '../kp-gauge/paint-gauge.js';
import { gaugeStyles } from '../kp-gauge/kp-gauge.styles.js';
import { barStyles } from '../paint/bar.styles.js';
import { paintFigure } from '../paint/figure.js';
import { unitCardStyles } from './kp-unit-card.styles.js';

export const SIZES = ['compact', 'regular', 'full'] as const;
export type Size = (typeof SIZES)[number];

/** How many headline figures, and how many lines of each section, a size shows. */
const ROOM: Readonly<Record<Size, { readonly headlines: number; readonly lines: number }>> = {
  compact: { headlines: 4, lines: 0 },
  regular: { headlines: 6, lines: 3 },
  full: { headlines: 12, lines: Infinity },
};

/** Below the first width, in CSS pixels, a card is compact, from the second on it is full. */
const STEPS = [300, 720];

const engine = late(() => import('./unit-card-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * One organization: what it reports, how that compares, what it promised, what it claims.
 *
 * @element kp-unit-card
 * @slot - Shown until the card is ready, when scripts are off, and when it fails
 * @fires kp-ready - The card is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The card cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - The organization's name
 * @csspart headline - A figure set large
 * @csspart section - A list under the figures
 * @csspart foot - Source
 */
export class KpUnitCard extends KpElement<UnitCardView, Engine> {
  static override styles = [KpElement.styles, barStyles, gaugeStyles, unitCardStyles];

  /** Id of the organization. */
  @property() organization?: string;
  /** Only figures of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** Ids of the indicators to set large, between spaces or commas. */
  @property() indicators?: string;
  /** `compact`, `regular` or `full`; by the card's own width where it is not said. */
  @property() size?: Size;

  @state() private isUnfolded = false;
  /** The organization whose first slice turned out to be only the first of it. */
  #partial: string | undefined;

  override readonly engine = engine;
  protected override exporter = async () => {
    const { unitCardExport } = await import('./unit-card-exporter.js');
    return (view: UnitCardView, lang: Language) => unitCardExport(this.#roomy(view), lang);
  };

  override get slice(): string {
    const { organization = '' } = this;
    if (!SLUG.test(organization)) return '';
    return `organizations/${this.#wantsWhole && this.#partial === organization ? 'full/' : ''}${organization}.json`;
  }

  protected override get question() {
    const { organization = '', period, indicators } = this;
    const chosen = (indicators ?? '').split(/[\s,]+/).filter(Boolean);
    return { organization, ...(period && { period }), ...(chosen.length && { indicators: chosen }) };
  }

  /** A full card comes whole: what a reader unfolds may come after. */
  get #wantsWhole(): boolean {
    return this.#size === 'full' || this.isUnfolded;
  }

  override takes(shown: Shown<unknown>): boolean {
    const { view } = shown as { readonly view?: UnitCardView };
    return super.takes(shown) && !(view?.isPart && this.#wantsWhole);
  }

  protected override viewOf(dataset: Dataset, { unitCardView }: Engine): Shown<UnitCardView> | Loading {
    const { organization, language: lang } = this;
    const shown = unitCardView(dataset, { ...this.question, lang });
    if (shown.state !== 'ready' || !shown.view.isPart) return shown;
    this.#partial = organization;
    return this.#size === 'full' && !this.isGivenAll ? loading(lang) : shown;
  }

  protected override get widthSteps(): readonly number[] {
    return STEPS;
  }

  /** The size that is asked for, or that the width gives; a compact card that was unfolded is a regular one. */
  get #size(): Size {
    const { size } = this;
    if (size && SIZES.includes(size)) return size;
    const own = SIZES[this.width.step] ?? 'regular';
    return own === 'compact' && this.isUnfolded ? 'regular' : own;
  }

  /** A card that is to be full stays regular until the rest of its lists has come. */
  get #room() {
    const { shown } = this;
    const isPart = shown.state === 'ready' && shown.view.isPart && !this.isGivenAll;
    return ROOM[isPart && this.#size === 'full' ? 'regular' : this.#size];
  }

  /** The part of the view that this size has room for; what can be unfolded belongs to it. */
  #roomy(view: UnitCardView): UnitCardView {
    const { headlines, lines } = this.#room;
    const shown = { ...view, headlines: view.headlines.slice(0, headlines) };
    return lines ? shown : { ...shown, targets: [], sections: [] };
  }

  protected override paint(view: UnitCardView): TemplateResult {
    const room = this.#room;
    return html`<section class="card" aria-labelledby="heading">
      <p class="sub">${paintWords([...view.path, view.level].filter(Boolean).join(' · '))}</p>
      <h2 id="heading" part="heading">${this.heading ?? view.name}</h2>
      ${view.summary ? html`<p class="sub" part="subheading">${paintWords(view.summary)}</p>` : nothing}
      <ul class="headlines" role="list">
        ${view.headlines.slice(0, room.headlines).map((figure) => this.#headline(figure, view))}
      </ul>
      ${room.lines ? [this.#targets(view), view.sections.map((section) => this.#section(section, room.lines, view))] : nothing}
      ${
        this.#size === 'compact' && !this.size
          ? html`<button class="act" data-stop @click=${() => (this.isUnfolded = true)}>
              ${this.words.unfold}
            </button>`
          : nothing
      }
      ${this.foot(view.foot)}
    </section>`;
  }

  #headline(headline: HeadlineFigure, { organization }: UnitCardView): TemplateResult {
    const { figure, chip, name, period, change, sentence, evidence, observation } = headline;
    return html`<li part="headline">
      <button
        class="figure"
        data-stop
        data-name=${name}
        aria-label=${sentence}
        aria-haspopup="dialog"
        @click=${() => this.ask(evidence, { organization, observation })}
      >
        ${paintFigure(figure)}
      </button>
      <p class="label">${name} <span class="when">${period}</span></p>
      ${
        change || chip
          ? html`<p class="label">
              ${
                change
                  ? html`<span class="change ${change.tone}">
                      <span aria-hidden="true">${change.arrow} ${change.text}</span
                      ><span class="aside">${change.spoken}</span>
                    </span>`
                  : nothing
              }
              ${chip ? html`<span class="chip">${chip}</span>` : nothing}
            </p>`
          : nothing
      }
    </li>`;
  }

  #targets({ targets, targetsHeading, organization }: UnitCardView): TemplateResult | typeof nothing {
    if (!targets.length) return nothing;
    return html`<section class="section" part="section" aria-labelledby="targets">
      <h3 id="targets">${targetsHeading}</h3>
      <ul role="list">
        ${targets.map((gauge) =>
          paintGauge(gauge, 'bar', (ref) => {
            this.ask(ref, { organization, observation: gauge.observation });
          }),
        )}
      </ul>
    </section>`;
  }

  /** Unfolding asks for what the first slice left out. */
  readonly #unfold = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) this.isUnfolded = true;
  };

  #section({ kind, heading, lines, total }: CardSection, most: number, view: UnitCardView): TemplateResult {
    const isLong = kind === 'figures';
    const shown = isLong ? lines : lines.slice(0, most);
    const rest = isLong ? [] : lines.slice(most);
    const id = `section-${kind}`;
    if (isLong)
      return html`<section class="section" part="section">
        <details @toggle=${this.#unfold}>
          <summary data-stop>${view.allFigures}</summary>
          ${this.#lines(shown)}
        </details>
      </section>`;
    return html`<section class="section" part="section" aria-labelledby=${id}>
      <h3 id=${id}>${heading}</h3>
      ${this.#lines(shown)}
      ${
        total > shown.length
          ? html`<details @toggle=${this.#unfold}>
              <summary data-stop>${this.words.more(total - shown.length)}</summary>
              ${this.#lines(rest)}
            </details>`
          : nothing
      }
    </section>`;
  }

  #lines(lines: readonly CardLine[]): TemplateResult {
    return html`<ul role="list">
      ${lines.map(
        ({ text, detail, evidence }) =>
          html`<li class="line">
            <button data-stop aria-haspopup="dialog" @click=${() => this.ask(evidence)}>
              ${paintWords(text)} <small>${paintWords(detail)}</small>
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-unit-card': KpUnitCard;
  }
}
