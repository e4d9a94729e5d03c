import { expect } from 'chai';
import { all, one, painted, ready, unmount } from '../support/mount.js';

const WIDTHS = [288, 320, 402, 540, 700];
/** Pieces of sentences; the first is broken without it. */
const PIECES = [
  ['kp-evidence organization="disabled-federation" observation="special-2021-23322"', '新增就业'],
  ['kp-evidence organization="disabled-federation" observation="special-2021-23322"', '（残疾人）'],
  ['kp-scorecard among="gongshu"', '好的在前；'],
  ['kp-projects organization="xiasha" category="livelihood"', '（梯阻系统）'],
] as const;
const DOTTED = ['kp-unit-card organization="xiasha" size="full"', 'kp-projects organization="xiasha"'];

async function narrow(widget: string, lang: string, width: number, mode: string): Promise<HTMLElement> {
  const [tag] = widget.split(' ');
  const element = await ready(`<${widget} ${mode} lang="${lang}" style="inline-size: ${width}px"></${tag}>`);
  await painted(element);
  return element;
}

/** How many lines each piece takes in which the words stand. */
const linesOf = (element: HTMLElement, words: string): readonly number[] =>
  all(element, '.phrase')
    .filter((piece) => piece.textContent === words && piece.getClientRects().length)
    .map((piece) => {
      const range = document.createRange();
      range.selectNodeContents(piece);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });

describe('pieces of running Chinese', () => {
  afterEach(unmount);

  for (const [widget, words] of PIECES)
    it(`stand whole between marks and brackets: ${words}`, async () => {
      for (const mode of ['', 'mode="elder"'])
        for (const width of WIDTHS) {
          const element = await narrow(widget, 'zh', width, mode);
          const lines = linesOf(element, words);
          expect(lines, `${width} ${mode}`).not.to.have.length(0);
          expect(new Set(lines), `${width} ${mode}`).to.deep.equal(new Set([1]));
          element.remove();
        }
    });
});

describe('what stands side by side with dots between', () => {
  afterEach(unmount);

  for (const widget of DOTTED)
    for (const lang of ['zh', 'en'])
      it(`no line begins or ends with a dot, and no word is cut off: ${widget.split(' ')[0]} ${lang}`, async () => {
        let [seen, cut] = [0, 0];
        for (const mode of ['', 'mode="elder"'])
          for (const width of WIDTHS) {
            const element = await narrow(widget, lang, width, mode);
            for (const dots of all(element, '.dots')) {
              if (!dots.getClientRects().length) continue;
              const em = parseFloat(getComputedStyle(dots).fontSize);
              const edge = dots.getBoundingClientRect().left + 0.55 * em;
              const items = [...dots.children] as HTMLElement[];
              items.forEach((item, at) => {
                const words =
                  item.getBoundingClientRect().left + parseFloat(getComputedStyle(item).paddingInlineStart);
                expect(words, `${width}: ${item.textContent}`).to.be.at.least(edge - 0.5);
                const dot = item.querySelector('.dot');
                const before = items[at - 1]?.getBoundingClientRect();
                if (!dot || !before) return;
                const box = dot.getBoundingClientRect();
                // Either something stands before it on its line, or it is outside.
                const isSeen = box.left + box.width / 2 > edge;
                if (isSeen) seen++;
                else cut++;
                if (isSeen) expect(before.bottom, `${width}: ${item.textContent}`).to.be.above(box.top);
              });
            }
            element.remove();
          }
        expect(seen).to.be.greaterThan(0);
        expect(cut).to.be.greaterThan(0);
      });

  it('reads as it is written', async () => {
    const element = await narrow(DOTTED[0]!, 'en', 320, '');
    expect(one(element, '.sub').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Zhejiang Province · Hangzhou City · Qiantang District · street',
    );
  });
});
