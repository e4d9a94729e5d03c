import { expect } from 'chai';
import type { KpRanking } from '@kaoping/elements';
import { all, event, mount, one, unmount, until } from '../support/mount.js';

/** Milliseconds after which a widget says that it waits. */
const SOON = 300;
/** Another in each test: what was fetched once is not fetched again. */
const tag = (indicator: string, inside = ''): string =>
  `<kp-ranking indicator="${indicator}">${inside}</kp-ranking>`;
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
const rows = (widget: Element): number => all(widget, '[part=row]').length;

describe('before there is something to paint', () => {
  const { fetch, setTimeout: later } = window;
  /** Lets what was asked for through. */
  let answer: () => void;
  /** Ends the time in which nothing is said. */
  let grow: () => void;
  beforeEach(() => {
    const held = new Promise<void>((through) => (answer = through));
    const waits: (() => void)[] = [];
    grow = () => {
      for (const end of waits) end();
    };
    window.fetch = async (...asked) => held.then(() => fetch(...asked));
    window.setTimeout = ((run: () => void, ms = 0) =>
      ms === SOON ? waits.push(run) : later(run, ms)) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    Object.assign(window, { fetch, setTimeout: later });
    answer();
    grow();
    unmount();
  });

  it('a widget keeps room, and the first that it paints are its figures', async () => {
    const widget = mount<KpRanking>(tag('tax-revenue'));
    await frame();
    await frame();
    expect(widget.getBoundingClientRect().height).to.be.above(200);
    expect(all(widget, '.frame, [role=status]')).to.have.length(0);
    let first = '';
    void until(widget, () => all(widget, '.frame').length > 0).then(
      () => (first = rows(widget) ? 'figures' : 'waiting'),
    );
    answer();
    await event(widget, 'kp-ready');
    await frame();
    expect(first).to.equal('figures');
    expect(all(widget, '.wait'), 'the room is given back').to.have.length(0);
  });

  it('says that it waits where that takes long, and shows its figures when they come', async () => {
    const widget = mount<KpRanking>(tag('activities-held'));
    await frame();
    grow();
    await until(widget, () => all(widget, '[role=status]').length === 1);
    expect(one(widget, '[role=status]').textContent.trim()).not.to.equal('');
    expect(all(widget, '.wait'), 'room is kept once').to.have.length(1);
    answer();
    await event(widget, 'kp-ready');
    expect(rows(widget)).to.be.above(0);
  });

  it('what the page put inside the tag is seen', async () => {
    const widget = mount<KpRanking>(tag('apartment-occupancy', '<p>Figures of 2021</p>'));
    await frame();
    expect(widget.querySelector('p')?.assignedSlot).not.to.equal(null);
    expect(widget.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('a widget that leaves meanwhile and comes back shows its figures', async () => {
    const widget = mount<KpRanking>(tag('building-tax-revenue'));
    const { parentElement } = widget;
    await frame();
    widget.remove();
    await frame();
    parentElement?.append(widget);
    answer();
    await event(widget, 'kp-ready');
    expect(rows(widget)).to.be.above(0);
  });
});
