import { expect } from 'chai';
import type { KpDataset } from '@kaoping/elements';
import { rows, wire } from '../support/dataset.js';
import { all, event, mount, one, text, unmount } from '../support/mount.js';

/** The street that bears the name is in each. */
const SHOWING: Readonly<Record<string, string>> = {
  'kp-ranking': 'indicator="lifts"',
  'kp-gauge': 'organization="a"',
  'kp-unit-card': 'organization="a"',
  'kp-scorecard': 'indicators="lifts" index',
  'kp-trend': 'indicator="lifts"',
  'kp-compare': 'organizations="a b"',
  'kp-evidence': 'observation="o-a"',
};
const NAMES = [
  '<img src=x onerror="window.hacked=1">',
  'javascript:alert(1)',
  '长'.repeat(10_000),
  '\u202Eabc\u2066',
];

describe('whatever a unit and an indicator are called', () => {
  afterEach(unmount);

  for (const [tag, attributes] of Object.entries(SHOWING))
    for (const name of NAMES)
      it(`<${tag}>: it is text: ${name.slice(0, 24)}`, async () => {
        const tables = rows();
        tables.organizations[1] = { ...tables.organizations[1], name, short_name: name, name_en: name };
        tables.indicators[0] = { ...tables.indicators[0], name, name_en: name };
        const around = mount<KpDataset>(`<kp-dataset lang="zh"><${tag} ${attributes}></${tag}></kp-dataset>`);
        around.data = wire(tables);
        const widget = around.firstElementChild as HTMLElement;
        await event(widget, 'kp-ready');
        // Marks that turn the direction of writing are left out; all else is shown as it is.
        const begins = name.replace('\u202E', '').slice(0, 3);
        expect(text(one(widget, '.frame'))).to.include(begins);
        expect(all(widget, 'img, a, script')).to.have.length(0);
        expect('hacked' in window).to.equal(false);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
});
