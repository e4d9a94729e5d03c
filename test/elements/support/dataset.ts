import type { Row, TableName, Wire } from '@kaoping/core';
import { toWire } from '@kaoping/core/publish';

const place = { document: 'report', start: 0, end: 4, digest: '0'.repeat(16) };
const period = { period_start: '2021-01-01', period_end: '2021-12-31' };

/** The rows of a small invented dataset: three streets with elevators, one of them silent; a test may replace any. */
export const rows = (): Record<TableName, Row[]> => ({
  documents: [
    {
      id: 'report',
      file: 'report.txt',
      title: '年度报告',
      publisher: '区政府',
      published: '2022-01-10',
      ...period,
      language: 'zh',
      characters: 5000,
      sha256: '0'.repeat(64),
    },
  ],
  organizations: [
    {
      id: 'district',
      name: '东区',
      short_name: '东区',
      name_en: 'East District',
      level: 'district',
      kind: 'area',
    },
    ...['a', 'b', 'c'].map((id) => ({
      id,
      name: `${id.toUpperCase()}街道`,
      short_name: id.toUpperCase(),
      name_en: `${id.toUpperCase()} Street`,
      level: 'street',
      kind: 'area',
      parent: 'district',
    })),
  ],
  units: [{ id: 'set', name: '台', name_en: 'lifts', dimension: 'lift', factor: 1 }],
  indicators: [
    {
      id: 'lifts',
      name: '加装电梯',
      name_en: 'Lifts added',
      definition: '为已有住宅加装的电梯。',
      definition_en: 'Lifts added to existing homes.',
      unit: 'set',
      accumulation: 'flow',
      direction: 'higher',
      category: 'housing',
    },
  ],
  terms: [],
  observations: [
    { id: 'o-a', organization: 'a', value: 10, bound: 'exact', reported: '10台', status: 'actual' },
    { id: 'o-b', organization: 'b', value: 30, bound: 'at_least', reported: '超30台', status: 'actual' },
    { id: 't-a', organization: 'a', value: 8, bound: 'exact', reported: '8台', status: 'target' },
  ].map((row) => ({ indicator: 'lifts', measure: 'level', unit: 'set', ...period, ...place, ...row })),
  standings: [],
  awards: [],
  programs: [],
  projects: [],
  rectifications: [],
  exclusions: [],
  corrections: [],
});

export const wire = (tables = rows()): Wire =>
  toWire({ name: 'test', version: '1.0.0', hash: '0'.repeat(64), issued: '2022-01-10' }, tables);
