import { fetchBytes } from '@kaoping/core';
import type { Manifest } from '@kaoping/core/partitions';
import { answersName } from '@kaoping/core/partitions';
import type { RankingOptions, RankingView, Shown } from '@kaoping/views';
import { answerKey, FIRST_ROWS, levelOf } from '@kaoping/views';
import type { Answers } from '../base/answers.js';
import { answersOf } from '../base/answers.js';
import { askHost } from '../base/ask-host.js';

/** The first rows of rankings that were prepared with the parts at `address`: a page paints them while it reads the rest. */
export class FirstRows {
  readonly #address: string;
  readonly #manifest: Manifest;
  /** Many widgets of a page ask for a file once. */
  readonly #files = new Map<string, Promise<Answers | undefined>>();

  constructor(address: string, manifest: Manifest) {
    this.#address = address;
    this.#manifest = manifest;
  }

  /** Undefined where they were not prepared, or cannot be had: they are computed. */
  async find(options: RankingOptions, start: string): Promise<Shown<RankingView> | undefined> {
    const { indicator, among, lang, first, from = 0, ...unusual } = options;
    const isUsual = !from && first === FIRST_ROWS && !Object.keys(unusual).length;
    const { indicators, organizations } = this.#manifest;
    const known = Object.keys(indicators).includes(indicator) ? indicators[indicator] : undefined;
    if (!isUsual || !known?.answers || among !== start || !levelOf(among)) return undefined;
    if (!Object.keys(organizations.levels).includes(among)) return undefined;
    const { href } = new URL(`${answersName(indicator, among, lang)}?v=${known.answers}`, this.#address);
    const coming = this.#files.get(href) ?? this.#fetch(href);
    this.#files.set(href, coming);
    return (await coming)?.find(answerKey('kp-ranking', { indicator, among }, lang)) as
      Shown<RankingView> | undefined;
  }

  async #fetch(address: string): Promise<Answers | undefined> {
    try {
      return answersOf(await fetchBytes(address, { ask: askHost }), address);
    } catch {
      return undefined;
    }
  }
}
