export interface FootMessages {
  readonly source: (first: string, count: number) => string;
  readonly by: (publisher: string, title: string) => string;
  readonly dated: (title: string, date: string) => string;
  readonly version: (version: string) => string;
}
