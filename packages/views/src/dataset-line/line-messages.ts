export interface LineMessages {
  readonly version: (version: string) => string;
  readonly issued: (date: string) => string;
  readonly nothing: string;
  readonly stale: (days: string) => string;
  readonly corrections: (count: string, isOne: boolean) => string;
  readonly none: string;
}
