import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { all, inside, one, painted, text, unmount, until } from '../support/mount.js';
import { LIFTS, over, overAtOnce } from './over.js';

const COUNT = 150;
const ids = Array.from({ length: COUNT }, (_, at) => `s${at}`);
const figures = ids.map((id, at) => [id, COUNT - at] as const);
const rowsOf = (ranking: KpRanking): HTMLElement[] => all(ranking, '[part=row]');
const heightOf = (ranking: KpRanking): number => one(ranking, '.group').getBoundingClientRect().height;

describe('a <kp-ranking> of many rows', () => {
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    unmount();
  });

  it('shows the first at once, with room for the others, which come by themselves', async () => {
    const ranking = await overAtOnce(LIFTS, figures, ids);
    const first = rowsOf(ranking);
    const height = heightOf(ranking);
    expect(first.length).to.be.within(5, 60);
    const counts = new Set<number>();
    await until(ranking, () => counts.add(rowsOf(ranking).length).has(COUNT));
    expect(counts.size, 'a part at a time').to.be.above(2);
    expect(rowsOf(ranking).slice(0, first.length), 'those that stood stay').to.deep.equal(first);
    expect(heightOf(ranking), 'what is below stays').to.be.closeTo(height, 1);
    expect(rowsOf(ranking).map((row) => text(row.querySelector('.name')!))).to.deep.equal(
      ids.map((id) => `${id}街道`),
    );
  });

  it('has all of them for who waits for the whole widget', async () => {
    const ranking = await over(LIFTS, figures, ids);
    expect(rowsOf(ranking)).to.have.length(COUNT);
    expect(inside(ranking).querySelector('[aria-setsize]'), 'the list itself says how many').to.equal(null);
  });

  it('has all of them for who presses a key at once', async () => {
    const ranking = await overAtOnce(LIFTS, figures, ids);
    const [first] = all(ranking, '.figure');
    first!.focus();
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }));
    await until(ranking, () => inside(ranking).activeElement !== first);
    expect(rowsOf(ranking)).to.have.length(COUNT);
  });

  it('keeps the rows that stand when a name is sought and all come back', async () => {
    const ranking = await over(`<kp-ranking indicator="lifts" searchable></kp-ranking>`, figures, ids);
    const [row] = rowsOf(ranking);
    const field = one(ranking, 'input') as HTMLInputElement;
    const seek = async (name: string): Promise<void> => {
      field.value = name;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await painted(ranking);
    };
    await seek('s14');
    expect(rowsOf(ranking)).to.have.length(11);
    expect(rowsOf(ranking)[0]).to.equal(row);
    await seek('');
    expect(rowsOf(ranking)).to.have.length(COUNT);
    expect(rowsOf(ranking)[0]).to.equal(row);
  });

  it('is whole on paper at once, whatever was on the screen', async () => {
    const ranking = await over('<kp-ranking indicator="lifts" limit="20"></kp-ranking>', figures, ids);
    expect(rowsOf(ranking)).to.have.length(20);
    const counts: number[] = [];
    new MutationObserver(() => counts.push(rowsOf(ranking).length)).observe(inside(ranking), {
      childList: true,
      subtree: true,
    });
    dispatchEvent(new Event('beforeprint'));
    await until(ranking, () => rowsOf(ranking).length > 20);
    expect(counts[0]).to.equal(COUNT);
  });
});
