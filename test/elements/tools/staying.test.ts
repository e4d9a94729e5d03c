import { expect } from 'chai';
import type { KpDataset, KpRanking } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { wire } from '../support/dataset.js';
import { all, event, mount, one, painted, ready, REAL_DATA, text, unmount } from '../support/mount.js';

const names = (element: Element): string[] => all(element, '[part=row] .name').map(text);

describe('the last good data', () => {
  afterEach(unmount);

  async function failed(attributes = ''): Promise<KpRanking> {
    const ranking = await ready<KpRanking>(
      `<kp-ranking indicator="tax-revenue" ${attributes} lang="zh" src="${REAL_DATA}"></kp-ranking>`,
    );
    ranking.src = '/bad/broken/';
    await event(ranking, 'kp-problem');
    await painted(ranking);
    return ranking;
  }

  it('stay when a changed source fails, with a line that says so; the page is told', async () => {
    const ranking = await failed();
    expect(names(ranking)[0]).to.equal('东新街道');
    expect(text(one(ranking, '[part=stale]'))).to.match(/500.*之前取到/);
    expect(one(ranking, '[part=stale]').getAttribute('role')).to.equal('status');
    expect(all(ranking, '[part=message]')).to.have.length(0);
    expect(await axeFindings(ranking)).to.deep.equal([]);
  });

  it('stay while a retry is under way and after it fails', async () => {
    const ranking = await failed();
    one(ranking, '[part=retry]').click();
    await painted(ranking);
    expect(names(ranking)).not.to.have.length(0);
    await event(ranking, 'kp-problem');
    await painted(ranking);
    expect(all(ranking, '[part=stale]')).to.have.length(1);
  });

  it('give way to newer ones, and the line goes', async () => {
    const ranking = await failed();
    ranking.src = REAL_DATA;
    await event(ranking, 'kp-ready');
    expect(all(ranking, '[part=stale]')).to.have.length(0);
    expect(names(ranking)[0]).to.equal('东新街道');
  });

  it('follow the language where the data are there, not only an answer prepared in one', async () => {
    const ranking = await failed('limit="20"');
    ranking.lang = 'en';
    await new Promise(requestAnimationFrame);
    await painted(ranking);
    expect(text(one(ranking, '[part=stale]'))).to.include('fetched before');
    expect(names(ranking)[0]).to.equal('Dongxin Street');
  });

  it('do not answer another question: then the problem is all there is', async () => {
    const ranking = await ready<KpRanking>(
      `<kp-ranking indicator="tax-revenue" lang="zh" src="${REAL_DATA}"></kp-ranking>`,
    );
    ranking.indicator = 'not-there';
    await event(ranking, 'kp-problem');
    await painted(ranking);
    expect(names(ranking)).to.have.length(0);
    expect(all(ranking, '[part=stale]')).to.have.length(0);
    expect(all(ranking, '[part=message]')).to.have.length(1);
  });

  it('stay in the widgets of a <kp-dataset> whose source fails', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-ranking indicator="lifts"></kp-ranking></kp-dataset>',
    );
    around.data = wire();
    const ranking = around.firstElementChild as HTMLElement;
    await event(ranking, 'kp-ready');
    around.data = { format: 'other' };
    await event(ranking, 'kp-problem');
    await painted(ranking);
    expect(names(ranking)).to.deep.equal(['B街道', 'A街道']);
    expect(all(ranking, '[part=stale]')).to.have.length(1);
  });
});

describe('on paper', () => {
  /** A widget with what only paper needs, which comes last. */
  async function printable(markup: string): Promise<HTMLElement> {
    const widget = await ready(markup);
    await painted(widget);
    return widget;
  }

  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    unmount();
  });

  it('no row is left out, and afterwards the limit holds again', async () => {
    const ranking = await printable('<kp-ranking indicator="tax-revenue" limit="1" lang="zh"></kp-ranking>');
    const few = names(ranking).length;
    dispatchEvent(new Event('beforeprint'));
    await painted(ranking);
    expect(names(ranking).length).to.be.above(few);
    dispatchEvent(new Event('afterprint'));
    await painted(ranking);
    expect(names(ranking)).to.have.length(few);
  });

  it('what is folded is open, and folded again afterwards', async () => {
    const card = await printable('<kp-unit-card organization="tianshui" lang="zh"></kp-unit-card>');
    expect(all(card, 'details:not([open])')).not.to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    await painted(card);
    expect(all(card, 'details:not([open])')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await painted(card);
    expect(all(card, 'details[open]')).to.have.length(0);
  });

  it('the page’s address stands with the source', async () => {
    const ranking = await printable('<kp-ranking indicator="tax-revenue" lang="zh"></kp-ranking>');
    const address = one(ranking, '.on-paper');
    expect(text(address)).to.equal(location.href);
    expect(getComputedStyle(address).display).to.equal('none');
  });
});
