import type { Dataset, Observation, ObservationId, Row, Rows, TableName } from '@kaoping/core';
import { readDataset } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';

const INFO = { name: 'test', version: '0.0.0', hash: '0'.repeat(64), issued: '2022-01-01' };
const NEWSPAPER = {
  file: 'report.txt',
  title: '报告',
  publisher: '报社',
  period_start: '2021-01-01',
  period_end: '2021-12-31',
  language: 'zh',
  characters: 1_000_000,
  sha256: '0'.repeat(64),
};
const PLACE = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };

/** What a row holds unless told otherwise. Enough for it to be right; a test names what it is about. */
const USUAL: Readonly<Partial<Record<TableName, Row>>> = {
  documents: NEWSPAPER,
  organizations: { level: 'street', kind: 'area' },
  units: { factor: 1 },
  indicators: {
    definition: '',
    definition_en: '',
    unit: 'cny',
    accumulation: 'flow',
    direction: 'higher',
    category: 'fiscal',
  },
  observations: {
    indicator: 'tax-revenue',
    period_start: '2021-01-01',
    period_end: '2021-10-31',
    status: 'actual',
    measure: 'level',
    unit: 'cny',
    bound: 'exact',
    ...PLACE,
  },
  standings: {
    subject: '税收',
    subject_en: 'Tax',
    scope: 'district',
    claim: 'rank',
    rank: 1,
    period_start: '2021-01-01',
    period_end: '2021-10-31',
    ...PLACE,
  },
  rectifications: {
    subject: '隐患',
    subject_en: 'Hazards',
    stage: 'resolved',
    period_start: '2021-01-01',
    period_end: '2021-12-31',
    ...PLACE,
  },
};

const named = (row: Row): Row => ({ name: row['id'], name_en: row['id'], short_name: row['id'], ...row });
const COMMON: Partial<Rows> = {
  documents: [{ id: 'report' }],
  units: [
    { id: 'cny', dimension: 'cny' },
    { id: 'person', dimension: 'person' },
    { id: 'percent', dimension: 'ratio' },
    { id: 'square-meter', dimension: 'area' },
    { id: 'mu', dimension: 'area', factor: 2000 / 3 },
  ],
  indicators: [{ id: 'tax-revenue' }],
};

/**
 * A dataset of hand-made rows, read and checked as any other. Rows name only what matters; the common units, one
 * document `report` and one indicator `tax-revenue` (a flow of `cny`) are there unless the table brings others.
 * Organizations that observations name are streets of no parent unless given. Throws with the problems if it is wrong.
 */
export function datasetWith(tables: Partial<Rows>): Dataset {
  const rows: Partial<Record<TableName, readonly Row[]>> = { ...COMMON, ...tables };
  if (tables.units) rows.units = [...(COMMON.units ?? []), ...tables.units];
  const given = rows.organizations ?? [];
  const known = new Set(given.map(({ id }) => id));
  const all = (['observations', 'standings', 'rectifications'] as const).flatMap((name) => rows[name] ?? []);
  const missing = [...new Set(all.map(({ organization }) => organization))].filter((id) => !known.has(id));
  rows.organizations = [...given, ...missing.map((id): Row => ({ id }))];
  for (const name of Object.keys(rows) as TableName[])
    rows[name] = (rows[name] ?? []).map((row, at) =>
      named({ ...USUAL[name], ...(name !== 'exclusions' && { id: `${name}-${at}` }), ...row }),
    );
  const read = readDataset(JSON.parse(JSON.stringify(toWire(INFO, rows))));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.dataset;
}

/** The figure of a dataset by its id; a test that asks for one that is not there is wrong. */
export function observationOf(dataset: Dataset, id: string): Observation {
  const found = dataset.observation(id as ObservationId);
  if (!found) throw new Error(`no observation ${id}`);
  return found;
}

/** Hand-made figures of a dataset of their own, in the order given. */
export const figures = (observations: readonly Row[], tables: Partial<Rows> = {}): readonly Observation[] =>
  datasetWith({ ...tables, observations }).observations;

const YI = 1e8;
const taxOf = (organization: string, yi: number, rest: Row = {}): Row => ({
  id: `tax-${organization}`,
  organization,
  value: Math.round(yi * YI),
  reported: `${yi}亿元`,
  ...rest,
});
const untilSeptember = { period_end: '2021-09-30' };

/** Tax revenue of six streets as they report it: three for January to October 2021, three to September. */
export const streetsTax: readonly Row[] = [
  taxOf('tianshui', 26.44),
  taxOf('dongxin', 30, { bound: 'at_least', reported: '突破30亿元' }),
  taxOf('wulin', 17.39),
  taxOf('chaohui', 20.38, untilSeptember),
  taxOf('shiqiao', 15.21, untilSeptember),
  taxOf('changqing', 12.05, untilSeptember),
];
