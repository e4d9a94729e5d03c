import type { Dataset } from '@kaoping/core';
import type { RectificationCount, RectificationRow, RectificationView, ViewState } from '@kaoping/views';
import { loading } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { WholeSlice } from '../base/whole-slice.js';
import { barStyles } from '../paint/bar.styles.js';
import { paintHeading } from '../paint/heading.js';
import { paintLine } from '../paint/line.js';
import { paintWords } from '../paint/words.js';
import { paintFigure } from '../paint/figure.js';
import { paintLength, paintTowardFull } from '../paint/toward-full.js';
import { rectificationStyles } from './kp-rectification.styles.js';
import { paintWay } from './paint-way.js';

const BAR_HEIGHT = 10;
const LENGTH_HEIGHT = 6;

const engine = late(() => import('./rectification-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Problems found and what became of them: found, assigned, fixed, verified, overdue. What was published as fixed and
 * what is not known stand side by side; shares are never cut at full.
 *
 * @element kp-rectification
 * @slot - Shown until the ledger is ready, when scripts are off, and when it fails
 * @fires kp-ready - The ledger is shown
 * @fires kp-select - A reader asks about a figure; detail: organization, observation
 * @fires kp-problem - The ledger cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - Whose problems
 * @csspart stages - How many stand at each step
 * @csspart totals - Shares resolved, one for each kind of thing counted
 * @csspart ageing - How long what is open has been open
 * @csspart known - What was published as fixed and what is not known
 * @csspart entry - One problem
 * @csspart foot - Source
 */
export class KpRectification extends KpElement<RectificationView, Engine> {
  static override styles = [KpElement.styles, barStyles, rectificationStyles];

  /** Id of the organization. */
  @property() organization?: string;
  /** A level, or the id of an organization, for it and all below it; a level’s name always is the level. Without either: everybody. */
  @property() among?: string;
  /** Only entries of this period: `2021`, `2021-10`, or `2021-01-01/2021-10-31`. */
  @property() period?: string;
  /** The day on which deadlines are judged, as an ISO date; by default that of the newest report. */
  @property({ attribute: 'as-of' }) asOf?: string;

  readonly #slice = new WholeSlice('rectifications');

  override readonly engine = engine;
  protected override exporter = async () => (await import('./rectification-exporter.js')).rectificationExport;

  override get slice(): string {
    return this.#slice.path(this.organization);
  }

  protected override get question() {
    const { organization, among, period, asOf, validReading } = this;
    return {
      ...(organization && { organization }),
      ...(among && { among }),
      ...(period && { period }),
      ...(asOf && { asOf }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override look(dataset: Dataset): boolean {
    return this.#slice.look(dataset, this.organization, this.isGivenAll);
  }

  protected override viewOf(dataset: Dataset, { rectificationView }: Engine): ViewState<RectificationView> {
    const { language: lang } = this;
    return this.look(dataset) ? loading(lang) : rectificationView(dataset, { ...this.question, lang });
  }

  protected override paint(view: RectificationView): TemplateResult {
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${paintHeading(this.heading ?? view.heading)}</h2>
      <p class="sub" part="subheading">${paintLine(view.subheading)}</p>
      ${this.#stages(view)} ${this.#totals(view)} ${this.#ageing(view)}
      <div class="note" part="known">${view.known.map((text) => html`<p>${paintLine(text)}</p>`)}</div>
      <h3 class="part-title" id="ledger">${view.ledgerHeading}</h3>
      <ul role="list" aria-labelledby="ledger">
        ${view.rows.map((row) => this.#row(row))}
      </ul>
      ${view.part ? html`<p class="part">${paintLine(view.part)}</p>` : nothing} ${this.foot(view.foot)}
    </section>`;
  }

  #stages({ stages, stagesLabel, overdue }: RectificationView): TemplateResult {
    return html`<section part="stages" aria-labelledby="stages">
      <h3 class="part-title" id="stages">${stagesLabel}</h3>
      <ol class="steps" role="list">
        ${stages.map(
          ({ word, count, share }) =>
            html`<li>
              <span class="pair"><span class="word">${word}</span> <span>${count}</span></span>
              ${paintLength(share, LENGTH_HEIGHT)}
            </li>`,
        )}
      </ol>
      ${overdue ? html`<p class="after">${paintLine(overdue)}</p>` : nothing}
    </section>`;
  }

  #totals({ totals, totalsHeading, totalsNote }: RectificationView): TemplateResult | typeof nothing {
    if (!totals.length) return nothing;
    return html`<section part="totals" aria-labelledby="totals">
      <h3 class="part-title" id="totals">${totalsHeading}</h3>
      <ul class="totals" role="list">
        ${totals.map(
          ({ label, words, bar, full }) =>
            html`<li>
              <span class="pair"><span>${label}</span> <b>${words}</b></span>
              ${paintTowardFull(bar, full, BAR_HEIGHT, 'ratio')}
            </li>`,
        )}
      </ul>
      <p class="after">${paintLine(totalsNote)}</p>
    </section>`;
  }

  #ageing({ ageing, ageingHeading }: RectificationView): TemplateResult | typeof nothing {
    if (!ageing.length) return nothing;
    return html`<section part="ageing" aria-labelledby="ageing">
      <h3 class="part-title" id="ageing">${ageingHeading}</h3>
      <ul class="ages" role="list">
        ${ageing.map(
          ({ label, count, share }) =>
            html`<li>
              <span class="pair"><span>${label}</span> <span>${count}</span></span>
              ${paintLength(share, LENGTH_HEIGHT)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #row(row: RectificationRow): TemplateResult {
    const { subject, detail, status, step, found, resolved, share, gap, time, unknown, evidence } = row;
    return html`<li class="entry" part="entry">
      <div>
        <button
          class="subject"
          data-stop
          data-name=${subject}
          aria-label=${row.sentence}
          aria-haspopup="dialog"
          @click=${() => {
            this.ask(evidence);
          }}
        >
          ${subject}
        </button>
        <p class="detail">${paintLine(detail)}</p>
        <p class="status ${status.tone}">
          ${paintWay(step)}
          ${row.stageWord ? html`<span class="stage word">${row.stageWord}</span>` : nothing}
          <span><span aria-hidden="true">${status.shape}</span> ${status.word}</span>
        </p>
        ${time ? html`<p class="time">${paintLine(time)}</p>` : nothing}
      </div>
      <div>
        <dl class="counts">${this.#count(found)} ${this.#count(resolved)}</dl>
        ${
          share
            ? html`${paintTowardFull(share.bar, share.full, BAR_HEIGHT, 'ratio')}
                <p class="share">${paintWords(share.words)}</p>`
            : nothing
        }
        ${gap ? html`<p class="gap">${paintLine(gap)}</p>` : nothing}
        ${unknown ? html`<p class="unknown">${paintLine(unknown)}</p>` : nothing}
      </div>
    </li>`;
  }

  #count({ label, figure, missing, sentence, ...fact }: RectificationCount): TemplateResult {
    const { evidence, organization, observation } = fact;
    return html`<div>
      <dt>${label}</dt>
      <dd>
        ${
          figure && evidence && organization && observation
            ? html`<button
                class="figure"
                data-stop
                aria-label=${sentence}
                aria-haspopup="dialog"
                @click=${() => {
                  this.ask(evidence, { organization, observation });
                }}
              >
                ${paintFigure(figure)}
              </button>`
            : html`<span class="missing">${missing}</span>`
        }
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-rectification': KpRectification;
  }
}
