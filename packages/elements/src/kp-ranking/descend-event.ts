/** A reader opens the parts of an organization, or goes back. A page that answers by itself prevents the default. */
export class KpDescendEvent extends CustomEvent<{
  /** Whose parts; empty for where the tag begins. */
  readonly within: string;
}> {
  static readonly type = 'kp-descend';
  constructor(within: string) {
    super(KpDescendEvent.type, { bubbles: true, composed: true, cancelable: true, detail: { within } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kp-descend': KpDescendEvent;
  }
}
