import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpRanking } from '@kaoping/elements';
import { all, one, painted, until } from '../support/mount.js';
import { built, COUNT, focused, focusedRow, leave, long, position, scrollTo, seen } from './long.js';

describe('who leaps through the rows', () => {
  const later = window.setTimeout;
  let stay: (() => void) | undefined;
  beforeEach(() => {
    // A tenth of a second ends when the test says so.
    window.setTimeout = ((run: () => void, ms = 0) =>
      ms === 100 ? ((stay = run), 0) : later(run, ms)) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = later;
    leave();
  });
  const has = (row: Element): string =>
    ['.rank', '.name', 'svg', 'button'].filter((part) => row.querySelector(part)).join(' ');
  const isWhole = (row: Element): boolean => has(row) === '.rank .name svg button';

  async function leap(ranking: KpRanking): Promise<void> {
    await scrollTo(ranking, 0.5);
    expect(seen(ranking).every(isWhole), 'the first leap').to.equal(true);
    await scrollTo(ranking, 0.8);
  }

  it('is built what can be seen; what is around it follows who stays', async () => {
    const ranking = await long();
    for (const share of [0.5, 0.8]) {
      await scrollTo(ranking, share);
      expect(seen(ranking).length).to.be.above(5);
      expect(built(ranking).length).to.be.below(seen(ranking).length + 6);
      const places = built(ranking).map(position);
      expect(places).to.deep.equal(places.map((_, at) => places[0]! + at));
    }
    const ends = [seen(ranking)[0]!, seen(ranking).at(-1)!].map((row) => ({
      at: position(row),
      top: row.getBoundingClientRect().top,
    }));
    stay!();
    await painted(ranking);
    expect(position(built(ranking)[0])).to.be.below(ends[0]!.at - 6);
    expect(position(built(ranking).at(-1))).to.be.above(ends[1]!.at + 6);
    for (const { at, top } of ends) {
      const row = built(ranking).find((one) => position(one) === at)!;
      expect(row.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
    }
  });

  it('sees ranks and names, as high as the rows are, and all of them when the leaps are over', async () => {
    const ranking = await long();
    const height = seen(ranking)[0]!.getBoundingClientRect().height;
    await leap(ranking);
    for (const row of seen(ranking)) {
      expect(has(row)).to.equal('.rank .name');
      expect(row.getAttribute('aria-setsize')).to.equal(String(COUNT));
      expect(row.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    }
    const names = seen(ranking).map((row) => row.querySelector('.name')?.textContent);
    stay!();
    await painted(ranking);
    expect(seen(ranking).every(isWhole)).to.equal(true);
    expect(seen(ranking).map((row) => row.querySelector('.name')?.textContent)).to.deep.equal(names);
  });

  for (const attributes of ['', 'style="inline-size: 340px"', 'mode="elder"'])
    it(`reads a name where it stands when the row is whole ${attributes}`, async () => {
      const ranking = await long(attributes);
      await leap(ranking);
      const tops = (): readonly (readonly [string, number])[] =>
        seen(ranking).map((row) => {
          const name = row.querySelector('.name')!;
          return [name.textContent, name.getBoundingClientRect().top - row.getBoundingClientRect().top];
        });
      const before = tops();
      stay!();
      await painted(ranking);
      const after = new Map(tops());
      expect(before.length).to.be.above(3);
      // A figure to press is a little taller than the line on which it stands.
      for (const [name, top] of before) expect(after.get(name)).to.be.closeTo(top, 3);
    });

  it('goes from row to row by keys', async () => {
    const ranking = await long();
    await leap(ranking);
    const first = position(built(ranking)[0]);
    one(ranking, '[data-through=before]').focus({ preventScroll: true });
    await sendKeys({ press: 'ArrowDown' });
    await until(ranking, () => focused(ranking)?.closest('.figure') !== null);
    // More rows may be built before it by now.
    expect(focusedRow(ranking)).to.be.within(first - 40, first);
    await scrollTo(ranking, 0.2);
    await scrollTo(ranking, 0.6);
    one(ranking, '[data-through=next]').click();
    await until(ranking, () => Math.abs(focusedRow(ranking) - 0.6 * COUNT) < 100);
    await scrollTo(ranking, 0.2);
    await scrollTo(ranking, 0.7);
    await sendKeys({ press: 'Home' });
    await until(ranking, () => focusedRow(ranking) === 1);
    await sendKeys({ press: 'ArrowDown' });
    await until(ranking, () => focusedRow(ranking) === 2);
  });

  it('has whole rows on paper', async () => {
    const ranking = await long('', 1000);
    await leap(ranking);
    dispatchEvent(new Event('beforeprint'));
    await ranking.updateComplete;
    expect(built(ranking).every(isWhole)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('has whole rows in the table', async () => {
    const ranking = await long('view="table"');
    await scrollTo(ranking, 0.5);
    await scrollTo(ranking, 0.8);
    const rows = all(ranking, 'tbody > *');
    expect(rows.length).to.be.above(5);
    expect(rows.every((row) => row.localName === 'tr' && row.querySelector('button'))).to.equal(true);
  });
});
