import type { Dataset, Problem } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';
import type { Shown } from '@kaoping/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers } from './answers.js';
import { dataAddress, dataFolder } from './data-home.js';
import type { Provided } from './dataset-context.js';
import { askForDataset, onProvider } from './dataset-context.js';
import type { WidgetData } from './events.js';
import type { Late } from './late.js';
import type { Given } from './loaded.js';
import { reader } from './reader.js';
import { sharedLoad } from './shared-load.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly src?: string | undefined;
    readonly data?: Dataset | undefined;
    readonly slice: string;
    /** The file of prepared answers that may hold the one to what is asked; empty where it is nothing usual. */
    readonly prepared: string;
    /** The name of that answer; empty where only the data themselves will do. */
    readonly answerKey: string;
    /** Whether a prepared answer is all that the host needs. */
    takes(shown: Shown<unknown>): boolean;
    /** What computes answers. */
    readonly engine: Late<unknown>;
    /** Begins to fetch it. */
    warm(): void;
  };

/** What could not be reached at all. */
export const nowhere: Problem = { code: 'dataset/unreachable', place: {} };
export const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof ProblemError ? error.problems : [nowhere];

/** Files of answers, which need nothing that computes. */
const ANSWERS = '/answers/';
/** Whoever did not answer for so long, or must not be asked, will not give the data either. */
const isFinal = ({ code }: Problem): boolean => code === 'dataset/no-answer' || code === 'dataset/other-host';

/**
 * Keeps a widget's data: what the page gave it, those of the `<kp-dataset>` around it, the prepared answer to what it
 * asks, or else its own slice.
 */
export class DataController implements ReactiveController {
  data: WidgetData = { state: 'loading' };
  readonly #host: Host;
  #provided: Provided | undefined;
  #address: string | undefined;
  /** The file of answers that was asked last, and what it held; nothing where it could not be had. */
  #answers: { readonly address: string; readonly answers?: Answers } | undefined;
  #leave: (() => void) | undefined;
  /** Settles when what was asked for last is there, or is known not to be had. */
  coming: Promise<unknown> | undefined;
  readonly #endings: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    this.#endings.push(
      onProvider(this.#host, () => {
        if (!this.isProvided) this.#ask();
      }),
    );
  }

  /** Asks for what the host needs now, unless it is there or on its way. */
  refresh(): void {
    const { data: dataset } = this.#host;
    if (dataset) {
      this.#hold(dataset);
      return;
    }
    // A widget that was taken off the page may still paint, but asks for nothing.
    if (this.isProvided || !this.#host.isConnected) return;
    const whole = this.#whole;
    // With the data themselves there, nothing is quicker.
    if (this.data.state === 'ready' && this.#address === whole) return;
    const answer = this.#answer();
    if (answer) {
      if (this.data.state !== 'answered' || this.data.shown !== answer.shown) this.data = answer;
      // What was read before is no longer what is held: it is asked for again when it is wanted again.
      this.#address = this.#answers?.address;
      return;
    }
    const address = this.#untried ?? whole;
    if (address === this.#address && (this.#leave || this.data.state !== 'loading')) return;
    this.#load(address);
  }

  hostDisconnected(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#provided = undefined;
    this.#stop();
    if (this.data.state === 'loading') this.#address = undefined;
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.isProvided) this.#provided?.retry();
    else this.#load(this.#address);
  }

  /** Where files lie that belong to the data, such as other slices; undefined where there are none. */
  get folder(): string | undefined {
    if (this.#host.data) return undefined;
    return this.isProvided ? this.#provided?.folder : dataFolder(this.#from ?? this.#host.src);
  }

  /** The data behind what is shown. Rejects where they cannot be had. */
  async dataset(): Promise<Dataset> {
    if (this.data.state === 'ready') return this.data.dataset;
    const address = this.#whole;
    if (address === undefined) throw new ProblemError([nowhere]);
    const { promise, leave } = sharedLoad(address);
    this.#endings.push(leave);
    const { datasetIn } = await reader.load();
    return datasetIn(await promise, address);
  }

  /** The file that may hold the answer: `src` itself where it names one, else the one beside the slices. */
  get #prepared(): string | undefined {
    const { src, slice, prepared, answerKey } = this.#host;
    if (dataFolder(src) === undefined) return slice && dataAddress(src, slice);
    return prepared && answerKey ? dataAddress(src, prepared) : undefined;
  }

  /** The same, unless it was asked already. */
  get #untried(): string | undefined {
    const address = this.#prepared;
    return address === this.#answers?.address ? undefined : address;
  }

  /** What was prepared for what is asked, and does. */
  #answer(): (WidgetData & { readonly state: 'answered' }) | undefined {
    const { answerKey } = this.#host;
    if (!answerKey || this.#prepared === undefined || this.#untried !== undefined) return undefined;
    const answers = this.#answers?.answers;
    const shown = answers?.find(answerKey);
    return answers && shown && this.#host.takes(shown)
      ? { state: 'answered', shown, info: answers.info }
      : undefined;
  }

  /** The folder or file that a file of answers, named by `src` itself, was prepared from. */
  get #from(): string | undefined {
    const { src, slice } = this.#host;
    const isOne = dataFolder(src) === undefined && this.#answers?.address === dataAddress(src, slice);
    return isOne ? this.#answers?.answers?.from : undefined;
  }

  /** Where all is that what is asked can be computed from. */
  get #whole(): string | undefined {
    const { src, slice } = this.#host;
    return slice ? dataAddress(this.#from ?? src, slice) : undefined;
  }

  /** Whoever answers goes on telling until the widget leaves. */
  #ask(): void {
    askForDataset(this.#host, (provided, leave) => {
      if (!this.#host.isConnected) {
        leave();
        return;
      }
      if (!this.#provided) this.#endings.push(leave);
      this.#take(provided);
    });
  }

  /** Whether the data are those of the `<kp-dataset>` around. */
  get isProvided(): boolean {
    return this.#provided !== undefined && this.#host.src === undefined;
  }

  /** Whether these take so long that it is said. */
  get isLate(): boolean {
    return this.isProvided && !!this.#provided?.isLate;
  }

  #take(provided: Provided): void {
    this.#provided = provided;
    if (this.#host.src !== undefined || this.#host.data) return;
    this.#stop();
    this.#set(provided.data);
  }

  /** What the page gives is there at once. */
  #hold(dataset: Dataset): void {
    if (this.data.state === 'ready' && this.data.dataset === dataset) return;
    this.#stop();
    this.#address = undefined;
    this.data = { state: 'ready', dataset };
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #set(data: WidgetData): void {
    this.data = data;
    this.#host.requestUpdate();
  }

  #load(address: string | undefined): void {
    this.#stop();
    this.#address = address;
    if (address === undefined) {
      this.#set({ state: 'problem', problems: [nowhere] });
      return;
    }
    this.data = { state: 'loading' };
    if (!address.includes(ANSWERS)) this.#host.warm();
    const { promise, leave } = sharedLoad(address);
    this.#leave = leave;
    const take = (loaded: Given): void => {
      if ('dataset' in loaded) {
        this.#set({ state: 'ready', dataset: loaded.dataset });
        return;
      }
      this.#answers = { address, answers: loaded.answers };
      this.#host.requestUpdate();
    };
    const fail = (error: unknown): void => {
      const problems = problemsOf(error);
      if (address === this.#whole || problems.some(isFinal)) {
        this.#set({ state: 'problem', problems });
        return;
      }
      // Answers may be missing where the data are not.
      this.#answers = { address };
      this.#host.requestUpdate();
    };
    this.coming = promise
      .then((loaded): Given | Promise<Given> => (loaded.held ? loaded.held.for(this.#host) : loaded))
      .then(
        (loaded) => {
          if (this.#leave === leave) take(loaded);
        },
        (error: unknown) => {
          if (this.#leave === leave) fail(error);
        },
      );
    this.#host.requestUpdate();
  }
}
