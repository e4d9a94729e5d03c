/** What is said while data are on their way, and where they do not come. */
export interface WaitingMessages {
  readonly loading: string;
  readonly problem: string;
  readonly retry: string;
  /** What went wrong, where nothing is known but that nothing came. */
  readonly unreached: string;
}
