// The page that writes the code: settings, two previews, three grades of code; the address keeps the choice.
import { frameAddress, frameCode, tableCode, tagCode } from './builder-code.js';
import { beginning, fieldsOf } from './builder-fields.js';
import { catalog, field, language } from './gallery.js';

const CDN = new URL('../packages/elements/cdn/', import.meta.url).href;
const WIDGETS = [
  ['kp-ranking', '排名', 'Ranking'],
  ['kp-gauge', '目标与结果', 'Gauge'],
  ['kp-unit-card', '单位卡片', 'Unit card'],
  ['kp-scorecard', '对照表', 'Scorecard'],
  ['kp-trend', '趋势', 'Trend'],
  ['kp-compare', '并排比较', 'Compare'],
  ['kp-projects', '项目', 'Projects'],
  ['kp-rectification', '整改', 'Rectification'],
  ['kp-catalog', '指标目录', 'Catalog'],
];
/** Where the files lie on the site that the code is for, and the language of the widget. */
const SITE = [
  { name: 'base', label: ['文件放在哪里', 'where the files lie'] },
  {
    name: 'data',
    label: ['数据文件夹，不填就用文件旁边的', 'folder of the data, else the one beside the files'],
  },
  {
    name: 'speaks',
    label: ['语言', 'language'],
    choices: [
      ['', '随页面', 'as the page'],
      ['zh', '中文', 'Chinese'],
      ['en', '英文', 'English'],
    ],
  },
];

const at = (id) => document.getElementById(id);
const here = new URL(location.href);
const words = (zh, en) => (language() === 'en' ? en : zh);

const fields = fieldsOf(await catalog());
const live = at('live');
/** Holds what is no attribute of the widget. */
const site = document.createElement('div');
let tag = '';
let widget;
let names = [];

/** What the tag says: its attributes, and the data and the language of the site. */
function settings() {
  const own = names.filter((name) => widget.hasAttribute(name));
  const isFlag = (name) => fields[tag].some((one) => one.name === name && one.flag);
  const data = site.getAttribute('data');
  const speaks = site.getAttribute('speaks');
  return {
    ...Object.fromEntries(own.map((name) => [name, isFlag(name) || widget.getAttribute(name)])),
    ...(data && { src: data }),
    ...(speaks && { lang: speaks }),
  };
}

function keepAddress() {
  here.search = '';
  const kept = { widget: tag, ...settings(), base: site.getAttribute('base') };
  delete kept.src;
  delete kept.lang;
  for (const [name, value] of Object.entries(kept)) here.searchParams.set(name, value === true ? '' : value);
  for (const name of ['data', 'speaks'])
    if (site.hasAttribute(name)) here.searchParams.set(name, site.getAttribute(name));
  here.searchParams.set('lang', language());
  history.replaceState(null, '', here);
}

async function writeCode() {
  const choice = { tag, settings: settings(), lang: language() };
  const base = site.getAttribute('base') ?? '';
  const title = widget.shadowRoot?.querySelector('h2')?.textContent.trim() || tag;
  at('tag-code').textContent = tagCode(base, choice);
  at('frame-code').textContent = frameCode(base, choice, title);
  const shown = widget;
  const plain = await widget.plainHtml();
  if (shown === widget)
    at('table-code').textContent = plain ? tableCode(choice, plain) : words('还没有数字', 'No figures yet');
}

function changed() {
  const speaks = site.getAttribute('speaks');
  if (speaks) live.lang = speaks === 'en' ? 'en' : 'zh-CN';
  else live.removeAttribute('lang');
  // The preview shows the gallery's own data: those of the site are not here.
  const shown = settings();
  delete shown.src;
  const address = frameAddress(CDN, { tag, settings: shown, lang: language() });
  if (at('frame').src !== address) at('frame').src = address;
  keepAddress();
  return writeCode();
}

function choose(next, asked) {
  tag = next;
  names = fields[tag].map(({ name }) => name);
  widget = document.createElement(tag);
  const begun = asked ?? beginning(fields[tag]);
  for (const name of names) if (begun[name] !== undefined) widget.setAttribute(name, begun[name]);
  for (const type of ['kp-ready', 'kp-problem']) widget.addEventListener(type, () => writeCode());
  live.replaceChildren(widget);
  drawControls();
  changed();
}

function drawControls() {
  const chooser = document.createElement('div');
  chooser.setAttribute('widget', tag);
  const which = { name: 'widget', label: ['组件', 'which one'], choices: WIDGETS };
  at('controls').replaceChildren(
    field(which, chooser, () => {
      choose(chooser.getAttribute('widget'));
      at('controls').querySelector('select').focus();
    }),
    ...fields[tag].map((each) => field(each, widget, changed)),
    ...SITE.map((each) => field(each, site, changed)),
  );
}

for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(at(button.dataset.copy).textContent);
    at('said').textContent = words('已复制', 'Copied');
  });
document.addEventListener('languagechange', () => {
  drawControls();
  changed();
});

const asked = Object.fromEntries(here.searchParams);
site.setAttribute('base', asked.base ?? 'kaoping/');
for (const name of ['data', 'speaks']) if (asked[name]) site.setAttribute(name, asked[name]);
const known = WIDGETS.some(([name]) => name === asked.widget);
choose(known ? asked.widget : 'kp-ranking', known ? asked : undefined);
