// Every widget in every state: one list for the page that shows them, for the pictures, and for the tests.

/** What a widget shows in a state; `stale` shows its figures under a line that says they may be old. */
export const OUTCOMES = ['ready', 'loading', 'empty', 'problem', 'stale'];
export const LANGUAGES = ['zh', 'en'];
/** A theme, or the large type of elder mode. */
export const LOOKS = [
  { name: 'light', zh: '浅色', en: 'Light', attributes: { theme: 'light' } },
  { name: 'dark', zh: '深色', en: 'Dark', attributes: { theme: 'dark' } },
  { name: 'contrast', zh: '高对比', en: 'Contrast', attributes: { theme: 'contrast' } },
  { name: 'elder', zh: '长者版', en: 'Elder mode', attributes: { theme: 'light', mode: 'elder' } },
];

/** States that the base gives to every widget. Addresses under `bad/` are answered as bad hosts do. */
const SHARED = [
  {
    name: 'stale',
    zh: '新数据取不到，留着上次的',
    en: 'Newer data failed; the last good ones stay',
    then: { src: 'bad/missing/' },
    outcome: 'stale',
  },
  {
    name: 'loading',
    zh: '正在取数据',
    en: 'Loading',
    attributes: { src: 'bad/silent/' },
    outcome: 'loading',
  },
  {
    name: 'missing',
    zh: '文件不在',
    en: 'A missing file',
    attributes: { src: 'bad/missing/' },
    outcome: 'problem',
  },
  {
    name: 'portal',
    zh: '来的是登录页',
    en: 'A log-in page came',
    attributes: { src: 'bad/portal/' },
    outcome: 'problem',
  },
];

/**
 * The widgets. `attributes` hold in every state; a state adds its own. One that shows little by itself has a widget
 * `inside`, which also tells of the states that both have; `sign` is what its own figures are known by. The first state is the one to look at first.
 * What a state has in `then` is set once the figures are there. A state without `outcome` is `ready`; one with `invented` stands inside a `<kp-dataset>` of the made-up data that this
 * module of the gallery exports.
 */
export const WIDGETS = [
  {
    tag: 'kp-ranking',
    zh: '排名',
    en: 'Ranking',
    attributes: { indicator: 'tax-revenue', highlight: 'tianshui' },
    states: [
      { name: 'bars', zh: '条形', en: 'Bars' },
      { name: 'table', zh: '表格', en: 'Table', attributes: { view: 'table' } },
      { name: 'two-rows', zh: '只看前两名', en: 'Two rows only', attributes: { limit: '2' } },
      { name: 'worst', zh: '从末位起', en: 'Worst first', attributes: { order: 'worst' } },
      {
        name: 'silent',
        zh: '有的没有报告',
        en: 'Some did not report',
        attributes: { indicator: 'elevators-added', among: 'street' },
      },
      { name: 'searchable', zh: '按名称查找', en: 'Find a name', attributes: { searchable: '' } },
      {
        name: 'over-time',
        zh: '中间一半、名次的变化（编的数字）',
        en: 'Middle half, rank over time (made-up)',
        attributes: { indicator: 'lifts', period: '2022', highlight: 'dongshi', 'over-time': '' },
        invented: 'kp-ranking-data.js',
      },
      { name: 'empty', zh: '没有数字', en: 'Empty', attributes: { period: '1999' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-gauge',
    zh: '目标与结果',
    en: 'Gauge',
    attributes: { organization: 'disabled-federation' },
    states: [
      { name: 'bar', zh: '条形', en: 'Bars' },
      { name: 'dial', zh: '刻度盘', en: 'Dial', attributes: { shape: 'dial' } },
      { name: 'bullet', zh: '子弹图', en: 'Bullet', attributes: { shape: 'bullet' } },
      {
        name: 'silent',
        zh: '有任务、没有结果（编的数字）',
        en: 'A target without a result (made-up)',
        attributes: { organization: 'east' },
        invented: 'kp-trend-data.js',
      },
      {
        name: 'empty',
        zh: '没有目标',
        en: 'Empty',
        attributes: { organization: 'tianshui' },
        outcome: 'empty',
      },
    ],
  },
  {
    tag: 'kp-unit-card',
    zh: '单位卡片',
    en: 'Unit card',
    attributes: { organization: 'tianshui' },
    states: [
      { name: 'regular', zh: '常规', en: 'Regular' },
      { name: 'compact', zh: '紧凑', en: 'Compact', attributes: { size: 'compact' } },
      { name: 'full', zh: '完整', en: 'Full', attributes: { size: 'full', organization: 'xiasha' } },
      {
        name: 'no-figures',
        zh: '没有数字的时期',
        en: 'A period without figures',
        attributes: { period: '1999' },
      },
    ],
  },
  {
    tag: 'kp-trend',
    zh: '趋势',
    en: 'Trend',
    attributes: { indicator: 'tax-revenue', organizations: 'dongxin tianshui' },
    states: [
      { name: 'chart', zh: '图', en: 'Chart' },
      { name: 'table', zh: '表格', en: 'Table', attributes: { view: 'table' } },
      {
        name: 'gaps',
        zh: '缺一年、长短不同（编的数字）',
        en: 'A missing year, unlike periods (made-up)',
        attributes: { indicator: 'homes', organizations: 'east west' },
        invented: 'kp-trend-data.js',
      },
      {
        name: 'stock',
        zh: '存量（编的数字）',
        en: 'A stock (made-up)',
        attributes: { indicator: 'elders', organizations: 'east' },
        invented: 'kp-trend-data.js',
      },
      { name: 'empty', zh: '没有数字', en: 'Empty', attributes: { period: '1999' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-compare',
    zh: '并排',
    en: 'Compare',
    attributes: { organizations: 'dongxin tianshui' },
    states: [
      { name: 'two', zh: '两个单位', en: 'Two units' },
      {
        name: 'four',
        zh: '四个单位',
        en: 'Four units',
        attributes: { organizations: 'dongxin tianshui zhaohui xiasha' },
      },
      { name: 'empty', zh: '没有数字', en: 'Empty', attributes: { period: '1999' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-scorecard',
    zh: '对照表',
    en: 'Scorecard',
    attributes: { among: 'gongshu' },
    states: [
      { name: 'table', zh: '表格', en: 'Table' },
      { name: 'index', zh: '加综合指数', en: 'With an index', attributes: { index: '' } },
      { name: 'cards', zh: '卡片', en: 'Cards', attributes: { view: 'cards' } },
      { name: 'empty', zh: '没有数字', en: 'Empty', attributes: { period: '1999' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-projects',
    zh: '项目',
    en: 'Projects',
    attributes: { organization: 'zhalongkou' },
    states: [
      { name: 'board', zh: '各步', en: 'By stage' },
      {
        name: 'category',
        zh: '只看一类',
        en: 'One category',
        attributes: { organization: 'xiasha', category: 'livelihood' },
      },
      {
        name: 'stage',
        zh: '只看一步',
        en: 'One stage',
        attributes: { organization: 'xiasha', stage: 'promised' },
      },
      { name: 'empty', zh: '没有项目', en: 'Empty', attributes: { organization: 'court' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-rectification',
    zh: '整改',
    en: 'Rectification',
    attributes: { organization: 'zhalongkou' },
    states: [
      { name: 'ledger', zh: '台账', en: 'Ledger' },
      {
        name: 'overdue',
        zh: '有的超期（编的数字）',
        en: 'Some overdue (made-up)',
        attributes: { organization: 'east', 'as-of': '2022-03-15' },
        invented: 'kp-rectification-data.js',
      },
      {
        name: 'empty',
        zh: '没有记录',
        en: 'Empty',
        attributes: { organization: 'xiasha', period: '1999' },
        outcome: 'empty',
      },
    ],
  },
  {
    tag: 'kp-catalog',
    zh: '指标目录',
    en: 'Catalog',
    attributes: { category: 'fiscal' },
    states: [
      { name: 'folded', zh: '各领域', en: 'By field', attributes: { category: '' } },
      { name: 'open', zh: '打开一个', en: 'One open', attributes: { indicator: 'tax-revenue' } },
      { name: 'found', zh: '找“电梯”', en: 'Searched', attributes: { category: '', search: '电梯' } },
      { name: 'not-found', zh: '没有找到', en: 'Nothing found', attributes: { search: '月球' } },
      { name: 'empty', zh: '没有这个领域', en: 'Empty', attributes: { category: 'moon' }, outcome: 'empty' },
    ],
  },
  {
    tag: 'kp-evidence',
    zh: '出处',
    en: 'Evidence',
    attributes: { observation: 'special-2021-23322', organization: 'disabled-federation' },
    states: [
      { name: 'conflict', zh: '对不上', en: 'Does not fit' },
      {
        name: 'agrees',
        zh: '对得上',
        en: 'Fits',
        attributes: { observation: 'xiasha-2022-3115', organization: 'xiasha' },
      },
      {
        name: 'hedged',
        zh: '不是确数',
        en: 'Hedged',
        attributes: { observation: 'report-2022-175', organization: 'gongshu' },
      },
      {
        name: 'unknown',
        zh: '没有这个数字',
        en: 'No such figure',
        attributes: { observation: 'nowhere' },
        outcome: 'problem',
      },
    ],
  },
  {
    tag: 'kp-dataset',
    zh: '数据',
    en: 'Dataset',
    attributes: { status: '' },
    inside: { tag: 'kp-ranking', attributes: { indicator: 'tax-revenue', limit: '2' } },
    sign: '[part~=version]',
    states: [
      {
        name: 'corrected',
        zh: '更正过两处（编的数据）',
        en: 'Twice corrected (made-up)',
        inside: { indicator: 'lifts' },
        invented: 'kp-dataset-data.js',
      },
      {
        name: 'old',
        zh: '太旧（编的数据）',
        en: 'Old (made-up)',
        attributes: { 'stale-after': '400' },
        inside: { indicator: 'lifts' },
        invented: 'kp-dataset-data.js',
      },
      { name: 'status', zh: '这份数据', en: 'These data' },
    ],
  },
].map(({ states, ...widget }) => ({
  ...widget,
  states: [...states, ...SHARED.map((state) => ({ ...state, told: widget.inside?.tag }))].map((state) => ({
    outcome: 'ready',
    ...state,
    attributes: { ...widget.attributes, ...state.attributes },
  })),
}));

const quoted = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function write(tag, attributes, content = '') {
  const set = Object.entries(attributes).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return `<${tag}${set.join('')}>${content}</${tag}>`;
}

/** The attributes of a widget in a state; `more` are such as those of a look. */
export const attributesOf = (state, lang, more = {}) => ({
  ...state.attributes,
  ...more,
  lang: lang === 'zh' ? 'zh-CN' : 'en',
});

/** The tag of a widget in a state, as markup. */
export function markupOf({ tag, inside }, state, lang, more = {}) {
  const attributes = attributesOf(state, lang, more);
  const invented = state.invented ? { 'data-invented': state.invented } : {};
  if (inside) {
    const within = write(inside.tag, { ...inside.attributes, ...state.inside, ...more });
    return write(tag, { ...attributes, ...invented }, within);
  }
  const widget = write(tag, attributes);
  return state.invented ? write('kp-dataset', invented, widget) : widget;
}

/** Sets on a widget that shows its figures, or on what it stands in, what its state has in store for it. */
export function goOn(element, { then = {}, told }) {
  const outer = told ? element.closest('kp-dataset') : element;
  for (const [name, value] of Object.entries(then)) outer.setAttribute(name, value);
}
