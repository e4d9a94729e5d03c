/** Why a frame does not show what its address asks for: what was found, and what is allowed. */
type Refusal = (found: string, allowed: readonly string[]) => string;

/** What a frame says itself, beside the widget in it. */
export interface FrameWords {
  readonly widget: Refusal;
  readonly attribute: Refusal;
  readonly 'other-host': Refusal;
  readonly failed: string;
}
