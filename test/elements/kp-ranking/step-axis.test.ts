import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { all, one, text, unmount, until } from '../support/mount.js';
import { LIFTS, over } from './over.js';

/** Ranks in as many years up to 2021, in a widget of so many CSS pixels. */
const stepsWithin = async (width: number, count: number): Promise<KpRanking> => {
  const figures = ['a', 'b', 'c'].flatMap((id, at) =>
    Array.from({ length: count }, (_, back) => [id, 10 * at + back, 2021 - back] as const),
  );
  const tag = LIFTS.replace('>', ` period="2021" over-time style="inline-size: ${width}px">`);
  const ranking = await over(tag, figures);
  await until(ranking, () => all(ranking, '[part=over-time] table').length > 0);
  return ranking;
};

describe('<kp-ranking over-time> steps', () => {
  afterEach(unmount);

  for (const [width, count, rows] of [
    [1000, 2, 1],
    [480, 2, 1],
    [320, 4, 1],
    [256, 4, 2],
    [320, 7, 2],
  ] as const)
    it(`${count} steps are below their points, on ${rows} lines, none cut: ${width} px`, async () => {
      const ranking = await stepsWithin(width, count);
      const boxes = (): DOMRect[] =>
        all(ranking, '.axis button').map((button) => button.getBoundingClientRect());
      const linesOf = (all: readonly DOMRect[]): number =>
        new Set(all.map(({ top }) => Math.round(top))).size;
      await until(ranking, () => linesOf(boxes()) === rows);
      const middle = ({ left, right }: DOMRect): number => (left + right) / 2;
      const dots = all(ranking, '.courses circle').map((dot) => middle(dot.getBoundingClientRect()));
      const frame = one(ranking, '[part=frame]').getBoundingClientRect();
      expect(boxes()).to.have.length(count);
      for (const [at, box] of boxes().entries()) {
        expect(middle(box)).to.be.closeTo(dots[at]!, 1);
        expect(box.left).to.be.greaterThan(frame.left);
        expect(box.right).to.be.lessThan(frame.right);
        const after = boxes()[at + rows];
        if (after) expect(box.right).to.be.at.most(after.left);
      }
    });

  it('where steps have no room below their points, the first and the last say where it begins and ends', async () => {
    const ranking = await stepsWithin(320, 14);
    await until(ranking, () => all(ranking, '.ends').length > 0);
    expect(all(ranking, '.ends span').map(text)).to.deep.equal(['2008年', '2021年']);
    expect(all(ranking, '.axis')).to.have.length(0);
    expect(all(ranking, '.steps button')).to.have.length(14);
    const ends = all(ranking, '.ends span').map((each) => each.getBoundingClientRect());
    const frame = one(ranking, '[part=frame]').getBoundingClientRect();
    expect(ends[0]!.right).to.be.lessThan(ends[1]!.left);
    expect(ends[1]!.right).to.be.lessThan(frame.right);
    ranking.style.inlineSize = '900px';
    await until(ranking, () => all(ranking, '.axis').length > 0);
    expect(all(ranking, '.ends')).to.have.length(0);
  });
});
