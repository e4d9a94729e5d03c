import type { Dataset } from '@kaoping/core';
import type {
  ProjectChoice,
  ProjectColumn,
  ProjectItem,
  ProjectsView,
  ProjectStageGroup,
  ViewState,
  StageChoice,
} from '@kaoping/views';
import { loading } from '@kaoping/views';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import { KpElement } from '../base/kp-element.js';
import { late } from '../base/late.js';
import { WholeSlice } from '../base/whole-slice.js';
import { barStyles } from '../paint/bar.styles.js';
import { paintHeading } from '../paint/heading.js';
import { paintKept } from '../paint/kept.js';
import { paintLine } from '../paint/line.js';
import { paintPhrases } from '../paint/phrases.js';
import { paintWords } from '../paint/words.js';
import { paintLength, paintTowardFull } from '../paint/toward-full.js';
import { projectsStyles } from './kp-projects.styles.js';
import { paintProjectMark } from './project-mark.js';

/** So many projects of a stage are shown before the rest is folded; a stage that was chosen is shown whole. */
const ROOM = 8;
const BAR_HEIGHT = 8;
const LENGTH_HEIGHT = 5;

const engine = late(() => import('./projects-engine.js'));
type Engine = NonNullable<typeof engine.now>;

/**
 * Projects by how far they have come. What is promised, what is under way and what is only reported as done are told
 * apart in words and shape; that nothing is independently verified is said.
 *
 * @element kp-projects
 * @slot - Shown until the projects are ready, when scripts are off, and when it fails
 * @fires kp-ready - The projects are shown
 * @fires kp-select - A reader asks about a project's figure; detail: organization, observation
 * @fires kp-problem - The projects cannot be shown; detail: problems
 * @csspart frame - The outer box
 * @csspart heading - Whose projects
 * @csspart filter - Stages, and categories, to choose from
 * @csspart column - The projects of a kind: promised, under way, reported as done
 * @csspart project - One project
 * @csspart verified - What is known beside the unit's own word
 * @csspart foot - Source
 */
export class KpProjects extends KpElement<ProjectsView, Engine> {
  static override styles = [KpElement.styles, barStyles, projectsStyles];

  /** Id of the organization. */
  @property() organization?: string;
  /** A level, or the id of an organization, for it and all below it; a level’s name always is the level. Without either: everybody. */
  @property() among?: string;
  /** Only projects of this category. */
  @property() category?: string;
  /** Only projects of this stage: `promised`, `design`, `started`, `under_construction`, `completed`, `in_use`. */
  @property() stage?: string;

  readonly #slice = new WholeSlice('projects');

  override readonly engine = engine;
  protected override exporter = async () => (await import('./projects-exporter.js')).projectsExport;

  override get slice(): string {
    return this.#slice.path(this.organization);
  }

  protected override get question() {
    const { organization, among, category, stage, validReading } = this;
    return {
      ...(organization && { organization }),
      ...(among && { among }),
      ...(category && { category }),
      ...(stage && { stage }),
      ...(validReading !== 'strict' && { reading: validReading }),
    };
  }

  protected override look(dataset: Dataset): boolean {
    return this.#slice.look(dataset, this.organization, this.isGivenAll);
  }

  protected override viewOf(dataset: Dataset, { projectsView }: Engine): ViewState<ProjectsView> {
    const { language: lang } = this;
    return this.look(dataset) ? loading(lang) : projectsView(dataset, { ...this.question, lang });
  }

  protected override paint(view: ProjectsView): TemplateResult {
    const { verified, stages } = view;
    const kind = stages.find(({ isChosen }) => isChosen)?.kind;
    // Of one stage there is nothing to see in the other columns.
    const columns = view.columns.filter((column) => !kind || column.kind === kind);
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${paintHeading(this.heading ?? view.heading)}</h2>
      <p class="sub" part="subheading">${paintPhrases(view.subheading)}</p>
      ${this.#stages(view)} ${this.#categories(view)}
      <div class="matches" role="status">
        ${
          view.matches
            ? html`<span>${view.matches}</span>
                <button data-stop @click=${this.#clear}>${view.clear}</button>`
            : nothing
        }
      </div>
      <div class="board ${kind ? 'one' : ''}">${columns.map((column) => this.#column(column))}</div>
      ${view.part ? html`<p class="part">${paintWords(view.part)}</p>` : nothing}
      <div class="note verified" part="verified">
        ${paintProjectMark('verified')}
        <p><b>${verified.heading} ${verified.count}</b> ${paintLine(verified.text)}</p>
      </div>
      ${this.foot(view.foot)}
    </section>`;
  }

  readonly #clear = (): void => {
    this.category = '';
    this.stage = '';
  };

  /** What is chosen already is let go of. */
  #choose(name: 'stage' | 'category', { id, isChosen }: ProjectChoice): void {
    this[name] = isChosen ? '' : id;
  }

  #stages({ stages, stagesLabel }: ProjectsView): TemplateResult {
    return html`<div class="filter" part="filter">
      <h3 id="stages">${stagesLabel}</h3>
      <ol class="stages" role="list" aria-labelledby="stages">
        ${stages.map((choice) => this.#stage(choice))}
      </ol>
    </div>`;
  }

  #stage(choice: StageChoice): TemplateResult {
    const { word, count, kind, share, isChosen } = choice;
    return html`<li>
      <button
        data-stop
        data-name=${word}
        aria-pressed=${isChosen}
        @click=${() => {
          this.#choose('stage', choice);
        }}
      >
        <span class="words"
          >${paintProjectMark(kind)} <span class="word">${word}</span>
          <span class="number">${count}</span></span
        >
        ${paintLength(share, LENGTH_HEIGHT)}
      </button>
    </li>`;
  }

  #categories({ categories, categoriesLabel }: ProjectsView): TemplateResult {
    const isChosen = categories.some((choice) => choice.isChosen);
    return html`<details
      class="filter"
      part="filter"
      ?open=${isChosen}
      @toggle=${() => {
        this.requestUpdate();
      }}
    >
      <summary data-stop>${categoriesLabel}</summary>
      <ul class="chips" role="list">
        ${categories.map(
          (choice) =>
            html`<li>
              <button
                data-stop
                data-name=${choice.word}
                aria-pressed=${choice.isChosen}
                @click=${() => {
                  this.#choose('category', choice);
                }}
              >
                ${choice.word}&nbsp;<small>${choice.count}</small>
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #column({ kind, heading, count, hint, stages, none }: ProjectColumn): TemplateResult {
    const id = `column-${kind}`;
    return html`<section class="column ${kind}" part="column" aria-labelledby=${id}>
      <h3 id=${id}>${paintProjectMark(kind)} ${heading} <small>${count}</small></h3>
      <p class="hint">${paintLine(hint)}</p>
      <div>
        ${none ? html`<p class="none">${none}</p>` : nothing} ${stages.map((group) => this.#group(group))}
      </div>
    </section>`;
  }

  #group({ stage, heading, count, items }: ProjectStageGroup): TemplateResult {
    const room = this.stage === stage ? items.length : ROOM;
    const rest = items.slice(room);
    return html`<h4>${heading} <small>${count}</small></h4>
      ${this.#list(items.slice(0, room))}
      ${
        rest.length
          ? html`<details
              @toggle=${() => {
                this.requestUpdate();
              }}
            >
              <summary data-stop>${this.words.more(rest.length)}</summary>
              ${this.#list(rest)}
            </details>`
          : nothing
      }`;
  }

  #list(items: readonly ProjectItem[]): TemplateResult {
    return html`<ul role="list">
      ${items.map((item) => this.#project(item))}
    </ul>`;
  }

  #project({ name, detail, sentence, figure, evidence }: ProjectItem): TemplateResult {
    return html`<li class="project" part="project">
      <button
        class="name"
        data-stop
        data-name=${name}
        aria-label=${sentence}
        aria-haspopup="dialog"
        @click=${() => {
          this.ask(evidence);
        }}
      >
        ${paintKept(name)}
      </button>
      <p class="detail">${paintWords(detail)}</p>
      ${figure ? this.#figure(figure) : nothing}
    </li>`;
  }

  #figure(figure: NonNullable<ProjectItem['figure']>): TemplateResult {
    const { text, sentence, bar, full, evidence, organization, observation } = figure;
    return html`<button
        class="said"
        data-stop
        aria-label=${sentence}
        aria-haspopup="dialog"
        @click=${() => {
          this.ask(evidence, { organization, observation });
        }}
      >
        ${paintWords(text)}
      </button>
      ${bar && full !== undefined ? paintTowardFull(bar, full, BAR_HEIGHT, 'progress') : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-projects': KpProjects;
  }
}
