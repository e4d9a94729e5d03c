import type { Dataset } from '@kaoping/core';
import type { RankingOptions, RankingView, ViewState } from '@kaoping/views';
import { rankingView } from '@kaoping/views';
import { wholeOf } from '../off-page/stand-in.js';

/** A ranking as it is shown: what is asked of it, and the data behind it. */
export interface Taken {
  readonly shown: ViewState<RankingView>;
  readonly options: RankingOptions;
  readonly behind: () => Promise<Dataset>;
}

/** What is taken away has all rows, also those of a long list that are not built; undefined where all are. */
export async function wholeView({ shown, options, behind }: Taken): Promise<RankingView | undefined> {
  if (shown.state !== 'ready' || !shown.view.listed) return undefined;
  const whole = rankingView(await wholeOf(await behind()), options);
  return whole.state === 'ready' ? whole.view : undefined;
}
