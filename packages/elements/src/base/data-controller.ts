import type { Dataset, Problem } from '@kaoping/core';
import { ProblemError } from '@kaoping/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataAddress, dataFolder } from './data-home.js';
import type { Provided } from './dataset-context.js';
import { askForDataset, onProvider } from './dataset-context.js';
import type { DataState } from './events.js';
import { sharedLoad } from './shared-load.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly src?: string | undefined;
    readonly data?: Dataset | undefined;
    readonly slice: string;
  };

/** What could not be reached at all. */
export const nowhere: Problem = { code: 'dataset/unreachable', place: {} };
export const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof ProblemError ? error.problems : [nowhere];

/** Keeps a widget's data: what the page gave it, those of the `<kp-dataset>` around it, or its own slice. */
export class DataController implements ReactiveController {
  data: DataState = { state: 'loading' };
  readonly #host: Host;
  #provided: Provided | undefined;
  #address: string | undefined;
  #leave: (() => void) | undefined;
  readonly #endings: (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    this.#endings.push(
      onProvider(this.#host, () => {
        if (!this.#isProvided) this.#ask();
      }),
    );
  }

  /** Asks for what the host needs now, unless it is there or on its way. */
  refresh(): void {
    const { src, slice, data: dataset } = this.#host;
    if (dataset) {
      this.#hold(dataset);
      return;
    }
    // A widget that was taken off the page may still paint, but asks for nothing.
    if (this.#isProvided || !this.#host.isConnected) return;
    const address = slice ? dataAddress(src, slice) : undefined;
    if (address === this.#address && this.#leave) return;
    if (address === this.#address && this.data.state !== 'loading') return;
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
    if (this.#isProvided) this.#provided?.retry();
    else this.#load(this.#address);
  }

  /** Where files lie that belong to the data, such as other slices; undefined where there are none. */
  get folder(): string | undefined {
    if (this.#host.data) return undefined;
    return this.#isProvided ? this.#provided?.folder : dataFolder(this.#host.src);
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

  get #isProvided(): boolean {
    return this.#provided !== undefined && this.#host.src === undefined;
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

  #set(data: DataState): void {
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
    const { promise, leave } = sharedLoad(address);
    this.#leave = leave;
    const isCurrent = (): boolean => this.#leave === leave;
    promise.then(
      (dataset: Dataset) => {
        if (isCurrent()) this.#set({ state: 'ready', dataset });
      },
      (error: unknown) => {
        if (isCurrent()) this.#set({ state: 'problem', problems: problemsOf(error) });
      },
    );
    this.#host.requestUpdate();
  }
}
