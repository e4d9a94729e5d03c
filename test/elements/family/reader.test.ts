import { expect } from 'chai';
import { heard } from '../support/heard.js';
import { all, unmount } from '../support/mount.js';
import type { Widget } from './family.js';
import { inState, LANGUAGES, WIDGETS } from './family.js';

/** What is heard of some widgets in their first state: facts of the documents, in the order of the page. */
const FACTS: Readonly<Record<string, readonly RegExp[]>> = {
  'kp-ranking': [
    /^heading, 税收收入, level 2/,
    /^heading, 2021年1–10月.*3 个街道可比, level 3/,
    /^listitem.* position 1, set size 3/,
    /^button, 东新街道 2021年1–10月税收收入超30亿元，在同期可比的3个街道中居第1/,
    /^button, 天水街道 2021年1–10月税收收入26\.44亿元，在同期可比的3个街道中居第2/,
    /^button, 下沙街道 2022年上半年税收收入8\.3亿元.*时间不同/,
  ],
  'kp-gauge': [
    /^heading, 拱墅区残疾人联合会.*level 2/,
    /^heading, 残疾人之家, level 3/,
    /超额完成/,
    /^button, 残疾人之家：任务\s5\s家/,
    /^button, 残疾人之家.*120%/,
    /152\.4%，与人数不符/,
  ],
  'kp-unit-card': [
    /^heading, 天水街道, level 2/,
    /^button, .*税收收入26\.44亿元/,
    /自己说的名次/,
    /获得的荣誉/,
  ],
};
const MACHINE = /\b(NaN|null|undefined)\b|\[object/;
const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const first = ({ states }: Widget) => states[0]!;

describe('what a screen reader says', () => {
  afterEach(unmount);

  for (const widget of WIDGETS)
    for (const lang of LANGUAGES)
      it(`<${widget.tag}> ${lang}: a heading first, every figure with its sentence, no machine words`, async () => {
        const element = await inState(widget, first(widget), lang);
        const phrases = await heard(element);
        // What only surrounds widgets leaves the headings to them.
        if (!widget.inside)
          expect(
            phrases.find((phrase) => phrase.startsWith('heading,')),
            phrases.slice(0, 9).join('\n'),
          ).to.match(/level 2/);
        expect(phrases.filter((phrase) => MACHINE.test(phrase))).to.deep.equal([]);
        const buttons = phrases.filter((phrase) => phrase.startsWith('button,'));
        for (const figure of all(element, 'button[aria-label]').filter(isShown)) {
          const name = folded(figure.getAttribute('aria-label') ?? '');
          expect(
            buttons.some((phrase) => folded(phrase).startsWith(`button, ${name}`)),
            name,
          ).to.equal(true);
        }
      });

  for (const widget of WIDGETS.filter(({ tag }) => tag in FACTS))
    it(`<${widget.tag}>: the facts, in the order of the page`, async () => {
      const phrases = await heard(await inState(widget, first(widget), 'zh'));
      let from = 0;
      for (const fact of FACTS[widget.tag] ?? []) {
        const at = phrases.findIndex((phrase, index) => index >= from && fact.test(phrase));
        expect(at, `${fact.source} after “${phrases[from - 1] ?? ''}”`).not.to.equal(-1);
        from = at + 1;
      }
    });
});
