import { noise } from '../time.mjs';
import { streetName } from './names.mjs';

const PERIOD = { period_start: '2021-01-01', period_end: '2021-12-31' };
const DOCUMENT = 'report';
const PARENT = 'district';
const MOST_TARGETS = 6;
const digest = (at) => at.toString(16).padStart(16, '0');
const place = (at) => ({ document: DOCUMENT, start: at * 10, end: at * 10 + 8, digest: digest(at) });

const organization = (id, name, level, parent) => ({
  id,
  name,
  short_name: name.replace(/街道$/, ''),
  name_en: `Street ${id}`,
  level,
  kind: 'area',
  parent,
});

const indicator = (at) => ({
  id: `indicator-${at}`,
  name: `指标${at}`,
  name_en: `Indicator ${at}`,
  definition: '用于测速的虚构指标',
  definition_en: 'An invented indicator to measure speed with',
  unit: 'cny',
  accumulation: 'flow',
  direction: 'higher',
  category: 'fiscal',
});

/** One in ten figures says "over", as reports do. */
function observation(id, organization, at, random) {
  const value = Math.round(100 + random() * 40_000) * 1e5;
  const isHedged = random() < 0.1;
  return {
    id,
    organization,
    indicator: `indicator-${at}`,
    ...PERIOD,
    status: 'actual',
    measure: 'level',
    value: isHedged ? Math.floor(value / 1e8) * 1e8 || 1e7 : value,
    unit: 'cny',
    bound: isHedged ? 'at_least' : 'exact',
  };
}

/** What a report says besides its figures, for a unit card. */
function merits(organization) {
  const own = (at) => ({ id: `m-${at}`, organization });
  const few = [0, 1, 2];
  return {
    awards: few.map((at) => ({
      ...own(`award-${at}`),
      title: `虚构荣誉${at}`,
      title_en: `Invented award ${at}`,
      level: 'city',
      ...PERIOD,
      ...place(900_000 + at),
    })),
    programs: few.map((at) => ({
      ...own(`program-${at}`),
      name: `虚构项目${at}`,
      name_en: `Invented program ${at}`,
      category: 'service',
      what: '一项虚构的服务',
      what_en: 'An invented service',
      ...place(910_000 + at),
    })),
  };
}

/**
 * Tables of a dataset: streets below one district, all with a figure of every indicator, which the seed decides.
 * The first street has targets too, and awards and programs.
 *
 * @returns {Record<string, object[]>} rows by table
 */
export function tablesOf({ seed, streets, indicators = 1 }) {
  const random = noise(seed);
  const ids = Array.from({ length: streets }, (_, at) => `street-${at}`);
  const numbers = Array.from({ length: indicators }, (_, at) => at);
  let said = 0;
  const observations = numbers.flatMap((at) =>
    ids.map((id) => {
      const row = observation(`o-${said}`, id, at, random);
      return { ...row, ...place(said++) };
    }),
  );
  const targets = observations
    .filter(({ organization }) => organization === ids[0])
    .slice(0, MOST_TARGETS)
    .map((row, at) => ({
      ...row,
      id: `t-${at}`,
      status: 'target',
      bound: 'exact',
      value: Math.round((row.value / 1e5) * (0.6 + random() * 0.6)) * 1e5,
      ...place(said++),
    }));
  return {
    documents: [
      {
        id: DOCUMENT,
        file: 'report.txt',
        title: '虚构报告',
        publisher: '虚构区',
        ...PERIOD,
        language: 'zh',
        characters: 10_000_000,
        sha256: '0'.repeat(64),
      },
    ],
    organizations: [
      organization(PARENT, '虚构区', 'district'),
      ...ids.map((id, at) => organization(id, streetName(at), 'street', PARENT)),
    ],
    units: [{ id: 'cny', name: '元', name_en: 'yuan', dimension: 'money-cny', factor: 1 }],
    indicators: numbers.map(indicator),
    observations: [...observations, ...targets],
    ...merits(ids[0]),
  };
}
