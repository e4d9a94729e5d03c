import { expect } from 'chai';
import { axeFindings } from '../support/axe.js';
import { all, event, one, painted, ready, text, unmount, until } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const CARD =
  '<kp-unit-card organization="tianshui" lang="zh" indicators="tax-revenue elevators-added"></kp-unit-card>';

/** Makes a card full, and waits for what its first slice left out. */
async function grown(card: HTMLElement): Promise<void> {
  const isThere = event(card, 'kp-ready');
  card.setAttribute('size', 'full');
  await isThere;
  await painted(card);
}

describe('<kp-unit-card>', () => {
  afterEach(unmount);

  it('sets the chosen figures large, with the place among the comparable', async () => {
    const card = await ready(CARD);
    const [tax] = all(card, '[part=headline]').map(text);
    expect(tax).to.include('26.44亿元');
    expect(tax).to.match(/2 ?\/ ?\d/);
  });

  for (const mode of ['', 'mode="elder"'])
    it(`what unfolds the rest of a list stands in the middle between two rules: ${mode}`, async () => {
      const card = await ready(
        `<kp-unit-card organization="dongxin" lang="zh" ${mode} style="inline-size: 600px"></kp-unit-card>`,
      );
      await painted(card);
      const summary = one(card, '[part=section] ul + details > summary');
      const words = document.createRange();
      words.selectNodeContents(summary);
      const [around, within] = [summary, words].map((each) => each.getBoundingClientRect());
      const [above, below] = [within!.top - around!.top, around!.bottom - within!.bottom];
      expect(Math.abs(above - below)).to.be.below(8);
    });

  it('says who it is: the path of parents, the name', async () => {
    const card = await ready(CARD);
    expect(text(one(card, '.sub'))).to.include('拱墅');
    expect(text(one(card, 'h2'))).to.equal('天水街道');
  });

  it('size says how much: compact has no sections, full folds nothing but the list of all figures', async () => {
    const card = await ready(CARD);
    expect(all(card, '[part=section]')).not.to.have.length(0);
    card.setAttribute('size', 'compact');
    await painted(card);
    expect(all(card, '[part=section]')).to.have.length(0);
    await grown(card);
    expect(all(card, 'details')).to.have.length(1);
  });

  it('a full card that was smaller for a while is full again', async () => {
    const card = await ready('<kp-unit-card organization="tianshui" lang="zh" size="full"></kp-unit-card>');
    const lines = (): number => all(card, '[part=headline], [part=section] > ul > li').length;
    const full = lines();
    card.setAttribute('size', 'regular');
    await painted(card);
    expect(lines()).to.be.below(full);
    card.setAttribute('size', 'full');
    await until(card, () => lines() === full);
  });

  it('without a size it takes its own from its width: compact, regular, full', async () => {
    const sections = async (pixels: number): Promise<{ sections: number; folds: number }> => {
      const card = await ready(
        CARD.replace('<kp-unit-card', `<kp-unit-card style="inline-size: ${pixels}px"`),
      );
      await painted(card);
      return { sections: all(card, '[part=section]').length, folds: all(card, '.act').length };
    };
    expect(await sections(280)).to.deep.equal({ sections: 0, folds: 1 });
    expect((await sections(400)).sections).to.be.above(2);
    expect((await sections(800)).sections).to.be.above(2);
  });

  it('a card that is to be full stays as it is until the rest of its lists is there', async () => {
    const card = await ready(CARD.replace('<kp-unit-card', '<kp-unit-card style="inline-size: 400px"'));
    const folds = (): readonly string[] => all(card, '[part=section] summary').map(text);
    const before = folds();
    expect(before).to.have.length.above(1);
    const isThere = event(card, 'kp-ready');
    card.setAttribute('size', 'full');
    // What is painted before anything can have been fetched.
    for (let turn = 0; turn < 3; turn++) await Promise.resolve();
    expect(folds()).to.deep.equal(before);
    await isThere;
    await painted(card);
    expect(folds()).to.have.length(1);
  });

  it('a compact card unfolds', async () => {
    const card = await ready(CARD.replace('<kp-unit-card', '<kp-unit-card style="inline-size: 280px"'));
    one(card, '.act').click();
    await painted(card);
    expect(all(card, '[part=section]')).not.to.have.length(0);
  });

  for (const [pixels, mode, across] of [
    [1200, '', 3],
    [700, '', 2],
    [360, '', 1],
    [1200, 'mode="elder"', 1],
  ] as const)
    it(`short lines stand ${across} in a row: ${pixels} px ${mode}`, async () => {
      const sized = `<kp-unit-card size="full" ${mode} style="inline-size: ${pixels}px"`;
      const card = await ready(CARD.replace('<kp-unit-card', sized));
      await painted(card);
      const section = all(card, '[part=section]').find((each) => each.querySelectorAll('.line').length > 3);
      const tops = Array.from(section!.querySelectorAll('h3 + ul > .line'), (line) =>
        Math.round(line.getBoundingClientRect().top),
      );
      expect(tops.filter((top) => top === tops[0])).to.have.length(across);
    });

  it('the lines of every section open where it was said', async () => {
    const card = await ready(CARD);
    const firsts = all(card, '[part=section]').map((section) =>
      section.querySelector<HTMLElement>('.line > button'),
    );
    expect(firsts.length).to.be.above(3);
    for (const line of firsts) {
      if (!line) throw new Error('a section without a line');
      line.click();
      await painted(card);
      expect(text(one(card, 'dialog dl'))).to.include('今日拱墅');
      const dialog = one(card, 'dialog') as HTMLDialogElement;
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
      dialog.close();
      await closed;
      await painted(card);
    }
  });

  it('reads its figures aloud as sentences', async () => {
    await ready(CARD);
    expect((await spoken()).some((line) => /^button 天水街道.*26\.44亿元/.test(line))).to.equal(true);
  });

  for (const lang of ['zh', 'en'])
    for (const look of [
      '',
      'theme="dark"',
      'theme="contrast"',
      'mode="elder"',
      'size="compact"',
      'size="full"',
    ])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const card = await ready(
          `<kp-unit-card organization="tianshui" lang="${lang}" ${look}></kp-unit-card>`,
        );
        expect(await axeFindings(card)).to.deep.equal([]);
      });
});
