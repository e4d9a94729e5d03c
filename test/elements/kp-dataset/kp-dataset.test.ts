import { expect } from 'chai';
import { loadDataset } from '@kaoping/core';
import type { KpDataset } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import { all, event, mount, one, painted, REAL_DATA, text, unmount } from '../support/mount.js';

/** Counts the requests of a test; the widgets get the real answers. */
function countRequests(): { readonly addresses: string[]; readonly end: () => void } {
  const real = window.fetch;
  const addresses: string[] = [];
  window.fetch = (address, options) => {
    addresses.push(address instanceof Request ? address.url : String(address));
    return real(address, options);
  };
  return { addresses, end: () => (window.fetch = real) };
}

describe('<kp-dataset>', () => {
  afterEach(unmount);

  it('loads once for all widgets inside', async () => {
    const requests = countRequests();
    const around = mount(
      `<kp-dataset src="${REAL_DATA}"><kp-ranking indicator="tax-revenue"></kp-ranking><kp-gauge organization="disabled-federation"></kp-gauge></kp-dataset>`,
    );
    await Promise.all(Array.from(around.children).map((each) => event(each as HTMLElement, 'kp-ready')));
    requests.end();
    expect(requests.addresses.map((address) => new URL(address).pathname)).to.deep.equal([
      `${REAL_DATA}dataset.json`,
    ]);
  });

  it('a widget that is taken away asks for nothing', async () => {
    const around = mount(
      `<kp-dataset src="${REAL_DATA}"><kp-ranking indicator="tax-revenue"></kp-ranking></kp-dataset>`,
    );
    const ranking = around.firstElementChild as HTMLElement;
    await event(ranking, 'kp-ready');
    const requests = countRequests();
    around.remove();
    ranking.setAttribute('limit', '2');
    await painted(ranking);
    requests.end();
    expect(requests.addresses).to.deep.equal([]);
  });

  it('a widget alone asks for what was prepared of its slice, and two widgets of one slice ask once', async () => {
    const requests = countRequests();
    const around = mount(
      '<div><kp-gauge organization="disabled-federation"></kp-gauge><kp-unit-card organization="disabled-federation"></kp-unit-card></div>',
    );
    await Promise.all(Array.from(around.children).map((each) => event(each as HTMLElement, 'kp-ready')));
    requests.end();
    expect(requests.addresses.map((address) => new URL(address).pathname)).to.deep.equal([
      `${REAL_DATA}answers/organizations/disabled-federation.zh.json`,
    ]);
  });

  it('takes data that the page already holds', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-ranking indicator="lifts"></kp-ranking></kp-dataset>',
    );
    around.data = wire();
    await event(around.firstElementChild as HTMLElement, 'kp-ready');
    expect(all(around.firstElementChild!, '[part=row] .name').map(text)).to.deep.equal(['B街道', 'A街道']);
  });

  it('takes a dataset that the page has read', async () => {
    const around = mount<KpDataset>('<kp-dataset><kp-ranking indicator="lifts"></kp-ranking></kp-dataset>');
    around.data = await loadDataset(wire());
    await event(around.firstElementChild as HTMLElement, 'kp-ready');
    expect(all(around.firstElementChild!, '[part=row]')).to.have.length(2);
  });

  describe('many widgets take turns', () => {
    const PAUSES = [100, 16];
    const { setTimeout: later } = window;
    let rests: (() => void)[] = [];
    beforeEach(() => {
      rests = [];
      const hold = (callback: () => void, pause?: number): number =>
        PAUSES.includes(pause ?? 0) ? -rests.push(callback) : later(callback, pause);
      window.setTimeout = hold as unknown as typeof window.setTimeout;
    });
    afterEach(() => (window.setTimeout = later));

    const isPainted = (widget: Element | undefined): boolean =>
      !!widget && all(widget, '[part=row]').length > 0;

    /** Rankings, each far below the one before, once those have been painted that are at once. */
    async function far(count = 8): Promise<{ around: KpDataset; widgets: HTMLElement[] }> {
      const one = '<kp-ranking indicator="lifts" style="margin-block-end: 5000px"></kp-ranking>';
      const around = mount<KpDataset>(`<kp-dataset>${one.repeat(count)}</kp-dataset>`);
      const widgets = Array.from(around.children) as HTMLElement[];
      const atOnce = widgets.slice(0, count > 4 ? 1 : count);
      const first = Promise.all(atOnce.map((widget) => event(widget, 'kp-ready')));
      around.data = await loadDataset(wire());
      await first;
      return { around, widgets };
    }

    it('the first at once, the others one by one', async () => {
      const { widgets } = await far();
      expect(widgets.map(isPainted)).to.deep.equal([true, ...widgets.slice(1).map(() => false)]);
      for (const widget of widgets.slice(1)) {
        const isReady = event(widget, 'kp-ready');
        rests.shift()?.();
        await isReady;
      }
      expect(widgets.every(isPainted)).to.equal(true);
    });

    it('a few all at once', async () => {
      const { widgets } = await far(4);
      expect(widgets.every(isPainted)).to.equal(true);
      expect(rests).to.have.length(0);
    });

    it('one that comes near the screen is painted before those that stand first', async () => {
      const { widgets } = await far();
      const last = widgets[7]!;
      const isReady = event(last, 'kp-ready');
      last.scrollIntoView();
      await isReady;
      expect(isPainted(widgets[5])).to.equal(false);
    });

    it('paper has all', async () => {
      const { widgets } = await far();
      const areReady = Promise.all(widgets.slice(1).map((widget) => event(widget, 'kp-ready')));
      dispatchEvent(new Event('beforeprint'));
      await areReady;
      dispatchEvent(new Event('afterprint'));
    });

    it('who waits for the dataset to be complete has all', async () => {
      const { around, widgets } = await far();
      await painted(around);
      expect(widgets.every(isPainted)).to.equal(true);
    });
  });

  it('tells the widgets inside what is wrong', async () => {
    const around = mount(
      '<kp-dataset src="/bad/missing/data.json"><kp-ranking indicator="lifts"></kp-ranking></kp-dataset>',
    );
    const { detail } = await event(around.firstElementChild as HTMLElement, 'kp-problem');
    expect(detail.problems[0]).to.include({ code: 'dataset/unreachable', status: 404 });
  });

  /** The line of a dataset of 2022 in which two things were corrected. */
  async function withLine(attributes: string): Promise<KpDataset> {
    const around = mount<KpDataset>(`<kp-dataset lang="zh" ${attributes}><p>…</p></kp-dataset>`);
    around.data = wire({
      ...rows(),
      corrections: [
        { id: 'c-1', date: '2022-02-03', what: '抄错一位', what_en: 'A digit was miscopied' },
        {
          id: 'c-2',
          date: '2022-05-19',
          what: '<b>漏了</b>',
          what_en: '<b>Missing</b>',
          observation: 'o-a',
          before: '1台',
          after: '10台',
        },
      ],
    });
    await event(around, 'kp-ready');
    await painted(around);
    return around;
  }

  it('shows nothing of its own unless status is set', async () => {
    const around = await withLine('');
    expect(all(around, '.frame')).to.have.length(0);
    around.status = true;
    await painted(around);
    expect(text(one(around, '[part=version]'))).to.equal('数据版本 1.0.0 · 2022年1月10日发布');
  });

  it('status: version, date, and what was corrected, the newest first', async () => {
    const around = await withLine('status');
    expect(text(one(around, 'summary'))).to.equal('数据更正 2 处');
    expect(all(around, 'li').map(text)).to.deep.equal([
      '2022年5月19日：<b>漏了</b>，原为1台，现为10台 A街道 2021年加装电梯10台。',
      '2022年2月3日：抄错一位',
    ]);
    expect(all(around, '.note')).to.have.length(0);
  });

  it('stale-after: warns of data older than so many days, on the reader’s own day', async () => {
    const around = await withLine('status stale-after="30"');
    expect(text(one(around, '.note'))).to.match(/^这份数据是 [\d,]+ 天前发布的/);
    around.staleAfter = 1e6;
    await painted(around);
    expect(all(around, '.note')).to.have.length(0);
  });

  it('the line stays with the last good data when newer ones cannot be had', async () => {
    const around = await withLine('status');
    const before = text(one(around, '[part=version]'));
    Object.assign(around, { data: { format: 'other' } });
    await event(around, 'kp-problem');
    await painted(around);
    expect(text(one(around, '[part=version]'))).to.equal(before);
  });

  it('the line follows the language', async () => {
    const around = await withLine('status');
    around.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    await painted(around);
    expect(text(one(around, 'summary'))).to.equal('2 corrections');
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const around = await withLine(`status stale-after="30" ${look}`);
        around.lang = lang;
        one(around, 'details').toggleAttribute('open', true);
        await painted(around);
        expect(await axeFindings(around)).to.deep.equal([]);
      });
});
