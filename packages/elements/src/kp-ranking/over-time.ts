import type { Dataset } from '@kaoping/core';
import type { OverTimeLine, OverTimeView, RankingOptions, Shown } from '@kaoping/views';
import { overTimeView } from '@kaoping/views';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { addStyles } from '../base/late-styles.js';
import type { WidthController } from '../base/width-controller.js';
import { paintDates } from '../paint/dates.js';
import { paintFigure } from '../paint/figure.js';
import { setProperties } from '../paint/set-properties.js';
import { overTimeStyles } from './over-time.styles.js';
import { InnerRoom } from './inner-room.js';
import { paintCourses } from './paint-courses.js';
import { paintEnds, paintSteps } from './paint-steps.js';
import { axisRows, isDrawable, namesWidth, stepWidth } from './step-axis.js';
import { tableHead } from './table-head.js';
import { tableStyles } from './table.styles.js';

/** Time to read a step before the next one comes. */
const STEP_MS = 1500;
/** How many places up or down, after the Chinese words of what that is since. */
const CHANGE = /([一-龥]{2}(?: \d+ 位)?$)/;

/** The ranking below which it stands; whom it marks is no part of its question. */
type Host = LitElement & { readonly highlight?: string; readonly width: WidthController };

/** What a figure of the table does when it is pressed. */
type Ask = (place: NonNullable<OverTimeLine['places'][number]> & Pick<OverTimeLine, 'organization'>) => void;

/**
 * Ranks over time below a ranking: a drawing, the steps as buttons, and the places of the chosen step as a table.
 * Playing goes through the steps once, from the first; it is offered only where motion is wanted.
 */
export class OverTime implements ReactiveController {
  readonly #host: Host;
  readonly #room: InnerRoom;
  /** Lines of the axis as painted, and whether there is a drawing. */
  #laid = '';
  #shown: Shown<OverTimeView> | undefined;
  #step: number | undefined;
  #pointed: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host) {
    this.#host = host;
    const { shadowRoot } = host;
    if (shadowRoot) for (const styles of [tableStyles, overTimeStyles]) addStyles(shadowRoot, styles);
    host.addController(this);
    this.#room = new InnerRoom(host, '#over-time', () => {
      if (this.#shown?.state === 'ready' && this.#lay(this.#shown.view).join() !== this.#laid)
        host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  show(dataset: Dataset, options: RankingOptions): void {
    const { highlight } = this.#host;
    this.#shown = overTimeView(dataset, { ...options, ...(highlight && { highlight }) });
  }

  paint(ask: Ask): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown || shown.state === 'problem') return nothing;
    if (shown.state === 'empty')
      return html`<section class="course" part="over-time" aria-labelledby="over-time">
        <h3 id="over-time">${shown.heading}</h3>
        <p class="rule">${shown.message}</p>
      </section>`;
    const { view } = shown;
    const at = Math.min(this.#step ?? Infinity, view.steps.length - 1);
    const isPlaying = this.#timer !== undefined;
    const [isDrawn, rows] = this.#lay(view);
    this.#laid = [isDrawn, rows].join();
    return html`<section
      class="course"
      part="over-time"
      aria-labelledby="over-time"
      style=${setProperties({
        '--names': `${namesWidth(view)}em`,
        '--half': rows ? `${stepWidth(view) / 2}em` : '0px',
        '--last': `${stepWidth(view) / 2}em`,
      })}
    >
      <h3 id="over-time">${view.heading}</h3>
      <p class="rule">${view.rule}</p>
      ${isDrawn ? paintCourses(view, at, this.#pointed, this.#isElder) : nothing}
      ${isDrawn && !rows ? paintEnds(view) : nothing}
      ${paintSteps(view, rows, at, (step) => {
        this.#choose(step);
      })}
      ${
        matchMedia('(prefers-reduced-motion: no-preference)').matches
          ? html`<button class="act play" data-stop @click=${() => this.#play(view)}>
              ${isPlaying ? view.pause : view.play}
            </button>`
          : nothing
      }
      <p class="aside" role="status">${this.#step === undefined ? '' : (view.steps[at]?.spoken ?? '')}</p>
      ${this.#table(view, at, ask)} ${view.leftOut ? html`<p class="rule">${view.leftOut}</p>` : nothing}
    </section>`;
  }

  get #isElder(): boolean {
    return this.#host.getAttribute('mode') === 'elder';
  }

  #lay(view: OverTimeView): readonly [isDrawn: boolean, rows: number] {
    const room = [view, this.#room.pixels, this.#isElder] as const;
    return [isDrawable(...room), axisRows(...room)];
  }

  #table({ steps, lines, columns }: OverTimeView, at: number, ask: Ask): TemplateResult {
    const step = steps[at];
    return html`<table role="table">
      <caption>
        ${step?.heading}
      </caption>
      ${tableHead(columns)}
      <tbody role="rowgroup">
        ${(step?.order ?? []).flatMap((one) => lines[one] ?? []).map((line) => this.#row(line, at, ask))}
      </tbody>
    </table>`;
  }

  #row(line: OverTimeLine, at: number, ask: Ask): TemplateResult | typeof nothing {
    const place = line.places[at];
    if (!place) return nothing;
    const point = (): void => this.#point(line.organization);
    return html`<tr
      role="row"
      class=${line.highlighted ? 'mine' : ''}
      data-glide="step ${line.organization}"
      @pointerenter=${point}
      @pointerleave=${() => this.#point(undefined)}
      @focusin=${point}
      @focusout=${() => this.#point(undefined)}
    >
      <td role="cell">${place.rank.text}</td>
      <th scope="row" role="rowheader">${line.name} <small>${paintDates(place.change, CHANGE)}</small></th>
      <td role="cell">
        <button
          class="figure"
          data-stop
          data-name=${line.name}
          aria-label=${place.sentence}
          aria-haspopup="dialog"
          @click=${() => ask({ ...place, organization: line.organization })}
        >
          ${paintFigure(place.figure)}
        </button>
      </td>
    </tr>`;
  }

  #point(organization: string | undefined): void {
    this.#pointed = organization;
    this.#host.requestUpdate();
  }

  #choose(step: number): void {
    this.#stop();
    this.#step = step;
    this.#host.requestUpdate();
  }

  #play({ steps }: OverTimeView): void {
    if (this.#timer !== undefined) {
      this.#stop();
      this.#host.requestUpdate();
      return;
    }
    this.#step = 0;
    this.#timer = setInterval(() => {
      this.#step = Math.min((this.#step ?? 0) + 1, steps.length - 1);
      if (this.#step === steps.length - 1) this.#stop();
      this.#host.requestUpdate();
    }, STEP_MS);
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
