import type { Dataset, IndicatorId } from '@kaoping/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemsOf } from '../base/data-controller.js';
import type { DataState } from '../base/events.js';
import { sharedDataset } from '../base/shared-dataset.js';

const learned = new WeakMap<Dataset, Dataset>();

/** Tells beforehand what is known of the indicator that is open, for a server, which does not wait. */
export function learnDetail(catalog: Dataset, detail: Dataset): void {
  learned.set(catalog, detail);
}

/** Fetches what is known of the indicator that is open: its own slice, which alone has the definition. */
export class DetailLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #data: DataState = { state: 'loading' };
  #asked = '';
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** What is known now. Of data without a folder, such as a page's own, all is known already. */
  look(indicator: IndicatorId, folder: string | undefined, dataset: Dataset): DataState {
    const address = folder === undefined ? '' : new URL(`indicators/${indicator}.json`, folder).href;
    if (!address) return { state: 'ready', dataset: learned.get(dataset) ?? dataset };
    if (address !== this.#asked) this.#ask(address);
    const hasFigures = dataset.observationsOf(indicator).length > 0;
    return this.#data.state !== 'ready' && hasFigures ? { state: 'ready', dataset } : this.#data;
  }

  retry(): void {
    this.#end();
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#asked = '';
    this.#data = { state: 'loading' };
  }

  #ask(address: string): void {
    this.#end();
    this.#asked = address;
    const { promise, leave } = sharedDataset(address);
    this.#leave = leave;
    const set = (data: DataState): void => {
      if (this.#leave !== leave) return;
      this.#data = data;
      this.#host.requestUpdate();
    };
    promise.then(
      (dataset) => {
        set({ state: 'ready', dataset });
      },
      (error: unknown) => {
        set({ state: 'problem', problems: problemsOf(error) });
      },
    );
  }
}
