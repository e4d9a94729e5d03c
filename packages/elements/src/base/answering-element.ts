import type { Dataset, Language, Problem, Reading } from '@kaoping/core';
import type { Question, Shown, Stale, ViewState } from '@kaoping/views';
import { answerKey, loading, unreached } from '@kaoping/views';
import type { PropertyValues } from 'lit';
import { ServedElement } from '../served/served-element.js';
import { DataController, nowhere } from './data-controller.js';
import { KpProblemEvent, KpReadyEvent } from './events.js';
import { languageOf } from './language.js';
import type { Late } from './late.js';
import { begin } from './late.js';
import { lookParts } from './look-parts.js';
import type { Part } from './part.js';
import { Parts } from './parts.js';
import type { Theme } from './theme.js';
import { property } from './property.js';
import { reader } from './reader.js';
import { SOON } from './soon.js';

/** Slices that are about one thing. */
const SUBJECT = /^(?:indicators|organizations)\/[^/]+$/;

/**
 * An element that asks a question of data and learns the answer: as it was prepared when the data were published, or
 * computed from the data by an engine, which is fetched only then.
 *
 * @typeParam View the answer, a plain object
 * @typeParam Engine what computes that object from a dataset, where no prepared answer is at hand
 */
export abstract class AnsweringElement<View, Engine> extends ServedElement {
  /** Folder or file of the dataset; by default the `data/` folder beside the script. */
  @property() src?: string;
  /** A dataset that the page has read already; it goes before `src`. */
  @property({ attribute: false }) data?: Dataset;
  /** How hedges are read: `strict`, by the letter, or `customary`. */
  @property() reading: Reading = 'strict';

  /** The path of the slice that holds all this widget needs; empty while it does not know what to show. */
  abstract get slice(): string;
  /** What is asked: the options of the view, without those that are as usual and the language. */
  protected abstract get question(): Question;
  /** `auto` follows the reader where the page does. */
  abstract theme: Theme;
  /** Fetched where something must be computed. */
  abstract readonly engine: Late<Engine>;
  /** What the widget shows of a dataset; `loading` where what it needs is still to come. */
  protected abstract viewOf(dataset: Dataset, engine: Engine): ViewState<View>;
  /** What the form that is wanted paints with, where that is not always there. */
  get formParts(): readonly Late<Part>[] {
    return [];
  }

  /** @internal What it speaks now: `lang` up the tree. */
  language: Language = 'zh';
  /** What the widget shows now. */
  shown: ViewState<View> = { state: 'loading', message: '' };
  /** What is said above the last good data. */
  protected stale: Stale | undefined;
  /** Looks whether there is something to paint, while nothing is painted. */
  declare private wake?: (() => void) | undefined;
  /** What waits for its time; ends when the widget leaves. */
  protected timer: ReturnType<typeof setTimeout> | undefined;
  readonly #data = new DataController(this);
  readonly #parts = new Parts(this);
  #dataset: Dataset | undefined;
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

  /** The reading that holds: an unknown word in the attribute is the strict one. */
  protected get validReading(): Reading {
    return this.reading === 'customary' ? 'customary' : 'strict';
  }

  /** The file of answers beside the slices, where nothing unusual is asked: of the one subject, in one language. */
  get prepared(): string {
    const isUsual = Object.keys(this.question).length <= (SUBJECT.test(this.slice) ? 1 : 0);
    return isUsual && this.slice ? `answers/${this.slice.replace(/\.json$/, `.${this.language}.json`)}` : '';
  }

  get answerKey(): string {
    return answerKey(this.localName, this.question, this.language);
  }

  /** Settles when what the form paints with is there, or is known not to be had. */
  get partsComing(): Promise<unknown> | undefined {
    return this.#parts.coming;
  }

  takes(shown: Shown<unknown>): boolean {
    return shown !== this.#spoilt;
  }

  warm(): void {
    begin(reader, this.engine);
  }

  override requestUpdate(...changed: Parameters<ServedElement['requestUpdate']>): void {
    super.requestUpdate(...changed);
    this.wake?.();
  }

  /**
   * Paints first when there is something to paint, or when that takes its time. What the page put inside the tag, and
   * what a server painted, are to be seen meanwhile.
   */
  protected override scheduleUpdate(): Promise<void> | undefined {
    if (!this.hasChildNodes() && !this.renderRoot.hasChildNodes()) {
      this.language = languageOf(this);
      this.#data.refresh();
      if (this.#data.data.state === 'loading' && !this.#data.isLate) return this.#begin();
    }
    this.performUpdate();
    return undefined;
  }

  async #begin(): Promise<void> {
    // What stands below moves once, not twice.
    const room = document.createElement('div');
    room.className = 'wait';
    this.renderRoot.append(room);
    this.willUpdate(new Map());
    await new Promise<void>((end) => {
      this.wake = () => {
        // A widget that comes back waits anew; for those of a `<kp-dataset>` the time ends all at once.
        if (!this.#data.isProvided) this.timer ??= setTimeout(end, SOON);
        this.#data.refresh();
        const { state } = this.#data.data;
        if (state === 'ready' && !this.engine.now) this.#fetchEngine();
        else if (state === 'loading' ? this.#data.isLate : this.#areParts) end();
      };
      this.wake();
    });
    clearTimeout(this.timer);
    this.wake = this.timer = undefined;
    room.remove();
    this.performUpdate();
  }

  /** Whether what the form that is wanted paints with is there; else it is asked for. */
  get #areParts(): boolean {
    return this.#parts.want([...lookParts(this.theme), ...this.formParts]);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.language = languageOf(this);
    const isWhole = this.#areParts;
    this.#data.refresh();
    const { data } = this.#data;
    // The form that was asked for first comes at once, or nothing would stay where it is.
    const wasReady = this.shown.state === 'ready';
    if (!isWhole && !wasReady) {
      this.shown = loading(this.language);
      return;
    }
    if (data.state === 'answered') {
      this.stale = undefined;
      this.#dataset = undefined;
      this.shown = this.adapt(data.shown as Shown<View>);
      this.#goesOn = true;
      this.#answered = { key: this.answerKey, shown: this.shown, info: data.info };
    }
    if (data.state === 'ready') this.#compute(data.dataset);
    if (data.state === 'problem') this.#fall(data.problems);
    // What is shown now may need a part of its own.
    if (!this.#parts.want(this.formParts) && !wasReady) this.shown = loading(this.language);
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
    // Also before anything can be computed from them: they may be the last good data.
    this.#dataset = dataset;
    if (!engine) {
      this.#fetchEngine();
      if (this.shown.state !== 'ready' && !this.#isLacking) this.shown = loading(this.language);
      return;
    }
    this.stale = undefined;
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
  protected readonly retry = (): void => {
    if (this.#isLacking) {
      this.#isLacking = false;
      this.requestUpdate();
    } else this.#data.retry();
  };

  /** What was shown last stays where it still answers what is asked; else the problem is all there is. */
  #fall(problems: readonly Problem[]): void {
    this.#goesOn = false;
    const engine = this.engine.now;
    // What computes may still make something of the last good data.
    if (this.#dataset && this.#coming) return;
    const last =
      this.#dataset && engine
        ? { shown: this.viewOf(this.#dataset, engine), info: this.#dataset.info }
        : this.#answered?.key === this.answerKey && this.#answered;
    const fallen = reader.now?.fallen(last || undefined, problems, this.language);
    this.shown = fallen?.shown ?? unreached(this.language);
    this.stale = fallen?.stale;
  }

  override get painted(): unknown {
    const { shown } = this;
    return shown.state === 'ready' || shown.state === 'empty' ? shown : undefined;
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

  protected override updated(_changed: PropertyValues): void {
    const { data } = this.#data;
    // A widget that waits for more has nothing to tell yet.
    const isWaiting = data.state !== 'problem' && (this.shown.state === 'loading' || !!this.#coming);
    if (this.#told === data || isWaiting || this.#isLacking) return;
    this.#told = data;
    if (data.state === 'problem') this.dispatchEvent(new KpProblemEvent(data.problems));
    else if (data.state !== 'loading' && this.shown.state === 'ready') this.dispatchEvent(new KpReadyEvent());
  }

  /** What was asked belongs to the update: it goes on from a prepared answer to one that is computed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (let coming: unknown; this.#goesOn && coming !== this.#data.coming; await super.getUpdateComplete()) {
      coming = this.#data.coming;
      if (this.#data.data.state === 'loading') await coming;
      await super.getUpdateComplete();
      await this.#coming;
    }
    await Promise.all([this.#coming, this.partsComing]);
    return super.getUpdateComplete();
  }

  /** A prepared answer cannot be painted: it is computed instead. False where what is shown was computed. */
  protected spoil(): boolean {
    const { data } = this.#data;
    if (data.state !== 'answered') return false;
    this.#spoilt = data.shown;
    this.shown = loading(this.language);
    queueMicrotask(() => this.requestUpdate());
    return true;
  }
}
