import type { Dataset, Language, Problem, Reading } from '@kaoping/core';
import { READINGS } from '@kaoping/core';
import type {
  EvidenceRef,
  Exporter,
  Failed,
  FootView,
  Sounder,
  Stale,
  ViewState,
  WidgetWords,
} from '@kaoping/views';
import { failed, loading, stale, widgetWords } from '@kaoping/views';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { EvidenceDialog } from '../kp-evidence/evidence-dialog.js';
import { paintFoot } from '../paint/foot.js';
import { patterns } from '../paint/patterns.js';
import { ServedElement } from '../served/served-element.js';
import type { Shown as Current } from '../tools/shown.js';
import { DataController, nowhere } from './data-controller.js';
import type { Selection } from './events.js';
import { KpProblemEvent, KpReadyEvent, KpSelectEvent } from './events.js';
import { frame } from './frame.styles.js';
import { languageOf, onLanguageChange } from './language.js';
import { printStyles } from './print.styles.js';
import { PrintController } from './print-controller.js';
import { property } from './property.js';
import { RovingController } from './roving.js';
import type { Theme } from './theme.js';
import { onPreferenceChange, resolveTheme } from './theme.js';
import { stateStyles } from './state.styles.js';
import { tokens } from './tokens.styles.js';
import { ToolsController } from './tools-controller.js';
import { WidthController } from './width-controller.js';
import type { WordFiles } from './word-files.js';
import { fetchWords } from './word-files.js';

/** What is said where not even the words could be fetched, in both languages, as nobody knows which can be read. */
const WORDLESS: Failed = {
  state: 'problem',
  heading: '没有取到 Could not be fetched',
  problems: [],
  more: '',
  retry: '再试一次 Try again',
};

/**
 * What all widgets share: where data come from, the language, the theme, the states, the evidence. A widget adds its
 * view and how it is painted.
 *
 * @typeParam View the plain object that it paints
 */
export abstract class KpElement<View> extends ServedElement {
  static override styles: CSSResultGroup = [tokens, frame, stateStyles, printStyles];

  /** Set where the words of each language are a file of their own. */
  static wordFiles?: WordFiles;

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
  /** What the widget shows of a dataset; `loading` where what it needs is still to come. */
  protected abstract viewOf(dataset: Dataset): ViewState<View>;
  protected abstract paint(view: View): TemplateResult;
  /** How the view is taken away: `() => import('./export-x.js').then(({ xExport }) => xExport)`, so loaded when asked. */
  protected exporter?: () => Promise<Exporter<View>>;
  /** How the view is heard, loaded in the same way; a widget without an order or a course of time has none. */
  protected sounder?: () => Promise<Sounder<View>>;

  protected language: Language = 'zh';
  /** What the widget shows now. */
  shown: ViewState<View> = { state: 'loading', message: '' };
  readonly #data = new DataController(this);
  readonly #roving = new RovingController(this);
  readonly #print = new PrintController(this);
  readonly #tools = new ToolsController<View>(this, () => this.current());
  readonly #endings: (() => void)[] = [];
  #dataset: Dataset | undefined;
  #evidence: EvidenceDialog | undefined;
  #opening: Promise<void> | undefined;
  #stale: Stale | undefined;
  #told: unknown;
  #words: Promise<unknown> | undefined;
  /** The language whose words could not be had. */
  #lacking: Language | undefined;

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
    return this.#print.isPrinted;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#data.refresh();
    const lang = languageOf(this);
    if (lang !== this.#lacking) this.#fetchWords(lang);
    // Until the words are there, what was shown last stays.
    if (this.#words) return;
    this.language = lang;
    const { data } = this.#data;
    if (data.state === 'ready') {
      this.#stale = undefined;
      this.#dataset = data.dataset;
      const next = this.viewOf(data.dataset);
      if (next.state !== 'loading' || this.shown.state !== 'ready') this.shown = next;
      // A view may find that it needs more than it was given.
      this.#data.refresh();
    }
    if (data.state === 'problem') this.#fall(data.problems);
    // What is shown stays until what was asked for is there.
    if (data.state === 'loading' && this.shown.state !== 'ready') this.shown = loading(this.language);
  }

  #fetchWords(lang: Language): void {
    this.#lacking = undefined;
    const words = fetchWords((this.constructor as typeof KpElement).wordFiles, lang);
    this.#words = words?.catch(() => {
      this.#lacking = lang;
      if (this.shown.state === 'loading') this.shown = WORDLESS;
      this.dispatchEvent(new KpProblemEvent([nowhere]));
    });
    void this.#words?.then(() => this.requestUpdate());
  }

  /** Asks again for what could not be had. */
  readonly #retry = (): void => {
    this.#lacking = undefined;
    this.#data.retry();
  };

  /** What was shown last stays where it still answers what is asked; else the problem is all there is. */
  #fall(problems: readonly Problem[]): void {
    const last = this.#dataset && this.viewOf(this.#dataset);
    const isGood = last?.state === 'ready' && this.#dataset !== undefined;
    this.shown = isGood ? last : failed(problems, this.language);
    this.#stale = isGood && this.#dataset ? stale(problems, this.#dataset, this.language) : undefined;
  }

  override get painted(): unknown {
    const { shown } = this;
    return shown.state === 'ready' || shown.state === 'empty' ? shown : undefined;
  }

  /** What is shown, and how it is taken away and heard; undefined where nothing is. */
  current(): Current<View> | undefined {
    const { shown, language: lang, exporter, sounder } = this;
    if (shown.state !== 'ready' || !this.#dataset) return undefined;
    const isElder = this.mode === 'elder';
    return { view: shown.view, dataset: this.#dataset, lang, isElder, exporter, sounder };
  }

  /** What is shown now as a plain HTML table, to stand inside the tag where scripts are off; empty before there is any. */
  async plainHtml(): Promise<string> {
    const { plainMarkup } = await import('../plain/plain-markup.js');
    return plainMarkup(this);
  }

  protected override updated(_changed: PropertyValues): void {
    const { data } = this.#data;
    // Data that are there, and a widget that waits for more: there is nothing to tell yet.
    const isWaiting = data.state === 'ready' && this.shown.state === 'loading';
    if (this.#told === data || isWaiting || this.#words) return;
    this.#told = data;
    if (data.state === 'problem') this.dispatchEvent(new KpProblemEvent(data.problems));
    else if (data.state === 'ready' && this.shown.state === 'ready') this.dispatchEvent(new KpReadyEvent());
  }

  /** Where files lie that belong to the data, such as other slices; undefined where there are none. */
  protected get dataFolder(): string | undefined {
    return this.#data.folder;
  }

  /** Tells the page which figure was asked about, and shows its evidence unless the page does so itself. */
  protected ask(ref: EvidenceRef, selection?: Selection, dataset = this.#dataset): void {
    if (!dataset) return;
    const goesOn = !selection || this.dispatchEvent(new KpSelectEvent(selection));
    if (goesOn) this.#opening = this.#open(ref, dataset);
  }

  /** Evidence is fetched when the first reader asks; what came of checking the fact joins it when it is there. */
  async #open(ref: EvidenceRef, dataset: Dataset): Promise<void> {
    try {
      const room = await import('../kp-evidence/evidence-room.js');
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
    await Promise.all([this.#opening, this.#tools.begun, this.#words]);
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
        ${patterns} ${this.#body()} ${this.#evidence?.render(this.language)}
      </div>`;
  }

  #staleLine({ line, retry }: Stale): TemplateResult {
    return html`<p class="note stale" part="stale" role="status">
      ${line}
      <button class="act" part="retry" data-stop @click=${this.#retry}>${retry}</button>
    </p>`;
  }

  #body(): TemplateResult {
    const { shown } = this;
    switch (shown.state) {
      case 'ready':
        return html`${this.#stale ? this.#staleLine(this.#stale) : nothing}${this.paint(shown.view)}`;
      case 'loading':
        return html`<slot></slot>
          <div class="wait" role="status">
            <span class="aside">${shown.message}</span><i></i><i></i><i></i>
          </div>`;
      case 'empty':
        return html`<div class="message" part="message" role="status">
            <h2>${shown.heading}</h2>
            <p>${shown.message}</p>
          </div>
          <slot></slot>`;
      case 'problem':
        return html`<div class="message" part="message" role="alert">
            <h2>${shown.heading}</h2>
            <ul>
              ${shown.problems.map(({ text }) => html`<li>${text}</li>`)}
            </ul>
            ${shown.more ? html`<p>${shown.more}</p>` : nothing}
            <button class="act" part="retry" data-stop @click=${this.#retry}>${shown.retry}</button>
          </div>
          <slot></slot>`;
    }
  }
}
