import type fc from 'fast-check';

/** One way of spoiling things, and what must hold whatever happens. */
export interface Area {
  readonly name: string;
  /** Its part of all cases; the parts of all areas add up to 1. */
  readonly share: number;
  /** So many cases instead of a part of all. */
  readonly exactly?: number;
  /** Cases that a worker runs at a stretch. */
  readonly batch: number;
  readonly cases: fc.Arbitrary<unknown>;
  /** Rejects where a case shows a defect. */
  readonly check: (value: unknown) => Promise<void>;
}

interface AreaOf<Case> extends Omit<Area, 'cases' | 'check'> {
  readonly cases: fc.Arbitrary<Case>;
  readonly check: (value: Case) => Promise<void>;
}

/** An area whose check takes what its cases are. */
export const area = <Case>(one: AreaOf<Case>): Area => one as unknown as Area;
