import { expect } from 'chai';
import { emulateMedia } from '../support/engine.js';
import { one, painted, ready, unmount } from '../support/mount.js';

const TAG = '<kp-ranking indicator="tax-revenue"></kp-ranking>';
const theme = (element: Element): string | undefined => one(element, '.frame').dataset['theme'];

describe('theme', () => {
  afterEach(async () => {
    unmount();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('auto: dark only where the reader and the page both go dark', async () => {
    const element = await ready(TAG);
    expect(theme(element)).to.equal('light');
    await emulateMedia({ colorScheme: 'dark' });
    await painted(element);
    expect(theme(element)).to.equal('light');
    document.documentElement.style.colorScheme = 'light dark';
    const second = await ready(TAG);
    expect(theme(second)).to.equal('dark');
  });

  it('a theme that is named holds, one that nobody knows is light', async () => {
    const element = await ready('<kp-ranking indicator="tax-revenue" theme="dark"></kp-ranking>');
    expect(theme(element)).to.equal('dark');
    element.setAttribute('theme', 'neon');
    await painted(element);
    expect(theme(element)).to.equal('light');
  });

  it('a custom property of the page wins', async () => {
    const element = await ready(TAG);
    element.style.setProperty('--kp-paper', 'rgb(1, 2, 3)');
    expect(getComputedStyle(one(element, '.frame')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
