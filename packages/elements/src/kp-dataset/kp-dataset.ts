import type { Dataset } from '@kaoping/core';
import { isRead } from '@kaoping/core';
import type { DatasetLineView } from '@kaoping/views';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from '../base/property.js';
import { dataAddress, dataFolder } from '../base/data-home.js';
import { problemsOf } from '../base/data-controller.js';
import { DatasetProvider } from '../base/dataset-provider.js';
import type { DataState } from '../base/events.js';
import { KpProblemEvent, KpReadyEvent } from '../base/events.js';
import { contrast } from '../base/contrast.styles.js';
import { forcedColors } from '../base/forced-colors.styles.js';
import { frame } from '../base/frame.styles.js';
import { languageOf, onLanguageChange } from '../base/language.js';
import { ServedElement } from '../served/served-element.js';
import { begin, late } from '../base/late.js';
import { reader } from '../base/reader.js';
import { SOON } from '../base/soon.js';
import { sharedDataset } from '../base/shared-dataset.js';
import type { Theme } from '../base/theme.js';
import { onPreferenceChange, resolveTheme } from '../base/theme.js';
import { tokens } from '../base/tokens.styles.js';
import { datasetStyles } from './kp-dataset.styles.js';
import { paintLine } from './paint-line.js';

const engine = late(() => import('./dataset-engine.js'));
/** What reads datasets, named here too: a bundle then asks for all of it at once, before there is anything to read. */
const reading = late(() => import('../base/reader-engine.js'));

/** The reader's own day, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/**
 * Loads a dataset once and gives it to every widget inside. With `status` it says below them how old the data are, and
 * what was corrected in them.
 *
 * @element kp-dataset
 * @slot - The widgets, and whatever stands around them
 * @fires kp-ready - The dataset is there
 * @fires kp-problem - It could not be loaded; detail: problems
 * @csspart frame - The box of the line that `status` shows
 * @csspart version - Version and date
 * @csspart stale - That the data may be out of date
 * @csspart corrections - What was corrected
 */
export class KpDataset extends ServedElement {
  static override styles: CSSResultGroup = [tokens, contrast, frame, forcedColors, datasetStyles];

  /** Folder or file of the dataset; by default the `data/` folder beside the script. */
  @property() src?: string;
  /** A dataset that the page already holds, read or as parsed JSON; it goes before `src`. */
  @property({ attribute: false }) data?: Dataset | object;

  /** Whether a line below says version, date and corrections. */
  @property({ type: Boolean }) status = false;
  /** Days after which that line says that the data may be out of date. */
  @property({ type: Number, attribute: 'stale-after' }) staleAfter?: number;
  /** `auto` follows the reader where the page does. */
  @property() theme: Theme = 'auto';
  /** `elder`: large type. */
  @property() mode?: 'elder';

  readonly engine = engine;
  readonly #endings: (() => void)[] = [];
  readonly #retry = (): void => this.#load();
  readonly #provider = new DatasetProvider(this, { data: { state: 'loading' }, retry: this.#retry });
  #leave: (() => void) | undefined;
  /** Ends the time in which nothing is said of waiting. */
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** The last good data, which the widgets inside go on showing when newer ones cannot be had. */
  #last: Dataset | undefined;
  #inside: Promise<unknown> | undefined;
  #coming: Promise<unknown> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data') || !this.#leave) this.#load();
    if (this.status && !engine.now)
      this.#coming ??= engine.load().then(
        () => this.requestUpdate(),
        () => (this.#coming = undefined),
      );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    this.#provider.hurry();
    await this.#settled();
    await this.#inside;
    await this.#coming;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    begin(reading);
    this.#provider.announce();
    const update = (): void => this.requestUpdate();
    this.#endings.push(onLanguageChange(update), onPreferenceChange(update));
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#endings.splice(0)) end();
    clearTimeout(this.#soon);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** The line below, null where there is none; undefined while the data, or what says it, are not there. */
  override get painted(): DatasetLineView | null | undefined {
    if (!this.status) return null;
    // Before there are data the widgets inside say so; a line that they push down would only move.
    if (!this.#last || !engine.now) return undefined;
    const { staleAfter } = this;
    return engine.now.datasetLine(this.#last, {
      lang: languageOf(this),
      today: today(),
      ...(staleAfter !== undefined && { staleAfter }),
    });
  }

  override render(): TemplateResult {
    return html`<slot></slot>${this.#line()}`;
  }

  #line(): TemplateResult | typeof nothing {
    const view = this.painted;
    if (!view) return nothing;
    return html`<div
      class="frame"
      part="frame"
      lang=${languageOf(this) === 'zh' ? 'zh-CN' : 'en'}
      data-theme=${resolveTheme(this.theme, this)}
      data-mode=${this.mode ?? nothing}
    >
      ${paintLine(view)}
    </div>`;
  }

  #give(data: DataState, isLate = false): void {
    clearTimeout(this.#soon);
    const folder = this.data ? undefined : dataFolder(this.src);
    this.#provider.give({ data, isLate, retry: this.#retry, folder });
    if (data.state !== 'ready') return;
    if (!this.status || this.#last || !this.hasUpdated) this.#tell(data.dataset);
    else this.#inside = this.#settled().then(() => this.#tell(data.dataset));
  }

  #tell(dataset: Dataset): void {
    this.#last = dataset;
    if (this.status) this.requestUpdate();
  }

  /** When the widgets inside have painted what they were given: a line that came first would be pushed down. */
  async #settled(): Promise<void> {
    await this.#provider.isGiven;
    const within = this.querySelectorAll<Element & { updateComplete?: unknown }>('*');
    await Promise.allSettled([...within].map(({ updateComplete }) => updateComplete));
  }

  #begin(): { readonly promise: Promise<Dataset>; readonly leave: () => void } {
    const address = this.data ? undefined : dataAddress(this.src, 'dataset.json');
    if (address !== undefined) return sharedDataset(address);
    const { data = {} } = this;
    return { promise: reader.load().then(({ loadDataset }) => loadDataset(data)), leave: () => undefined };
  }

  /** All within say in one moment that they wait, and are laid out once. */
  #wait(): void {
    this.#give({ state: 'loading' });
    this.#soon = setTimeout(() => this.#give({ state: 'loading' }, true), SOON);
  }

  #load(): void {
    this.#leave?.();
    if (this.data && isRead(this.data)) this.#give({ state: 'ready', dataset: this.data });
    else if (this.#provider.value.data.state !== 'ready') this.#wait();
    const { promise, leave } = this.#begin();
    this.#leave = leave;
    promise.then(
      (dataset) => {
        if (this.#leave !== leave) return;
        this.#give({ state: 'ready', dataset });
        this.dispatchEvent(new KpReadyEvent());
      },
      (error: unknown) => {
        if (this.#leave !== leave) return;
        const problems = problemsOf(error);
        this.#give({ state: 'problem', problems });
        this.dispatchEvent(new KpProblemEvent(problems));
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kp-dataset': KpDataset;
  }
}
