import type { Dataset, IndicatorId, Language } from '@kaoping/core';
import { audit } from '@kaoping/core/audit';
import type { EvidenceRef, ExportView, Shown } from '@kaoping/views';
import * as views from '@kaoping/views';
import type { Question } from './question.js';

/** What a widget shows, and everything that can be taken away, heard or printed of it. */
type Answers = (dataset: Dataset, question: Question) => readonly unknown[];

function takenAway(dataset: Dataset, view: ExportView, lang: Language): readonly unknown[] {
  const table = views.exportTable(dataset, view, lang);
  const plain = views.plainOf(dataset, view, lang);
  const picture = views.pictureOf(view);
  const texts = [views.csvOf(table, lang), views.exportJson(table, dataset.info), views.plainHtml(plain)];
  return [view, table, plain, picture, views.svgOf(picture), ...texts];
}

const TABLES = ['observations', 'standings', 'awards', 'programs', 'projects', 'rectifications'] as const;
const refs = (dataset: Dataset): readonly EvidenceRef[] =>
  TABLES.flatMap((table) => dataset[table].map(({ id }) => ({ table, id }) as EvidenceRef));

/** A view function with its exporter; `more` is whatever else is made of the view. */
function answersOf<View>(
  view: (dataset: Dataset, question: never) => Shown<View>,
  exporter?: (view: View, lang: Language) => ExportView,
  more: (view: View, lang: Language) => unknown = () => [],
): Answers {
  return (dataset, question) => {
    const shown = view(dataset, question as never);
    if (shown.state !== 'ready') return [shown, views.plainState(shown, question.lang)];
    const taken = exporter ? takenAway(dataset, exporter(shown.view, question.lang), question.lang) : [];
    return [shown, ...taken, more(shown.view, question.lang) ?? []];
  };
}

function evidence(dataset: Dataset, { lang, asking = 0 }: Question): readonly unknown[] {
  const all = refs(dataset);
  const ref = all[Number(asking) % Math.max(1, all.length)];
  if (!ref) return [];
  const view = views.evidenceView(dataset, ref, lang);
  if (!view) return [];
  const checked = views.checkedEvidence(view, dataset, audit(dataset), lang);
  const card = views.factCard(checked, { text: 'page', code: [[true, false]] });
  return [checked, views.svgOf(card), ...takenAway(dataset, views.evidenceExport(checked, lang), lang)];
}

/** Every kind of answer, by the widget that gives it. */
export const answers: Readonly<Record<string, Answers>> = {
  ranking: answersOf(views.rankingView, views.rankingExport, views.rankingSound),
  'over-time': answersOf(views.overTimeView),
  gauge: answersOf(views.gaugeView, views.gaugeExport),
  'unit-card': answersOf(views.unitCardView, views.unitCardExport),
  scorecard: answersOf(views.scorecardView, views.scorecardExport),
  trend: answersOf(views.trendView, views.trendExport, views.trendSound),
  compare: answersOf(views.compareView, views.compareExport),
  projects: answersOf(views.projectsView, views.projectsExport),
  rectification: answersOf(views.rectificationView, views.rectificationExport),
  catalog: answersOf(views.catalogView, views.catalogExport),
  'catalog-detail': (dataset, { indicator, lang }) => [
    views.catalogDetail(dataset, indicator as IndicatorId, lang) ?? [],
  ],
  evidence,
  dataset: (dataset, question) => {
    const line = views.datasetLine(dataset, question);
    return [line, views.plainDatasetLine(line, question.lang)];
  },
};
