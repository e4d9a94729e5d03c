import type { Dataset } from '@kaoping/core';
import type { EvidenceRef, Exporter, FootView, Sounder, WidgetWords } from '@kaoping/views';
import { widgetWords } from '@kaoping/views';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { EvidenceDialog } from '../kp-evidence/evidence-dialog.js';
import { paintFoot } from '../paint/foot.js';
import type { Shown as Current } from '../tools/shown.js';
import { AnsweringElement } from './answering-element.js';
import type { Selection } from './events.js';
import { KpSelectEvent } from './events.js';
import { frame } from './frame.styles.js';
import { onLanguageChange } from './language.js';
import { late } from './late.js';
import { movesFocus, STOP } from './moves-focus.js';
import { paintState } from './paint-state.js';
import { paper } from './paper.js';
import type { PrintController } from './print-controller.js';
import { property } from './property.js';
import { reader } from './reader.js';
import type { RovingController } from './roving.js';
import { stateStyles } from './state.styles.js';
import type { Theme } from './theme.js';
import { onPreferenceChange, resolveTheme } from './theme.js';
import { tokens } from './tokens.styles.js';
import { ToolsController } from './tools-controller.js';
import { WidthController } from './width-controller.js';

/** Milliseconds in which a page has more to do than what nobody has asked for yet. */
const QUIET = 1000;

const roving = late(() => import('./roving.js'));

/**
 * What all widgets share: the frame, the theme, the states, the evidence, the tools. A widget adds its question, what
 * answers it, and how the answer is painted.
 *
 * @typeParam View the plain object that it paints
 * @typeParam Engine what computes that object from a dataset, where no prepared answer is at hand
 */
export abstract class KpElement<View, Engine = unknown> extends AnsweringElement<View, Engine> {
  static override styles: CSSResultGroup = [tokens, frame, stateStyles];

  /** Replaces the widget's own heading. */
  @property() heading?: string;
  /** `auto` follows the reader where the page does. */
  @property() theme: Theme = 'auto';
  /** `elder`: large type and targets, one column, nothing behind hover. */
  @property() mode?: 'elder';

  protected abstract paint(view: View): TemplateResult;
  /** How the view is taken away: `() => import('./export-x.js').then(({ xExport }) => xExport)`, so loaded when asked. */
  protected exporter?: () => Promise<Exporter<View>>;
  /** How the view is heard, loaded in the same way; a widget without an order or a course of time has none. */
  protected sounder?: () => Promise<Sounder<View>>;

  #roving: RovingController | undefined;
  #print: PrintController | undefined;
  readonly #tools = new ToolsController<View>(this, () => this.current());
  readonly #endings: (() => void)[] = [];
  #evidence: EvidenceDialog | undefined;
  #opening: Promise<void> | undefined;
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
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  protected get words(): WidgetWords {
    return widgetWords(this.language);
  }

  /** While the page is printed nothing is left out: no limit, nothing folded. */
  protected get isPrinted(): boolean {
    return this.#print?.isPrinted ?? false;
  }

  /** What is shown, and how it is taken away and heard; undefined where nothing is. */
  current(): Current<View> | undefined {
    const { shown, language: lang, exporter, sounder } = this;
    if (shown.state !== 'ready') return undefined;
    const isElder = this.mode === 'elder';
    return { view: shown.view, dataset: this.behind, lang, isElder, exporter, sounder };
  }

  /** What is shown now as a plain HTML table, to stand inside the tag where scripts are off; empty before there is any. */
  async plainHtml(): Promise<string> {
    const { plainMarkup } = await import('../plain/plain-markup.js');
    return plainMarkup(this);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.shown.state === 'ready') this.timer ??= setTimeout(() => this.prepare(), QUIET);
    super.updated(changed);
  }

  /**
   * What keys move with and what prints is fetched when the page has had time for more urgent things, with the first
   * focus, or for who waits for the whole widget.
   */
  protected async prepare(): Promise<void> {
    await Promise.allSettled([paper.load(), roving.load()]);
    if (paper.now) this.#print ??= new paper.now.PrintController(this);
    if (roving.now) this.#roving ??= new roving.now.RovingController(this);
    // Without the one paper looks as the screen does, without the other each button is a tab stop: it is tried again.
    if (!paper.now || !roving.now) this.timer = undefined;
  }

  readonly #onFocusIn = (): void => {
    if (!this.#roving) void this.prepare();
  };

  /** Keys that come before what answers them are answered when it is there. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (this.#roving) return;
    // The page would scroll meanwhile.
    if (movesFocus(event) && target.matches(STOP)) event.preventDefault();
    void this.prepare().then(() => this.#roving?.press(event, target));
  };

  /** Tells the page which figure was asked about, and shows its evidence unless the page does so itself. */
  protected ask(ref: EvidenceRef, selection?: Selection, dataset?: Dataset): void {
    const goesOn = !selection || this.dispatchEvent(new KpSelectEvent(selection));
    if (goesOn) this.#opening = this.#open(ref, selection?.organization, dataset);
  }

  /** Evidence is fetched when the first reader asks. */
  async #open(ref: EvidenceRef, organization?: string, given?: Dataset): Promise<void> {
    try {
      const [room, dataset] = await Promise.all([
        import('../kp-evidence/evidence-room.js'),
        given ?? this.behind(),
      ]);
      const { language: lang, dataFolder: folder } = this;
      this.#evidence ??= new room.EvidenceDialog(this);
      await room.openEvidence(this.#evidence, dataset, { ref, organization, lang, folder });
    } catch {
      this.#tools.fail();
    }
  }

  /** What a reader asked for belongs to the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#opening, this.#tools.begun]);
    if (this.shown.state === 'ready') await this.prepare();
    return super.getUpdateComplete();
  }

  /** The line under the widget, with the widget's own tools before those that all have. */
  protected foot(foot: FootView, tools: unknown = nothing): TemplateResult {
    return paintFoot(foot, [tools, this.#tools.buttons()], this.#tools.panel());
  }

  override render(): TemplateResult {
    return html`<div class="ruler"></div>
      <div
        class="frame"
        part="frame"
        lang=${this.language === 'zh' ? 'zh-CN' : 'en'}
        data-theme=${resolveTheme(this.theme, this)}
        data-mode=${this.mode ?? nothing}
        data-width=${this.width.name}
        @focusin=${this.#onFocusIn}
        @keydown=${this.#onKeyDown}
      >
        ${this.isPrinted ? this.#print?.patterns : nothing} ${this.#body()}
        ${this.#evidence?.render(this.language)}
      </div>`;
  }

  /** A file may hold anything: what cannot be painted is computed from the data instead. */
  #painted(view: View): TemplateResult | typeof nothing {
    try {
      return this.paint(view);
    } catch (error) {
      if (!this.spoil()) throw error;
      return nothing;
    }
  }

  #body(): unknown {
    const { shown, retry } = this;
    if (shown.state !== 'ready') return paintState(shown, retry);
    const stale = this.stale && reader.now?.paintStale(this.stale, retry, this.shadowRoot);
    return [stale, this.#painted(shown.view)];
  }
}
