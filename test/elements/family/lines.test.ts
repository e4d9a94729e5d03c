import { expect } from 'chai';
import { all, event, mount, one, painted, ready, text, unmount } from '../support/mount.js';

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
function broken(element: HTMLElement, whole = WHOLE): readonly string[] {
  const range = document.createRange();
  return all(element, '.frame h2, .frame p, .frame small, .frame dd, .frame span').flatMap((box) =>
    [...box.childNodes].flatMap((node) => {
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(whole)].flatMap(({ 0: words, index }) => {
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

/** Names, short words with a hyphen, and what stands between dots or marks: each fits a line of a phone in large type. */
const NAMES: readonly (readonly [widget: string, lang: 'zh' | 'en', whole: RegExp])[] = [
  ['kp-gauge organization="disabled-federation"', 'zh', /残疾人/g],
  ['kp-compare organizations="dongxin tianshui"', 'en', /\w+ Street,?/g],
  ['kp-unit-card organization="xiasha" size="full"', 'en', /e-bikes|\w+ (?:City|District)/g],
  ['kp-unit-card organization="xiasha" size="full"', 'zh', /发现 [\d,]+ [个件处]|解决 [\d,]+ [个件处]/g],
  ['kp-scorecard among="gongshu"', 'zh', /康桥街道|拱宸桥街道/g],
  ['kp-trend indicator="tax-revenue" organizations="dongxin tianshui"', 'zh', /个单位各画一格|刻度相同/g],
  ['kp-ranking indicator="tax-revenue"', 'zh', /\d 份文件|拱宸桥街道/g],
  ['kp-evidence organization="xiasha" observation="xiasha-2022-3115"', 'en', /first half of 2022/g],
];

describe('names and short phrases', () => {
  afterEach(unmount);

  for (const [widget, lang, whole] of NAMES)
    it(`stand whole on a line: ${widget.split(' ')[0]} ${lang}`, async () => {
      const [tag] = widget.split(' ');
      for (const mode of ['', 'mode="elder"'])
        for (const width of [320, 402, 700, 740]) {
          const element = await ready(
            `<${widget} ${mode} lang="${lang}" style="inline-size: ${width}px"></${tag}>`,
          );
          await painted(element);
          expect(text(one(element, '.frame')).match(whole)).not.to.equal(null);
          expect(broken(element, whole), `${width} ${mode}`).to.deep.equal([]);
          element.remove();
        }
    });

  it('the text is what it was, but for the kind of spaces', async () => {
    const card = await ready(
      '<kp-unit-card organization="xiasha" size="full" lang="en" style="inline-size: 320px"></kp-unit-card>',
    );
    await painted(card);
    expect(text(one(card, '.sub'))).to.equal(
      'Zhejiang Province · Hangzhou City · Qiantang District · street',
    );
  });
});

const WIDTHS = [288, 317, 351, 402, 470, 540, 700];
const lang = (each: 'zh' | 'en', width: number): string => `lang="${each}" style="inline-size: ${width}px"`;

describe('lines of the foot', () => {
  afterEach(unmount);

  for (const each of ['zh', 'en'] as const) {
    it(`the version stands on the line of what can be done: ${each}`, async () => {
      for (const width of WIDTHS) {
        const gauge = await ready(
          `<kp-gauge organization="disabled-federation" ${lang(each, width)}></kp-gauge>`,
        );
        const [version, download] = ['.end > span', '[data-tool=download]'].map((selector) =>
          one(gauge, selector).getBoundingClientRect(),
        );
        expect(version!.width, `${width}`).to.be.greaterThan(0);
        expect(version!.top, `${width}`).to.be.below(download!.bottom);
        expect(version!.bottom, `${width}`).to.be.above(download!.top);
        gauge.remove();
      }
    });

    (CSS.supports('text-wrap', 'balance') ? it : it.skip)(
      `what can be done in two lines does not end with one alone: ${each}`,
      async () => {
        for (const width of WIDTHS)
          for (const mode of ['', 'mode="elder"']) {
            const ranking = await ready(
              `<kp-ranking indicator="tax-revenue" ${mode} ${lang(each, width)}></kp-ranking>`,
            );
            const tops = all(ranking, '.tools button').map((button) =>
              Math.round(button.getBoundingClientRect().top),
            );
            const isTwoLines = new Set(tops).size === 2;
            const last = tops.filter((top) => top === tops[tops.length - 1]);
            expect(isTwoLines && last.length === 1, `${width} ${mode}`).to.equal(false);
            ranking.remove();
          }
      },
    );
  }
});

describe('lines of a problem', () => {
  afterEach(unmount);

  for (const each of ['zh', 'en'] as const)
    it(`no colon begins one: ${each}`, async () => {
      const lost = mount(`<kp-trend indicator="tax-revenue" src="/nowhere/" lang="${each}"></kp-trend>`);
      await event(lost, 'kp-problem');
      await painted(lost);
      const item = one(lost, '[part=message] li');
      const letters = lettersOf(item);
      const colon = letters.findIndex(
        ({ letter }, at) => /[:：]/.test(letter) && letters[at - 1]?.letter === 'n',
      );
      expect(colon).to.be.greaterThan(0);
      for (let width = 220; width < 560; width += 7) {
        lost.style.inlineSize = `${width}px`;
        const [before, after] = [letters[colon - 1]!, letters[colon]!].map(({ range }) =>
          Math.round(range.getBoundingClientRect().top),
        );
        expect(after, `${width}`).to.equal(before);
      }
    });
});

/** Each letter of some words with its place. */
function lettersOf(box: Node): { readonly letter: string; readonly range: Range }[] {
  return [...box.childNodes].flatMap((node) => {
    if (!(node instanceof Text)) return lettersOf(node);
    return Array.from(node.data).map((letter, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return { letter, range };
    });
  });
}
