import { expect } from 'chai';
import { all, painted, ready, unmount } from '../support/mount.js';

/** Where no line may end: within a date, a month, a number with its unit. */
const WHOLE =
  /\d{4}年\d+(?:–\d+)?月(?:\d+日)?|[A-Z][a-z]{2}–[A-Z][a-z]{2} \d{4}|[A-Z][a-z]{2} \d+, \d{4}|\d+ ?(?:项|天|个数字)|\d+ (?:days|entries|hazards)/g;

const WIDGETS = [
  'kp-gauge organization="disabled-federation"',
  'kp-unit-card organization="tianshui"',
  'kp-compare organizations="dongxin tianshui"',
  'kp-projects organization="zhalongkou"',
  'kp-rectification organization="zhalongkou"',
  'kp-catalog indicator="tax-revenue"',
];

/** Every place of a text, within its own text node, that stands on more than one line. */
function broken(element: HTMLElement): readonly string[] {
  const range = document.createRange();
  return all(element, '.frame p, .frame small, .frame dd, .frame span').flatMap((box) =>
    [...box.childNodes].flatMap((node) => {
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(WHOLE)].flatMap(({ 0: words, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return tops.size > 1 ? [words] : [];
      });
    }),
  );
}

describe('lines of running words', () => {
  afterEach(unmount);

  for (const widget of WIDGETS)
    for (const lang of ['zh', 'en'])
      it(`end within no date and no figure: ${widget.split(' ')[0]} ${lang}`, async () => {
        for (const width of [288, 317, 351, 402]) {
          const [tag] = widget.split(' ');
          const element = await ready(`<${widget} lang="${lang}" style="inline-size: ${width}px"></${tag}>`);
          await painted(element);
          expect(broken(element), `${width}`).to.deep.equal([]);
          element.remove();
        }
      });
});
