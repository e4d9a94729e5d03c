export interface StateMessages {
  readonly more: (count: number) => string;
  /** A heading for what has no figures. */
  readonly nothing: string;
  readonly noFigures: (subject: string) => string;
  readonly noTargets: (who: string) => string;
}
