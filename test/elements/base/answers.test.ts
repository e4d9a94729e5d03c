import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { all, event, mount, one, painted, ready, REAL_DATA, text, unmount } from '../support/mount.js';

const names = (element: Element): string[] => all(element, '[part=row] .name').map(text);

/** The paths that are asked for while something is done. */
async function asked(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = performance.getEntriesByType('resource').length;
  await act();
  return performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => new URL(name).pathname);
}

const TAG = (more = ''): string => `<kp-ranking indicator="tax-revenue" lang="zh" ${more}></kp-ranking>`;

describe('prepared answers', () => {
  afterEach(unmount);

  it('are painted without the data and without what computes', async () => {
    const paths = await asked(() => ready(TAG(`src="${REAL_DATA}?once"`)));
    expect(paths.filter((path) => path.endsWith('.json'))).to.deep.equal([
      `${REAL_DATA}answers/indicators/tax-revenue.zh.json`,
    ]);
    expect(paths.filter((path) => path.includes('engine'))).to.deep.equal([]);
  });

  for (const more of ['', 'highlight="tianshui"', 'view="table"', 'searchable', 'mode="elder"'])
    it(`show what would be computed${more && `: ${more}`}`, async () => {
      const prepared = await ready<KpRanking>(TAG(`${more} src="${REAL_DATA}"`));
      await painted(prepared);
      const before = prepared.shadowRoot?.querySelector('.frame')?.textContent;
      const computed = await ready<KpRanking>(TAG(`${more} src="${REAL_DATA}indicators/tax-revenue.json"`));
      await painted(computed);
      expect(computed.shadowRoot?.querySelector('.frame')?.textContent).to.equal(before);
      expect(computed.shown).to.deep.equal(prepared.shown);
    });

  for (const [kind, why] of [
    ['answers-old', 'of another version'],
    ['answers-broken', 'that cannot be painted'],
  ] as const)
    it(`${why} are left alone: the same is computed`, async () => {
      const ranking = mount<KpRanking>(TAG(`src="/bad/${kind}/"`));
      await event(ranking, 'kp-ready');
      await painted(ranking);
      expect(names(ranking)[0]).to.equal('东新街道');
      expect(all(ranking, '[part=message]')).to.have.length(0);
    });

  it('are text, whatever they hold', async () => {
    const ranking = await ready<KpRanking>(TAG('src="/bad/answers-markup/"'));
    expect(names(ranking)[0]).to.equal('<img src=x onerror=alert(1)>');
    expect(all(ranking, 'img')).to.have.length(0);
  });

  it('named by src alone are enough, and what goes on from them finds the data', async () => {
    const ranking = await ready<KpRanking>(TAG(`src="${REAL_DATA}answers/indicators/tax-revenue.zh.json"`));
    expect(names(ranking)[0]).to.equal('东新街道');
    one(ranking, '.figure').click();
    await painted(ranking);
    expect(all(ranking, 'dialog[open]')).to.have.length(1);
    ranking.order = 'worst';
    await painted(ranking);
    expect(names(ranking)[0]).not.to.equal('东新街道');
  });
});
