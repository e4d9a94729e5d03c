import type { Dataset } from '@kaoping/core';
import { fetchBytes, fetchJson, ProblemError } from '@kaoping/core';
import type { Manifest } from '@kaoping/core/partitions';
import type { RankingOptions, RankingView, Shown } from '@kaoping/views';
import { askHost, hosts } from '../base/ask-host.js';
import type { Late } from '../base/late.js';
import type { AskingHost } from './asking.js';
import { Asking, ofHost } from './asking.js';
import { readJson } from './file-data.js';
import { FirstRows } from './first-rows.js';
import { here, lose } from './places.js';
import type { Answer, Holding, Place, Request } from './request.js';
import { LOST } from './request.js';

type Host = AskingHost & { readonly engine: Late<unknown> };

/** The engine of a widget that can ask instead of computing. */
const asksOthers = (engine: unknown): boolean =>
  typeof engine === 'object' && engine !== null && 'asksOthers' in engine;

/** Data that the page does not hold itself: a large file, or a folder of parts. */
export class Held implements Holding {
  readonly address: string;
  readonly #manifest: Manifest | undefined;
  readonly #firstRows: FirstRows | undefined;
  /** What was fetched and is not with a holder yet. */
  #bytes: Uint8Array | undefined;
  readonly #opened = new WeakMap<Place, Promise<Answer['open']>>();

  /** @param is the bytes of a file, or what a folder's `partitions.json` says */
  constructor(address: string, is: { readonly bytes: Uint8Array } | { readonly manifest: Manifest }) {
    this.address = address;
    if ('bytes' in is) this.#bytes = is.bytes;
    else {
      this.#manifest = is.manifest;
      this.#firstRows = new FirstRows(address, is.manifest);
    }
  }

  /** What a widget is given: a stand-in that asks, or all data where it knows no other way. */
  async for(host: Host): Promise<{ readonly dataset: Dataset }> {
    ofHost(host)?.end();
    if (!asksOthers(await host.engine.load())) return { dataset: await this.dataset() };
    const asking = new Asking(host, this);
    try {
      // Of parts enough is known to ask before anybody holds them.
      return { dataset: asking.standIn(this.#manifest?.info ?? (await this.open())) };
    } catch (error) {
      asking.end();
      throw error;
    }
  }

  /** The file, read in the page; for parts a problem. */
  async dataset(): Promise<Dataset> {
    const { address } = this;
    if (this.#manifest) throw new ProblemError([{ code: 'dataset/in-parts', place: { url: address } }]);
    return readJson(await fetchJson(address, { ask: askHost }), address);
  }

  open(): Promise<Answer['open']> {
    return this.#with((place) => this.#open(place));
  }

  soon(options: RankingOptions, start: string): Promise<Shown<RankingView> | undefined> {
    return this.#firstRows?.find(options, start) ?? Promise.resolve(undefined);
  }

  ask<One extends Request>(request: One, signal?: AbortSignal): Promise<Answer[One['do']]> {
    return this.#with(async (place) => {
      await this.#open(place);
      return place.ask(request, signal);
    });
  }

  /** With whoever holds the data now; where that one dies, with the next. */
  async #with<Value>(ask: (place: Place) => Promise<Value>): Promise<Value> {
    for (;;) {
      const place = here();
      try {
        return await ask(place);
      } catch (error) {
        if (error !== LOST) throw error;
        lose(place);
      }
    }
  }

  async #take(): Promise<Uint8Array> {
    const bytes = this.#bytes;
    this.#bytes = undefined;
    // It is in the browser's cache: a page need not keep it beside.
    return bytes ?? (await fetchBytes(this.address, { ask: askHost }));
  }

  #open(place: Place): Promise<Answer['open']> {
    const known = this.#opened.get(place) ?? this.#bring(place);
    this.#opened.set(place, known);
    // What failed may work when it is asked for again.
    known.catch(() => this.#opened.delete(place));
    return known;
  }

  async #bring(place: Place): Promise<Answer['open']> {
    const bytes = this.#manifest ? undefined : await this.#take();
    const { address } = this;
    return place.ask({ do: 'open', address, hosts: hosts(), ...(bytes && { bytes }) });
  }
}
