import type { Dataset } from '@kaoping/core';
import type { RankingOptions, RankingView, ViewState } from '@kaoping/views';
import { rankingView as computed } from '@kaoping/views';
import { isStandIn } from '../off-page/stand-in.js';

/** Of data that somebody else holds this widget asks for the ranking instead of reading them. */
export const asksOthers = true;

/** What the widget computes with, fetched where no prepared answer is at hand. */
export const rankingView = (dataset: Dataset, options: RankingOptions): ViewState<RankingView> =>
  isStandIn(dataset) ? dataset.rank(options) : computed(dataset, options);
