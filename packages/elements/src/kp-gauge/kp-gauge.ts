import type { Dataset } from '@kaoping/core';
import { SLUG } from '@kaoping/core';
import type { GaugeView, Shown } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { barStyles } from '../paint/bar.styles.js';
import { measure } from '../paint/measure.styles.js';
import { paintHeading } from '../paint/heading.js';
import { paintWords } from '../paint/words.js';
import { setProperties } from '../paint/set-properties.js';
import { gaugeStyles } from './kp-gauge.styles.js';
import type { Shape } from './paint-gauge.js';
import { dial, paintGauge, SHAPES } from './paint-gauge.js';

/** Widths, in CSS pixels, from which one dial more has room beside the others. */
const DIAL = 252;
const STEPS = [2, 3, 4, 5, 6].map((across) => DIAL * across + 10);

const engine = late(() => import('./gauge-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Results against their targets. All share one scale in shares of the target, so that the targets stand in one line
 * and 363% is 363%.
 *
 * @element kp-gauge
 * @slot - Shown until the gauge is ready, when scripts are off, and when it fails
 * @fires kp-ready - The gauge is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The gauge cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - Whose results
 * @csspart gauge - One result against its target
 * @csspart silent - Targets without a result
 * @csspart foot - Source
 */
export class KpGauge extends KpElement<GaugeView, Engine> {
  static override styles = [KpElement.styles, barStyles, measure, gaugeStyles];

  /** Id of the organization. */
  @property() organization?: string;
  /** Id of the indicator; without it every target of the organization is shown. */
  @property() indicator?: string;
  /** Only targets of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** `bar`, `dial` or `bullet`. */
  @property() shape: Shape = 'bar';
  /** The day from which the pace is judged, as an ISO date. */
  @property({ attribute: 'as-of' }) asOf?: string;

  override readonly engine = engine;
  protected override exporter = async () => (await import('./gauge-exporter.js')).gaugeExport;

  override get slice(): string {
    return this.organization && SLUG.test(this.organization) ? `organizations/${this.organization}.json` : '';
  }

  protected override get widthSteps(): readonly number[] {
    return STEPS;
  }

  /** How many dials stand in a row: as many in each as the number of rows allows, so that none is left alone. */
  #across(count: number): number {
    // Elder mode is one column.
    const fit = this.mode ? 1 : this.width.step + 1;
    return Math.ceil(count / Math.ceil(count / fit));
  }

  override get formParts() {
    return this.shape === 'dial' ? [dial] : [];
  }

  protected override get question() {
    const { organization = '', indicator, period, asOf, validReading } = this;
    return {
      organization,
      ...(indicator && { indicator }),
      ...(period && { period }),
      ...(asOf && { asOf }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override viewOf(dataset: Dataset, { gaugeView }: Engine): Shown<GaugeView> {
    return gaugeView(dataset, { ...this.question, lang: this.language });
  }

  protected override paint(view: GaugeView): TemplateResult {
    const shape = SHAPES.includes(this.shape) ? this.shape : 'bar';
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${paintHeading(this.heading ?? view.heading)}</h2>
      <p class="sub" part="subheading">${paintWords(view.subheading)}</p>
      <ul
        role="list"
        class=${shape === 'dial' ? 'dials' : ''}
        style=${setProperties({ '--across': `${this.#across(view.gauges.length)}` })}
      >
        ${view.gauges.map((gauge) =>
          paintGauge(gauge, shape, (ref) => {
            this.ask(ref, { organization: view.organization, observation: gauge.observation });
          }),
        )}
      </ul>
      ${view.silent ? html`<p class="note" part="silent">${paintWords(view.silent)}</p>` : nothing}
      ${this.foot(view.foot)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-gauge': KpGauge;
  }
}
