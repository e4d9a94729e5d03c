import type { Dataset, Language, Problem, Reading } from '@kaoping/core';
import { READINGS } from '@kaoping/core';
import type {
  EvidenceRef,
  Exporter,
  FootView,
  Question,
  Shown,
  Sounder,
  Stale,
  ViewState,
  WidgetWords,
} from '@kaoping/views';
import { answerKey, loading, unreached, widgetWords } from '@kaoping/views';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { EvidenceDialog } from '../kp-evidence/evidence-dialog.js';
import { paintFoot } from '../paint/foot.js';
import { ServedElement } from '../served/served-element.js';
import type { Shown as Current } from '../tools/shown.js';
import { DataController, nowhere } from './data-controller.js';
import type { Selection } from './events.js';
import { KpProblemEvent, KpReadyEvent, KpSelectEvent } from './events.js';
import { forcedParts } from './forced-colors.js';
import { frame } from './frame.styles.js';
import { languageOf, onLanguageChange } from './language.js';
import { paintState } from './paint-state.js';
import { paper } from './paper.js';
import type { Late } from './late.js';
import { begin } from './late.js';
import type { Part } from './part.js';
import { Parts } from './parts.js';
import type { PrintController } from './print-controller.js';
import { property } from './property.js';
import { reader } from './reader.js';
import { RovingController } from './roving.js';
import type { Theme } from './theme.js';
import { onPreferenceChange, resolveTheme } from './theme.js';
import { stateStyles } from './state.styles.js';
import { tokens } from './tokens.styles.js';
import { ToolsController } from './tools-controller.js';
import { WidthController } from './width-controller.js';

/** Slices that are about one thing. */
const SUBJECT = /^(?:indicators|organizations)\//;

/**
 * What all widgets share: where data come from, the language, the theme, the states, the evidence. A widget adds its
 * question, what answers it, and how the answer is painted.
 *
 * @typeParam View the plain object that it paints
 * @typeParam Engine what computes that object from a dataset, where no prepared answer is at hand
 */
export abstract class KpElement<View, Engine = unknown> extends ServedElement {
  static override styles: CSSResultGroup = [tokens, frame, stateStyles];

  /** Folder or file of the dataset; by default the `data/` folder beside the script. */
  @property() src?: string;
  /** A dataset that the page has read already; it goes before `src`. */
  @property({ attribute: false }) data?: Dataset;
  /** Replaces the widget's own heading. */
  @property() heading?: string;
  /** `auto` follows the reader where the page does. */
  @property() theme: Theme = 'auto';
  /** `elder`: large type and targets, one column, nothing behind hover. */
  @property() mode?: 'elder';
  /** How hedges are read: `strict`, by the letter, or `customary`. */
  @property() reading: Reading = 'strict';

  /** The path of the slice that holds all this widget needs; empty while it does not know what to show. */
  abstract get slice(): string;
  /** What is asked: the options of the view, without those that are as usual and the language. */
  protected abstract get question(): Question;
  /** Fetched where something must be computed. */
  abstract readonly engine: Late<Engine>;
  /** What the widget shows of a dataset; `loading` where what it needs is still to come. */
  protected abstract viewOf(dataset: Dataset, engine: Engine): ViewState<View>;
  protected abstract paint(view: View): TemplateResult;
  /** How the view is taken away: `() => import('./export-x.js').then(({ xExport }) => xExport)`, so loaded when asked. */
  protected exporter?: () => Promise<Exporter<View>>;
  /** How the view is heard, loaded in the same way; a widget without an order or a course of time has none. */
  protected sounder?: () => Promise<Sounder<View>>;

  /** What the form that is wanted paints with, where that is not always there. */
  get formParts(): readonly Late<Part>[] {
    return [];
  }

  protected language: Language = 'zh';
  /** What the widget shows now. */
  shown: ViewState<View> = { state: 'loading', message: '' };
  readonly #data = new DataController(this);
  readonly #roving = new RovingController(this);
  readonly #parts = new Parts(this);
  #print: PrintController | undefined;
  #paper: Promise<void> | undefined;
  readonly #tools = new ToolsController<View>(this, () => this.current());
  readonly #endings: (() => void)[] = [];
  #dataset: Dataset | undefined;
  #evidence: EvidenceDialog | undefined;
  #opening: Promise<void> | undefined;
  #stale: Stale | undefined;
  #told: unknown;
  /** What computes, while it is fetched. */
  #coming: Promise<void> | undefined;
  /** Whether what computes could not be had. */
  #isLacking = false;
  /** The prepared answer that is shown, or was last. */
  #answered:
    { readonly key: string; readonly shown: Shown<View>; readonly info: { issued: string } } | undefined;
  /** Whether a prepared answer is shown until the one that is computed comes. */
  #goesOn = false;
  /** A prepared answer that turned out not to be paintable. */
  #spoilt: unknown;

  /** How much room the widget has. */
  override readonly width: WidthController;

  /** Widths, in CSS pixels, from which the widget paints something else. */
  protected get widthSteps(): readonly number[] {
    return [];
  }

  constructor() {
    super();
    this.width = new WidthController(this, this.widthSteps);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => this.requestUpdate();
    this.#endings.push(onLanguageChange(update), onPreferenceChange(update));
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#endings.splice(0)) end();
  }

  protected get words(): WidgetWords {
    return widgetWords(this.language);
  }

  /** The reading that holds: an unknown word in the attribute is the strict one. */
  protected get validReading(): Reading {
    return READINGS.includes(this.reading) ? this.reading : 'strict';
  }

  /** While the page is printed nothing is left out: no limit, nothing folded. */
  protected get isPrinted(): boolean {
    return this.#print?.isPrinted ?? false;
  }

  /** The file of answers beside the slices, where nothing unusual is asked: of the one subject, in one language. */
  get prepared(): string {
    const isUsual = Object.keys(this.question).length <= (SUBJECT.test(this.slice) ? 1 : 0);
    return isUsual && this.slice ? `answers/${this.slice.replace(/\.json$/, `.${this.language}.json`)}` : '';
  }

  get answerKey(): string {
    return answerKey(this.localName, this.question, this.language);
  }

  takes(shown: Shown<unknown>): boolean {
    return shown !== this.#spoilt;
  }

  warm(): void {
    begin(reader, this.engine);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language = languageOf(this);
    const isWhole = this.#parts.want([...forcedParts(), ...this.formParts]);
    this.#data.refresh();
    const { data } = this.#data;
    // The form that was asked for first comes at once, or nothing would stay where it is.
    if (!isWhole && this.shown.state !== 'ready') {
      this.shown = loading(this.language);
      return;
    }
    if (data.state === 'answered') {
      this.#stale = undefined;
      this.#dataset = undefined;
      this.shown = this.adapt(data.shown as Shown<View>);
      this.#goesOn = true;
      this.#answered = { key: this.answerKey, shown: this.shown, info: data.info };
    }
    if (data.state === 'ready') this.#compute(data.dataset);
    if (data.state === 'problem') this.#fall(data.problems);
    // What is shown now may need a part of its own.
    this.#parts.want(this.formParts);
    if (data.state !== 'loading') return;
    // A `<kp-dataset>` will give data, not answers.
    if (this.#data.isProvided) this.warm();
    // What is shown stays until what was asked for is there.
    if (this.shown.state !== 'ready') this.shown = loading(this.language);
  }

  /** A prepared answer as this widget shows it. */
  protected adapt(shown: Shown<View>): Shown<View> {
    return shown;
  }

  #compute(dataset: Dataset): void {
    const engine = this.engine.now;
    if (!engine) {
      this.#fetchEngine();
      if (this.shown.state !== 'ready' && !this.#isLacking) this.shown = loading(this.language);
      return;
    }
    this.#stale = undefined;
    this.#dataset = dataset;
    const next = this.viewOf(dataset, engine);
    if (next.state !== 'loading') {
      this.#answered = undefined;
      this.#goesOn = false;
    }
    if (next.state !== 'loading' || this.shown.state !== 'ready') this.shown = next;
    // A view may find that it needs more than it was given.
    this.#data.refresh();
  }

  #fetchEngine(): void {
    if (this.#isLacking) return;
    this.#coming ??= Promise.all([this.engine.load(), reader.load()]).then(
      () => this.#come(),
      () => {
        this.#isLacking = true;
        if (this.shown.state === 'loading') this.shown = unreached(this.language);
        this.dispatchEvent(new KpProblemEvent([nowhere]));
        this.#come();
      },
    );
  }

  #come(): void {
    this.#coming = undefined;
    this.requestUpdate();
  }

  /** Asks again for what could not be had. */
  readonly #retry = (): void => {
    if (this.#isLacking) {
      this.#isLacking = false;
      this.requestUpdate();
    } else this.#data.retry();
  };

  /** What was shown last stays where it still answers what is asked; else the problem is all there is. */
  #fall(problems: readonly Problem[]): void {
    this.#goesOn = false;
    const engine = this.engine.now;
    const shown = this.#dataset && engine ? this.viewOf(this.#dataset, engine) : this.#answered?.shown;
    const isAsked = this.#dataset !== undefined || this.#answered?.key === this.answerKey;
    const info = this.#dataset?.info ?? this.#answered?.info;
    const isGood = shown?.state === 'ready' && isAsked && info !== undefined;
    this.shown = isGood ? shown : (reader.now?.failed(problems, this.language) ?? unreached(this.language));
    this.#stale = isGood ? reader.now?.stale(problems, info, this.language) : undefined;
  }

  override get painted(): unknown {
    const { shown } = this;
    return shown.state === 'ready' || shown.state === 'empty' ? shown : undefined;
  }

  /** What is shown, and how it is taken away and heard; undefined where nothing is. */
  current(): Current<View> | undefined {
    const { shown, language: lang, exporter, sounder } = this;
    if (shown.state !== 'ready') return undefined;
    const isElder = this.mode === 'elder';
    return { view: shown.view, dataset: this.behind, lang, isElder, exporter, sounder };
  }

  /** The data behind what is shown. Rejects where they cannot be had. */
  protected readonly behind = async (): Promise<Dataset> => {
    if (this.#dataset) return this.#dataset;
    let slice: string;
    let dataset: Dataset;
    do {
      slice = this.slice;
      dataset = await this.#data.dataset();
      this.look(dataset);
    } while (this.slice !== slice);
    return dataset;
  };

  /** Whether a dataset lacks some of what is shown; the slice is another one then. */
  protected look(_dataset: Dataset): boolean {
    return false;
  }

  /** What is shown now as a plain HTML table, to stand inside the tag where scripts are off; empty before there is any. */
  async plainHtml(): Promise<string> {
    const { plainMarkup } = await import('../plain/plain-markup.js');
    return plainMarkup(this);
  }

  async #fetchPaper(): Promise<void> {
    try {
      const { PrintController } = await paper.load();
      this.#print ??= new PrintController(this);
      this.requestUpdate();
    } catch {
      // Paper then looks as the screen does, until the next update.
      this.#paper = undefined;
    }
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.shown.state === 'ready') this.#paper ??= this.#fetchPaper();
    const { data } = this.#data;
    // A widget that waits for more has nothing to tell yet.
    const isWaiting = data.state !== 'problem' && (this.shown.state === 'loading' || !!this.#coming);
    if (this.#told === data || isWaiting || this.#isLacking) return;
    this.#told = data;
    if (data.state === 'problem') this.dispatchEvent(new KpProblemEvent(data.problems));
    else if (data.state !== 'loading' && this.shown.state === 'ready') this.dispatchEvent(new KpReadyEvent());
  }

  /** Where files lie that belong to the data, such as other slices; undefined where there are none. */
  protected get dataFolder(): string | undefined {
    return this.#data.folder;
  }

  /**
   * Whether what a widget was given is all that it will get: a file, or what the page gave or the `<kp-dataset>` around
   * it holds.
   */
  protected get isGivenAll(): boolean {
    if (this.data !== undefined) return true;
    return this.src === undefined ? this.closest('kp-dataset') !== null : this.dataFolder === undefined;
  }

  /** Tells the page which figure was asked about, and shows its evidence unless the page does so itself. */
  protected ask(ref: EvidenceRef, selection?: Selection, dataset?: Dataset): void {
    const goesOn = !selection || this.dispatchEvent(new KpSelectEvent(selection));
    if (goesOn) this.#opening = this.#open(ref, dataset);
  }

  /** Evidence is fetched when the first reader asks; what came of checking the fact joins it when it is there. */
  async #open(ref: EvidenceRef, given?: Dataset): Promise<void> {
    try {
      const [room, dataset] = await Promise.all([
        import('../kp-evidence/evidence-room.js'),
        given ?? this.behind(),
      ]);
      const view = room.evidenceView(dataset, ref, this.language);
      if (!view) return;
      const dialog = (this.#evidence ??= new room.EvidenceDialog(this));
      dialog.show(view);
      void room.checkEvidence(view, dataset, this.language, this.dataFolder).then((checked) => {
        dialog.replace(view, checked);
      });
    } catch {
      this.#tools.fail();
    }
  }

  /** What a reader asked for belongs to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    // From a prepared answer on to one that is computed.
    for (let coming: unknown; this.#goesOn && coming !== this.#data.coming; await super.getUpdateComplete()) {
      coming = this.#data.coming;
      if (this.#data.data.state === 'loading') await coming;
      await super.getUpdateComplete();
      await this.#coming;
    }
    await Promise.all([this.#opening, this.#tools.begun, this.#coming, this.#parts.coming, this.#paper]);
    return super.getUpdateComplete();
  }

  /** The line under the widget, with the widget's own tools before those that all have. */
  protected foot(foot: FootView, tools: unknown = nothing): TemplateResult {
    return paintFoot(foot, html`${tools}${this.#tools.buttons()}`, this.#tools.panel());
  }

  override render(): TemplateResult {
    return html`<div class="ruler"></div>
      <div
        class="frame"
        part="frame"
        lang=${this.language === 'zh' ? 'zh-CN' : 'en'}
        data-theme=${resolveTheme(this.theme, this)}
        data-mode=${this.mode ?? nothing}
        @keydown=${this.#roving.onKeyDown}
        @focusin=${this.#roving.onFocusIn}
      >
        ${this.#print?.patterns} ${this.#body()} ${this.#evidence?.render(this.language)}
      </div>`;
  }

  /** A file may hold anything: what cannot be painted is computed from the data instead. */
  #painted(view: View): TemplateResult | typeof nothing {
    const { data } = this.#data;
    if (data.state !== 'answered') return this.paint(view);
    try {
      return this.paint(view);
    } catch {
      this.#spoilt = data.shown;
      this.shown = loading(this.language);
      void Promise.resolve().then(() => this.requestUpdate());
      return nothing;
    }
  }

  #body(): TemplateResult {
    const { shown } = this;
    if (shown.state !== 'ready') return paintState(shown, this.#retry);
    const stale = this.#stale && reader.now?.paintStale(this.#stale, this.#retry);
    return html`${stale}${this.#painted(shown.view)}`;
  }
}
