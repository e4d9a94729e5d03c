export interface CorrectionMessages {
  readonly change: (before: string, after: string) => string;
  readonly gone: (before: string) => string;
  readonly added: (after: string) => string;
  readonly said: (date: string, what: string, change: string) => string;
  readonly join: string;
}
