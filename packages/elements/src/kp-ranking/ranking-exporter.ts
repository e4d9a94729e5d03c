import type { Dataset } from '@kaoping/core';
import type { Exporter, RankingOptions, RankingView, ViewState } from '@kaoping/views';
import { rankingExport, rankingView } from '@kaoping/views';
import { wholeOf } from '../off-page/stand-in.js';

/** What is taken away has all rows, also those of a long list that are not built yet. */
export async function exporterOf(
  shown: ViewState<RankingView>,
  behind: () => Promise<Dataset>,
  options: RankingOptions,
): Promise<Exporter<RankingView>> {
  const isWhole = shown.state !== 'ready' || !shown.view.next;
  const whole = isWhole ? shown : rankingView(await wholeOf(await behind()), options);
  return (view, lang) => rankingExport(whole.state === 'ready' ? whole.view : view, lang);
}
