// A single-page application in small: each view mounts widgets and takes away those of the view before.
import { language } from '../gallery.js';

const DATA = '../../packages/elements/cdn/data/';
const view = document.querySelector('#view');
const told = document.querySelector('.log');

/** What the views show: a tag with its attributes, and what stands inside it. */
export const VIEWS = [
  ['kp-ranking', { indicator: 'tax-revenue' }],
  ['kp-gauge', { organization: 'disabled-federation' }],
  ['kp-unit-card', { organization: 'tianshui' }],
  ['kp-scorecard', { among: 'gongshu' }],
  ['kp-trend', { indicator: 'tax-revenue', organizations: 'dongxin tianshui' }],
  ['kp-compare', { organizations: 'dongxin tianshui' }],
  ['kp-projects', { organization: 'zhalongkou' }],
  ['kp-rectification', { organization: 'zhalongkou' }],
  ['kp-catalog', { category: 'fiscal' }],
  ['kp-evidence', { observation: 'special-2021-32780', organization: 'tianshui' }],
  [
    'kp-dataset',
    { src: DATA, status: '' },
    [
      ['kp-ranking', { indicator: 'tax-revenue' }],
      ['kp-gauge', { organization: 'disabled-federation' }],
      ['kp-unit-card', { organization: 'tianshui' }],
    ],
  ],
];

export function make([tag, attributes, inner = []]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inner.map(make));
  return element;
}

let shown = 0;
export function swap() {
  view.replaceChildren(make(VIEWS[shown++ % VIEWS.length]));
  told.textContent = language() === 'en' ? `view ${shown}` : `第 ${shown} 次`;
}

document.querySelector('#swap').addEventListener('click', swap);
document.querySelector('#hundred').addEventListener('click', async () => {
  for (let count = 0; count < 100; count++) {
    swap();
    await new Promise((resolve) => setTimeout(resolve));
  }
});
swap();
