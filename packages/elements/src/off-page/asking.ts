import type { Dataset, DatasetInfo, TableName } from '@kaoping/core';
import { datasetOf, ProblemError, TABLE_NAMES } from '@kaoping/core';
import type { EvidenceRef, EvidenceView, RankingOptions, RankingView, ViewState } from '@kaoping/views';
import { failed, loading } from '@kaoping/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KpProblemEvent } from '../base/events.js';
import { readJson } from './file-data.js';
import { enter } from './places.js';
import { problemsIn } from './problems.js';
import type { Asked, Holding } from './request.js';
import type { StandIn } from './stand-in.js';

export type AskingHost = ReactiveControllerHost & HTMLElement & { readonly among?: string | undefined };

const controllers = new WeakMap<HTMLElement, Asking>();
/** What asks for a widget, where something does. */
export const ofHost = (host: HTMLElement): Asking | undefined => controllers.get(host);

/** Asks for a widget: the newest question only, and never after the widget has left. */
export class Asking implements ReactiveController {
  readonly #host: AskingHost;
  readonly #held: Holding;
  #leave: (() => void) | undefined;
  #control: AbortController | undefined;
  #key: string | undefined;
  #asked: RankingOptions | undefined;
  #shown: ViewState<RankingView> | undefined;

  constructor(host: AskingHost, held: Holding) {
    this.#host = host;
    this.#held = held;
    controllers.set(host, this);
    if (host.isConnected) this.#leave = enter();
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#control?.abort();
    this.#leave?.();
    this.#leave = undefined;
    if (this.#shown?.state !== 'ready') this.#key = undefined;
  }

  /** Another one asks for the widget from now on. */
  end(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  #request(options: RankingOptions): Asked {
    return { address: this.#held.address, options, start: this.#host.among ?? '' };
  }

  /** The answer, if it is there; else `loading`, and the widget is updated when it comes. */
  rank(options: RankingOptions): ViewState<RankingView> {
    // Only paper wants all rows, and does not wait: it says which it has.
    if (options.first === undefined) return this.#shown ?? loading(options.lang);
    const key = JSON.stringify([options, this.#host.among]);
    if (key !== this.#key) {
      this.#key = key;
      this.#asked = options;
      this.#shown = undefined;
      this.#control?.abort();
      if (this.#host.isConnected) void this.#ask(options, key);
    }
    return this.#shown ?? loading(options.lang);
  }

  async #ask(options: RankingOptions, key: string): Promise<void> {
    this.#leave ??= enter();
    const control = (this.#control = new AbortController());
    // First rows that were prepared are there before the rest is read, and are the same as those that are computed.
    const soon = this.#held.soon(options, this.#host.among ?? '').then((shown) => {
      if (shown && !control.signal.aborted) this.#show(shown, key);
    });
    try {
      this.#show(await this.#held.ask({ do: 'rank', ...this.#request(options) }, control.signal), key);
    } catch (error) {
      await soon;
      // What is shown is true all the same; whoever asks for more is told then.
      if (control.signal.aborted || this.#key !== key || this.#shown) return;
      const problems = problemsIn(error);
      this.#show(failed(problems, options.lang), key);
      this.#host.dispatchEvent(new KpProblemEvent(problems));
    }
  }

  #show(shown: ViewState<RankingView>, key: string): void {
    if (this.#key !== key || this.#shown) return;
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  async #evidence(ref: EvidenceRef, organization: string): Promise<EvidenceView | undefined> {
    const options = this.#asked;
    if (!options) return undefined;
    const { lang } = options;
    return this.#held.ask({ do: 'evidence', ...this.#request(options), ref, organization, lang });
  }

  async #whole(): Promise<Dataset> {
    const { address } = this.#held;
    if (!this.#asked) throw new ProblemError([{ code: 'dataset/unreachable', place: { url: address } }]);
    return readJson(await this.#held.ask({ do: 'whole', ...this.#request(this.#asked) }), address);
  }

  standIn(info: DatasetInfo): StandIn {
    const tables = {} as Record<TableName, never[]>;
    for (const name of TABLE_NAMES) tables[name] = [];
    return {
      ...datasetOf(info, tables),
      rank: (options) => this.rank(options),
      evidence: (ref, organization) => this.#evidence(ref, organization),
      whole: () => this.#whole(),
    };
  }
}
