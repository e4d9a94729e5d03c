/** Letters typed within this time make one word. */
const WORD_MS = 700;

/** What somebody types to jump to a name. */
export class TypedWord {
  #word = '';
  #at = 0;

  /** The word so far, small; undefined where the key writes nothing. */
  add({ key, timeStamp }: KeyboardEvent): string | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    this.#word = (timeStamp - this.#at < WORD_MS ? this.#word : '') + key.toLowerCase();
    this.#at = timeStamp;
    return this.#word;
  }
}
