import { expect } from 'chai';
import { all, one, unmount } from '../support/mount.js';
import { LIFTS, over } from './over.js';

describe('<kp-ranking> in large type', () => {
  afterEach(unmount);

  const streets = ['gongchenqiao', 'changqing', 'wulin'];
  for (const [width, view] of [320, 430, 700].flatMap((each) =>
    ['bars', 'table'].map((form) => [each, form] as const),
  ))
    it(`names break between words only, and nothing is wider than the frame: ${view}, ${width} px`, async () => {
      const ranking = await over(
        LIFTS.replace('>', ` view="${view}" lang="en" mode="elder" style="inline-size: ${width}px">`),
        streets.map((id, at) => [id, 1234.5 * (at + 1)] as const),
        streets,
      );
      const cells = all(ranking, view === 'table' ? 'tbody th' : '[part=row] .name');
      expect(cells).to.have.length(3);
      for (const cell of cells) {
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (words.nextNode())
          for (const { index, 0: word } of (words.currentNode.textContent ?? '').matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(words.currentNode, index);
            range.setEnd(words.currentNode, index + word.length);
            expect(range.getClientRects(), word).to.have.length(1);
          }
      }
      const frame = one(ranking, '[part=frame]');
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    });

  it('rows of one list break alike', async () => {
    const ranking = await over(
      LIFTS.replace('>', ' lang="en" mode="elder" style="inline-size: 430px">'),
      streets.map((id, at) => [id, 1234.5 * (at + 1)] as const),
      streets,
    );
    const isBelow = all(ranking, '[part=row]').map((row) => {
      const [name, figure] = ['.name', '.number'].map((part) =>
        row.querySelector(part)!.getBoundingClientRect(),
      );
      return figure!.top > name!.bottom - 8;
    });
    expect(new Set(isBelow).size).to.equal(1);
  });
});
