import type { Claim, Project, Rectification, Scope } from '@kaoping/core';

/** How places, recognitions and stages are said. */
export interface ClaimMessages {
  readonly scope: Readonly<Record<Scope, string>>;
  readonly claim: Readonly<Record<Claim, (scope: string, rank: number | undefined) => string>>;
  readonly rankOf: (count: number) => string;
  readonly says: (subject: string, place: string) => string;
  readonly level: Readonly<Record<Scope, string>>;
  readonly projectStage: Readonly<Record<Project['stage'], string>>;
  readonly rectificationStage: Readonly<Record<Rectification['stage'], string>>;
}
