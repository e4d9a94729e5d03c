import type { Exporter, RankingView, Sounder } from '@kaoping/views';
import { rankingExport, rankingSound } from '@kaoping/views';
import type { Taken } from './whole-view.js';
import { wholeView } from './whole-view.js';

export async function exporterOf(taken: Taken): Promise<Exporter<RankingView>> {
  const whole = await wholeView(taken);
  return (view, lang) => rankingExport(whole ?? view, lang);
}

export async function sounderOf(taken: Taken): Promise<Sounder<RankingView>> {
  const whole = await wholeView(taken);
  return (view, lang) => rankingSound(whole ?? view, lang);
}
