import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpRanking } from '@kaoping/elements';
import { all, event, inside, mount, unmount, until } from '../support/mount.js';

const stops = (ranking: Element): readonly HTMLElement[] => all(ranking, '[tabindex="0"]');

describe('keys before a page has come to rest', () => {
  const later = window.setTimeout;
  afterEach(() => {
    window.setTimeout = later;
    unmount();
  });

  async function open(): Promise<KpRanking> {
    // What waits for a quiet page waits for good: only the focus is left to ask for it.
    window.setTimeout = ((run: TimerHandler, ms = 0) =>
      ms < 1000 ? later(run, ms) : 0) as typeof setTimeout;
    const ranking = mount<KpRanking>('<kp-ranking indicator="tax-revenue"></kp-ranking>');
    await event(ranking, 'kp-ready');
    return ranking;
  }

  it('move within a widget from the first focus on', async () => {
    const ranking = await open();
    const [first, second] = all(ranking, '.figure');
    expect(stops(ranking), 'each button is a stop of its own').to.have.length(0);
    const areMarked = until(ranking, () => stops(ranking).length === 1);
    first!.focus();
    await areMarked;
    expect(stops(ranking)).to.deep.equal([first]);
    await sendKeys({ press: 'ArrowDown' });
    expect(inside(ranking).activeElement).to.equal(second);
  });

  it('do not scroll the page, and lead on when what answers them has come; others go their way', async () => {
    const ranking = await open();
    const [first, second] = all(ranking, '.figure');
    const goesOn = (key: string, more: KeyboardEventInit = {}): boolean =>
      first!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }),
      );
    first!.focus();
    expect(goesOn('PageDown')).to.equal(true);
    expect(goesOn('Home', { ctrlKey: true })).to.equal(true);
    expect(stops(ranking), 'not there yet').to.have.length(0);
    expect(goesOn('ArrowDown')).to.equal(false);
    await until(ranking, () => inside(ranking).activeElement === second);
  });
});
