export interface StaleMessages {
  readonly before: (issued: string) => string;
  readonly retry: string;
}
