import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

export type Side = 'before' | 'next';

/** The buttons before and after the built rows of lists, which bring more. */
export class ThroughButtons {
  /** By list and side: the row beside which the button stands. */
  readonly #stands = new Map<string, number>();

  /**
   * The button of one side; nothing without words. Elsewhere it is another element, or it would seem to move; one that
   * has the focus stays.
   *
   * @param box what holds the list as it was painted last
   * @param position the row beside which it stands
   */
  paint(
    list: number,
    side: Side,
    words: string,
    position: number,
    box: HTMLElement | undefined,
    turn: () => void,
  ) {
    const place = `${list} ${side}`;
    if (!box?.querySelector(`[data-through=${side}]:focus`)) this.#stands.set(place, position);
    if (!words) return nothing;
    return keyed(
      this.#stands.get(place),
      html`<p class="through" part="more">
        <button class="act" data-stop data-through=${side} @click=${turn}>${words}</button>
      </p>`,
    );
  }
}
