import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { LANGUAGES } from '../family/family.js';
import { all, one, unmount } from '../support/mount.js';
import { over, overAtOnce } from './over.js';

const COUNT = 2000;
const ids = Array.from({ length: COUNT }, (_, at) => `s${at}`);
const figures = ids.map((id, at) => [id, COUNT - at] as const);

const topsIn = (ranking: KpRanking): readonly number[] =>
  ['h2', '.find', 'h3', '[part=row]'].flatMap((selector) =>
    all(ranking, selector).map((each) => each.getBoundingClientRect().top),
  );

describe('the first rows of a long <kp-ranking>', () => {
  afterEach(unmount);

  // The first of the page: from then on what comes later is there already.
  it('are there before what follows the reader, and stay where they are', async () => {
    const ranking = await overAtOnce('<kp-ranking indicator="lifts"></kp-ranking>', figures, ids);
    const rows = all(ranking, '[part=row]');
    const tops = topsIn(ranking);
    expect(rows.length).to.be.within(5, 60);
    expect(all(ranking, 'input')).to.have.length(0);
    await ranking.updateComplete;
    expect(all(ranking, 'input')).to.have.length(1);
    expect(all(ranking, '[part=row]').slice(0, rows.length)).to.deep.equal(rows);
    expect(topsIn(ranking).slice(0, tops.length)).to.deep.equal(tops);
  });

  for (const lang of LANGUAGES)
    for (const width of [320, 560, 900])
      for (const mode of ['', 'elder'])
        it(`leave the field its room, and are as many as the window holds below it: ${lang}, ${width} px ${mode}`, async () => {
          const attributes = `lang="${lang}" mode="${mode}" style="inline-size: ${width}px"`;
          const ranking = await over(
            `<kp-ranking indicator="lifts" ${attributes}></kp-ranking>`,
            figures,
            ids,
          );
          const field = one(ranking, '.find');
          const { height } = field.getBoundingClientRect();
          // As many rows fewer come first: the window is full all the same.
          const above =
            one(ranking, '[part=row]').getBoundingClientRect().top - ranking.getBoundingClientRect().top;
          expect(above).to.be.least(4 * 32);
          for (const each of field.children) (each as HTMLElement).style.display = 'none';
          expect(field.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
        });
});
