/** The words of what a reader can press, and of what is said after. */
export interface WidgetWords {
  readonly table: string;
  readonly method: string;
  readonly close: string;
  /** Opens what a small widget leaves out. */
  readonly unfold: string;
  readonly download: string;
  readonly speak: string;
  readonly hush: string;
  readonly listen: string;
  /** Said of a tool that did not work. */
  readonly failed: string;
  /** Opens the lines that a short list leaves out. */
  readonly more: (count: number) => string;
}
