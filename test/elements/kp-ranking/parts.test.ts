import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { all, mount, one, ready, text, unmount, until } from '../support/mount.js';

const TAG = '<kp-ranking src="/parts/partitions.json" indicator="tax-revenue"';
/** Of an invented province. */
const STREETS = 1245;

const rows = (ranking: Element): HTMLElement[] => all(ranking, '[part~=row]');
const figures = (ranking: Element): string[] => rows(ranking).map((row) => text(row));
const find = (ranking: Element, typed: string): void => {
  const field = one(ranking, 'input') as HTMLInputElement;
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('<kp-ranking> of data in parts', () => {
  afterEach(unmount);

  it('paints the first rows that were prepared, and finds names among all', async () => {
    const ranking = await ready<KpRanking>(`${TAG} among="street" searchable></kp-ranking>`);
    const size = Number(rows(ranking)[0]?.getAttribute('aria-setsize'));
    expect(size).to.be.above(rows(ranking).length).and.at.most(STREETS);
    const prepared = figures(ranking).slice(0, 20);
    const name = text(one(ranking, '[part~=row] .name'));
    find(ranking, name);
    await until(ranking, () => rows(ranking).length > 0 && rows(ranking).length < 20);
    for (const each of all(ranking, '[part~=row] .name')) expect(text(each)).to.contain(name);
    find(ranking, '');
    await until(ranking, () => rows(ranking).length > 20);
    // What the worker computes is what the build prepared.
    expect(figures(ranking).slice(0, 20)).to.deep.equal(prepared);
  });

  it('computes what was not prepared from ranges of a Parquet file, and from one slice', async () => {
    const worst = await ready<KpRanking>(`${TAG} among="street" order="worst"></kp-ranking>`);
    const best = await ready<KpRanking>(`${TAG} among="street"></kp-ranking>`);
    expect(figures(worst)[0]).not.to.equal(figures(best)[0]);
    const within = await ready<KpRanking>(`${TAG} among="c1101"></kp-ranking>`);
    expect(rows(within).length).to.be.within(2, 60);
  });

  it('has a worker of the page’s own host read and rank them', async () => {
    const { Worker: own } = window;
    const started: string[] = [];
    window.Worker = class extends own {
      constructor(script: string | URL, options?: WorkerOptions) {
        super(script, options);
        started.push(String(script));
      }
    };
    try {
      const ranking = await ready<KpRanking>(`${TAG} among="district" order="worst"></kp-ranking>`);
      await until(ranking, () => rows(ranking).length > 0);
    } finally {
      window.Worker = own;
    }
    expect(started).to.have.length(1);
    expect(new URL(started[0] ?? '', location.href).origin).to.equal(location.origin);
  });

  it('marks an organization, and leads to one that is far down', async () => {
    const idOf = (row: HTMLElement | undefined): string => row?.dataset['glide']?.split(' ')[1] ?? '';
    const [worst] = rows(await ready(`${TAG} among="street" order="worst"></kp-ranking>`));
    const far = idOf(worst);
    expect(far).not.to.equal('');
    const ranking = await ready<KpRanking>(`${TAG} among="street" highlight="${far}"></kp-ranking>`);
    const marked = (): HTMLElement[] => all(ranking, '.mine');
    expect(marked()).to.have.length(0);
    one(ranking, '.through .act').click();
    await until(ranking, () => marked().length > 0);
    expect(marked().map(idOf)).to.deep.equal([far]);
    const near = idOf(rows(await ready(`${TAG} among="street"></kp-ranking>`))[2]);
    const first = await ready<KpRanking>(`${TAG} among="street" highlight="${near}"></kp-ranking>`);
    expect(all(first, '.mine').map(idOf)).to.deep.equal([near]);
  });

  it('opens those below an organization, and leads back', async () => {
    const ranking = await ready<KpRanking>(`${TAG} among="city"></kp-ranking>`);
    await until(ranking, () => all(ranking, '.drill').length > 0);
    const cities = figures(ranking);
    one(ranking, '.drill').click();
    await until(ranking, () => all(ranking, '[part=crumbs] [aria-current]').length > 0);
    expect(figures(ranking)).not.to.deep.equal(cities);
    one(ranking, '[part=crumbs] button').click();
    await until(ranking, () => figures(ranking).join() === cities.join());
  });

  it('shows the evidence of a figure from the slice that has it', async () => {
    const ranking = await ready<KpRanking>(`${TAG} among="street"></kp-ranking>`);
    one(ranking, '[part~=row] .figure').click();
    await until(ranking, () => all(ranking, 'dialog[open]').length > 0);
    expect(text(one(ranking, 'dialog'))).to.contain(text(one(ranking, '[part~=row] .number')));
  });

  it('says what is wrong with a folder that is not there', async () => {
    const ranking = mount(
      '<kp-ranking src="/parts/gone/partitions.json" indicator="tax-revenue"></kp-ranking>',
    );
    await new Promise((resolve) => {
      ranking.addEventListener('kp-problem', resolve, { once: true });
    });
    await until(ranking, () => all(ranking, '[part=message]').length > 0);
    expect(one(ranking, '[part=message]').getAttribute('role')).to.equal('alert');
  });
});
