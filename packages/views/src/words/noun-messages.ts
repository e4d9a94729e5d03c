import type { Level } from '@kaoping/core';

export type Noun = readonly [one: string, many: string];

/** What organizations are called. */
export interface NounMessages {
  /** Of an area's level. */
  readonly areas: Readonly<Record<Level, Noun>>;
  /** The bodies of a government, by kind. */
  readonly bodies: Readonly<Record<string, Noun>>;
  /** Any other kind. */
  readonly unit: Noun;
}
