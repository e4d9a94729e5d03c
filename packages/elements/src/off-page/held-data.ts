import type { Dataset, DatasetInfo } from '@kaoping/core';
import type { RankingOptions } from '@kaoping/views';

/** What a question is answered from. */
export interface Part {
  readonly dataset: Dataset;
  /** The question, with what the reader left open. */
  readonly options: RankingOptions;
  /** Whether somebody stands below an organization whose figures may be asked for next. */
  readonly hasParts?: (organization: string) => boolean;
}

/** Data that a holder holds: one file, or a folder of parts. */
export interface HeldData {
  readonly info: DatasetInfo;
  /** Rejects with a ProblemError. */
  part(options: RankingOptions): Promise<Part>;
  /** What tells most of one figure of a part: its digest may be elsewhere. */
  source(part: Part, organization: string): Promise<Dataset>;
  /** All that a question is answered from, as a dataset travels. */
  whole(options: RankingOptions): Promise<object>;
}
