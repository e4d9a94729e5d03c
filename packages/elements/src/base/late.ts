/** A part that is fetched when it is needed for the first time, and there at once from then on. */
export interface Late<Part> {
  /** Undefined before it was fetched. */
  readonly now: Part | undefined;
  /** Fetches it; rejects where it cannot be had, and asks anew the next time. */
  load(): Promise<Part>;
}

/** `late(() => import('./part.js'))` */
export function late<Part>(fetch: () => Promise<Part>): Late<Part> {
  let now: Part | undefined;
  let coming: Promise<Part> | undefined;
  const load = (): Promise<Part> => {
    coming ??= fetch().then(
      (part) => (now = part),
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  return {
    get now() {
      return now;
    },
    load,
  };
}

/** Begins to fetch what will be needed soon; whoever needs it learns of a failure then. */
export function begin(...parts: readonly Late<unknown>[]): void {
  for (const part of parts) part.load().catch(() => undefined);
}
