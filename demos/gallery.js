// What every page of the gallery shares: the language switch, and playgrounds that write the tag to paste.

const here = new URL(location.href);
const root = document.documentElement;

/** Switches the page's language; the widgets follow by themselves. */
function speak(lang) {
  root.lang = lang === 'en' ? 'en' : 'zh-CN';
  const title = document.querySelector('title');
  title.textContent = title.dataset[lang === 'en' ? 'en' : 'zh'] ?? title.textContent;
  const button = document.querySelector('#language');
  if (button) {
    button.textContent = lang === 'en' ? '中文' : 'English';
    button.lang = lang === 'en' ? 'zh-CN' : 'en';
  }
  for (const link of document.querySelectorAll('a[data-keep]')) {
    const url = new URL(link.href);
    url.searchParams.set('lang', lang);
    link.href = url.href;
  }
}

export const language = () => (root.lang === 'en' ? 'en' : 'zh');

speak(here.searchParams.get('lang') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en'));
document.querySelector('#language')?.addEventListener('click', () => {
  speak(language() === 'en' ? 'zh' : 'en');
  here.searchParams.set('lang', language());
  history.replaceState(null, '', here);
  document.dispatchEvent(new Event('languagechange'));
});

/** The tag as one pastes it: only attributes that are set, none that repeat a default. */
export function tagOf(element, attributes) {
  const set = attributes
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  const tag = element.localName;
  return `<script type="module" src="kaoping/kaoping.js"></script>\n<${tag}${set.join('')}></${tag}>`;
}

const text = (zh, en) => (language() === 'en' ? en : zh);

/** One attribute of an element as a control. */
export function field({ name, label, choices, flag, type = flag ? 'checkbox' : 'text' }, element, changed) {
  const wrap = document.createElement('label');
  const caption = document.createElement('span');
  caption.textContent = label ? `${name} · ${text(...label)}` : name;
  const control = document.createElement(choices ? 'select' : 'input');
  if (!choices) control.type = type;
  for (const [value, zh, en] of choices ?? []) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = zh === undefined ? value || '—' : text(zh, en ?? zh);
    control.append(option);
  }
  if (flag) control.checked = element.hasAttribute(name);
  else control.value = element.getAttribute(name) ?? '';
  control.addEventListener('input', () => {
    if (flag) element.toggleAttribute(name, control.checked);
    else if (control.value === '') element.removeAttribute(name);
    else element.setAttribute(name, control.value);
    changed();
  });
  wrap.append(caption, control);
  return wrap;
}

/** Attributes that every widget has. */
export const SHARED = [
  { name: 'heading', label: ['标题', 'its own heading'] },
  {
    name: 'theme',
    label: ['主题', 'theme'],
    choices: [['', 'auto', 'auto'], ['light'], ['dark'], ['contrast']],
  },
  {
    name: 'mode',
    label: ['长者版', 'elder mode'],
    choices: [
      ['', '常规', 'regular'],
      ['elder', 'elder', 'elder'],
    ],
  },
  {
    name: 'reading',
    label: ['限定词的读法', 'how hedges are read'],
    choices: [
      ['', 'strict 照字面', 'strict'],
      ['customary', 'customary 照习惯', 'customary'],
    ],
  },
  { name: 'lang', label: ['语言', 'language'], choices: [['', '随页面', 'as the page'], ['zh'], ['en']] },
];

/** Controls for each attribute of a widget, and the code to copy; the choices are kept in the address. */
export function playground(place, element, fields) {
  const names = fields.map(({ name }) => name);
  for (const name of names) {
    const value = here.searchParams.get(name);
    if (name !== 'lang' && value !== null) element.setAttribute(name, value);
  }
  const form = place.querySelector('.controls');
  const code = place.querySelector('code');
  const changed = () => {
    code.textContent = tagOf(element, names);
    for (const name of names) {
      if (name === 'lang') continue;
      if (element.hasAttribute(name)) here.searchParams.set(name, element.getAttribute(name));
      else here.searchParams.delete(name);
    }
    history.replaceState(null, '', here);
  };
  const draw = () => {
    form.replaceChildren(...fields.map((each) => field(each, element, changed)));
    changed();
  };
  draw();
  document.addEventListener('languagechange', draw);
  const said = place.querySelector('.log');
  for (const type of ['kp-ready', 'kp-select', 'kp-problem'])
    element.addEventListener(type, ({ detail }) => {
      said.textContent = `${type} ${detail ? JSON.stringify(detail) : ''}`;
    });
  place.querySelector('.copy').addEventListener('click', async ({ currentTarget }) => {
    await navigator.clipboard.writeText(code.textContent);
    currentTarget.textContent = text('已复制', 'Copied');
  });
}

/** What the dataset holds, as choices of a control. */
export async function catalog() {
  const response = await fetch(new URL('../packages/elements/cdn/data/index.json', import.meta.url));
  const { tables, counts } = await response.json();
  const choices = ({ id, name, name_en: en }, weight) =>
    id
      .map((value, at) => ({ choice: [value, name[at], en[at]], weight: weight[at] }))
      .filter(({ weight: figures }) => figures > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ choice }) => choice);
  return {
    indicators: choices(tables.indicators, counts.indicators.organizations),
    organizations: choices(tables.organizations, counts.organizations.figures),
  };
}
