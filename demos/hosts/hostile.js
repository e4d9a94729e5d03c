// The widgets on data that nobody should send, with the longest time that the page did not answer.
import { language } from '../gallery.js';
import { choose } from './controls.js';

const KINDS = [
  ['markup', '名称是标记', 'Names are markup'],
  ['links', '名称是链接', 'Names are links'],
  ['keys', '编号是原型的键', 'Ids are keys of prototypes'],
  ['slugs', '__proto__ 作编号', '__proto__ as an id'],
  ['deep', '嵌套一百万层', 'Nested a million times'],
  ['unclosed', '只开不关', 'Opened, never closed'],
  ['million', '一百万行', 'A million rows'],
  ['doubled', '编号全部重复', 'All ids doubled'],
  ['fifty', '五十兆', 'Fifty megabytes'],
];
const WIDGETS = {
  'kp-ranking': { indicator: 'tax-revenue' },
  'kp-unit-card': { organization: 'tianshui', size: 'full' },
  'kp-gauge': { organization: 'disabled-federation' },
  'kp-scorecard': { among: 'gongshu' },
  'kp-trend': { indicator: 'tax-revenue' },
  'kp-compare': { organizations: 'dongxin zhaohui' },
  'kp-projects': { organization: 'zhalongkou' },
  'kp-rectification': { organization: 'zhalongkou' },
  'kp-catalog': {},
  'kp-evidence': { observation: 'special-2021-32780' },
};
const RENAMED = { tianshui: 'constructor', 'tax-revenue': 'valueof' };

const told = document.querySelector('.log');
let longest = 0;
let last = performance.now();
const beat = new MessageChannel();
beat.port1.onmessage = () => {
  const now = performance.now();
  if (now - last > longest) {
    longest = now - last;
    told.textContent =
      language() === 'en'
        ? `the longest pause: ${Math.round(longest)} ms`
        : `最长的停顿：${Math.round(longest)} 毫秒`;
  }
  last = now;
  setTimeout(() => beat.port2.postMessage(0));
};
beat.port2.postMessage(0);

choose('kind', KINDS, (kind) => {
  const around = document.createElement('kp-dataset');
  around.setAttribute('src', `hostile/${kind}.json`);
  for (const [tag, attributes] of Object.entries(WIDGETS)) {
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      widget.setAttribute(name, (kind === 'keys' && RENAMED[value]) || value);
    around.append(widget);
  }
  document.querySelector('#view').replaceChildren(around);
});
