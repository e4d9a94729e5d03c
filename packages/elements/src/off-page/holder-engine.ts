import { ProblemError } from '@kaoping/core';
import { evidenceView, rankingView, withDescent } from '@kaoping/views';
import { fileData } from './file-data.js';
import type { HeldData } from './held-data.js';
import { partsData } from './parts-data.js';
import type { Answer, Asked, EvidenceRequest, Opening, Request } from './request.js';

/** Holds data and answers questions of them; the same in a worker and in a page. */
export class Holder {
  readonly #held = new Map<string, HeldData>();

  /** Rejects with a ProblemError. */
  async answer<One extends Request>(request: One): Promise<Answer[One['do']]> {
    return (await this.#answer(request)) as Answer[One['do']];
  }

  async #answer(request: Request): Promise<Answer[keyof Answer]> {
    switch (request.do) {
      case 'open':
        return this.#open(request);
      case 'rank':
        return this.#rank(request);
      case 'evidence':
        return this.#evidence(request);
      case 'whole':
        return this.#of(request).whole(request.options);
    }
  }

  async #open({ address, bytes, hosts }: Opening): Promise<Answer['open']> {
    const data = bytes ? await fileData(bytes, address) : await partsData(address, hosts);
    this.#held.set(address, data);
    return data.info;
  }

  #of({ address }: Asked): HeldData {
    const held = this.#held.get(address);
    if (held) return held;
    throw new ProblemError([{ code: 'dataset/unreachable', place: { url: address } }]);
  }

  async #rank(request: Asked): Promise<Answer['rank']> {
    const { dataset, options, hasParts } = await this.#of(request).part(request.options);
    const shown = rankingView(dataset, options);
    if (!hasParts || shown.state !== 'ready') return shown;
    return {
      ...shown,
      view: withDescent(shown.view, dataset, { ...options, start: request.start, hasParts }),
    };
  }

  async #evidence(request: EvidenceRequest): Promise<Answer['evidence']> {
    const held = this.#of(request);
    const { ref, organization, lang } = request;
    const dataset = await held.source(await held.part(request.options), organization);
    return evidenceView(dataset, ref, lang);
  }
}
