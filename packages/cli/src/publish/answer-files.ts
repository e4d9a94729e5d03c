import type { Dataset, DatasetInfo, Row, Rows } from '@kaoping/core';
import { LANGUAGES, readDataset } from '@kaoping/core';
import type { AnsweredTag, Question } from '@kaoping/views';
import { answer, answerKey, answersFile } from '@kaoping/views';
import { datasetWire } from './dataset-files.js';
import { indexWire } from './index-file.js';
import type { PublishedFile } from './published-file.js';
import { jsonFile } from './published-file.js';
import { indicatorSlice, organizationSlices } from './slices.js';

/** A widget, what it is asked, and the slice that it would compute the answer from. */
interface Asked {
  readonly tag: AnsweredTag;
  readonly question: Question;
  readonly slice: Dataset;
}

/** A slice as a page would read it. */
function read(wire: object): Dataset {
  const reading = readDataset(wire);
  if (reading.ok) return reading.dataset;
  throw new Error(`A slice of a valid dataset cannot be read: ${JSON.stringify(reading.problems)}`);
}

/** The files of a slice's answers, one a language; `path` is the slice's, without its ending. */
function filesOf(info: DatasetInfo, path: string, asked: readonly Asked[]): readonly PublishedFile[] {
  const from = '../'.repeat(path.split('/').length);
  return LANGUAGES.map((lang) => {
    const answers = asked.map(
      ({ tag, question, slice }) =>
        [answerKey(tag, question, lang), answer(tag, slice, question, lang)] as const,
    );
    return jsonFile(`answers/${path}.${lang}.json`, answersFile(info, from, Object.fromEntries(answers)));
  });
}

const ask = (slice: Dataset, question: Question, ...tags: readonly AnsweredTag[]): readonly Asked[] =>
  tags.map((tag) => ({ tag, question, slice }));

const idOf = (row: Row): string => String(row['id']);

/** The answers to what is asked of one indicator. */
export function indicatorAnswers(info: DatasetInfo, rows: Rows, id: string): readonly PublishedFile[] {
  const slice = read(indicatorSlice(info, rows, id));
  return filesOf(info, `indicators/${id}`, ask(slice, { indicator: id }, 'kp-ranking', 'kp-trend'));
}

/**
 * Prepared answers to what widgets are usually asked: of one indicator or one organization, of the catalog, of
 * everybody, with nothing else said. A page paints them without computing anything.
 */
export function answerFiles(info: DatasetInfo, rows: Rows): readonly PublishedFile[] {
  const facts: Rows = { ...rows, exclusions: [] };
  const ofOrganization = (id: string): readonly PublishedFile[] => {
    const question = { organization: id };
    const { first, whole } = organizationSlices(info, facts, id);
    const slice = read(first);
    return filesOf(info, `organizations/${id}`, [
      ...ask(slice, question, 'kp-unit-card', 'kp-gauge'),
      // A list that counts what it shows shows all of it.
      ...ask(whole ? read(whole) : slice, question, 'kp-projects', 'kp-rectification'),
    ]);
  };
  return [
    ...rows.indicators.map(idOf).flatMap((id) => indicatorAnswers(info, facts, id)),
    ...rows.organizations.map(idOf).flatMap(ofOrganization),
    ...filesOf(
      info,
      'dataset',
      ask(read(datasetWire(info, rows)), {}, 'kp-scorecard', 'kp-projects', 'kp-rectification'),
    ),
    ...filesOf(info, 'index', ask(read(indexWire(info, rows)), {}, 'kp-catalog')),
  ];
}
