// An invented district for what the five reports do not hold: deadlines that pass, more resolved than found, none found.

const columns = (rows) => {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]));
};
const place = { document: 'made-up', start: 0, end: 4, digest: '0'.repeat(16) };
const january = { period_start: '2022-01-01', period_end: '2022-01-31' };

const figure = (id, indicator, value, rest = {}) => ({
  id,
  organization: 'east',
  indicator,
  unit: 'hazard',
  value,
  bound: 'exact',
  reported: `${value}处`,
  status: 'actual',
  measure: 'level',
  ...january,
  ...place,
  ...rest,
});
const observations = [
  figure('f-gas', 'found', 120),
  figure('r-gas', 'fixed', 96),
  figure('f-fire', 'found', 40),
  figure('r-fire', 'fixed', 52),
  figure('f-lift', 'found', 0),
  figure('r-lift', 'fixed', 0),
  figure('f-food', 'found', 300),
  figure('r-food', 'fixed', 280, { bound: 'at_least', reported: '280余处' }),
  figure('f-road', 'found', 64),
];

const entry = (id, subject, subject_en, stage, rest = {}) => ({
  id,
  organization: 'east',
  subject,
  subject_en,
  stage,
  ...january,
  ...place,
  ...rest,
});
const rectifications = [
  entry('gas', '燃气隐患', 'Gas hazards', 'assigned', {
    found: 'f-gas',
    resolved: 'r-gas',
    deadline_days: 30,
  }),
  entry('road', '路面破损', 'Broken road surfaces', 'found', { found: 'f-road', deadline_days: 60 }),
  entry('noise', '工地噪声', 'Noise of building sites', 'assigned'),
  entry('fire', '消防隐患', 'Fire hazards', 'fixed', {
    found: 'f-fire',
    resolved: 'r-fire',
    deadline_days: 15,
  }),
  entry('lift', '电梯隐患', 'Lift hazards', 'fixed', { found: 'f-lift', resolved: 'r-lift' }),
  entry('food', '食品安全隐患', 'Food hazards', 'verified', { found: 'f-food', resolved: 'r-food' }),
  entry('tree', '树木安全', 'Unsafe trees', 'unknown'),
];

const indicator = (id, name, name_en) => ({
  id,
  name,
  name_en,
  unit: 'hazard',
  accumulation: 'flow',
  direction: 'neutral',
  category: 'safety',
  definition: '为演示而编。',
  definition_en: 'Made up to show the widget.',
});

const tables = {
  documents: [
    {
      id: 'made-up',
      file: 'made-up.txt',
      title: '演示文件（编造）',
      publisher: '演示',
      published: '2022-03-01',
      ...january,
      language: 'zh',
      characters: 100,
      sha256: '0'.repeat(64),
    },
  ],
  organizations: [
    {
      id: 'east',
      name: '东区（编造）',
      short_name: '东区',
      name_en: 'East District (made up)',
      level: 'district',
      kind: 'area',
    },
  ],
  units: [{ id: 'hazard', name: '处', name_en: 'hazards', dimension: 'hazard', factor: 1 }],
  indicators: [
    indicator('found', '发现隐患', 'Hazards found'),
    indicator('fixed', '整改隐患', 'Hazards fixed'),
  ],
  observations,
  rectifications,
};

/** As a file of data says it. */
export const invented = {
  format: 'kaoping-dataset/1',
  info: { name: 'made-up', version: '0.0.0', hash: '0'.repeat(64), issued: '2022-03-01' },
  tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, columns(rows)])),
};
