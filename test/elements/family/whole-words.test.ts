import { expect } from 'chai';
import { all, painted, ready, unmount } from '../support/mount.js';

const WIDGETS = [
  'kp-ranking indicator="tax-revenue"',
  'kp-gauge organization="disabled-federation"',
  'kp-unit-card organization="xiasha" size="full"',
  'kp-scorecard among="gongshu"',
  'kp-trend indicator="tax-revenue" organizations="dongxin tianshui"',
  'kp-compare organizations="dongxin tianshui zhaohui xiasha"',
  'kp-projects organization="zhalongkou"',
  'kp-rectification organization="zhalongkou"',
  'kp-catalog indicator="tax-revenue"',
  'kp-evidence organization="xiasha" observation="xiasha-2022-3115"',
];

/** What stands whole on a line and begins or ends within an English word or a number: there a line could end. */
const torn = (element: HTMLElement): readonly string[] =>
  all(element, '.phrase').flatMap((phrase) => {
    const next = (from: ChildNode, way: 'previousSibling' | 'nextSibling'): string => {
      let node = from[way];
      while (node instanceof Comment) node = node[way];
      return node?.textContent ?? '';
    };
    const words = phrase.textContent;
    const seams = [
      next(phrase, 'previousSibling').slice(-1) + words.slice(0, 1),
      words.slice(-1) + next(phrase, 'nextSibling').slice(0, 1),
    ];
    return seams.some((seam) => /[a-z]{2}|\d{2}/i.test(seam)) ? [words] : [];
  });

describe('what stands whole on a line', () => {
  afterEach(unmount);

  for (const widget of WIDGETS)
    for (const lang of ['zh', 'en'])
      it(`begins and ends with a whole word: ${widget.split(' ')[0]} ${lang}`, async () => {
        const element = await ready(
          `<${widget} lang="${lang}" style="inline-size: 351px"></${widget.split(' ')[0]}>`,
        );
        await painted(element);
        expect(torn(element)).to.deep.equal([]);
      });
});
