import type { Dataset } from '@kaoping/core';
import type { EvidenceRef, EvidenceView, RankingOptions, RankingView, ViewState } from '@kaoping/views';

/** Stands where a dataset would, which somebody else holds: nothing of it is here but what it says of itself. */
export interface StandIn extends Dataset {
  /** The answer, if it is there; else `loading`, and the widget is updated when it comes. */
  rank(options: RankingOptions): ViewState<RankingView>;
  /** Rejects with a ProblemError. */
  evidence(ref: EvidenceRef, organization: string): Promise<EvidenceView | undefined>;
  /** The data behind what was answered last, read in the page. Rejects with a ProblemError. */
  whole(): Promise<Dataset>;
}

export const isStandIn = (dataset: Dataset): dataset is StandIn => 'rank' in dataset;

/** The data themselves, for what must have them in the page. */
export const wholeOf = async (dataset: Dataset): Promise<Dataset> =>
  isStandIn(dataset) ? dataset.whole() : dataset;
