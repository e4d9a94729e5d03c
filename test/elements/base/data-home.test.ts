import { expect } from 'chai';
import { dataAddress, setDataHome } from '@kaoping/elements';

const pathOf = (src?: string): string =>
  new URL(dataAddress(src, 'indicators/lifts.json') ?? 'about:blank').pathname;

describe('where data are', () => {
  it('a tag’s src, else what the page said, else beside the script, in whatever order they are told', async () => {
    expect(dataAddress(undefined, 'indicators/lifts.json')).to.equal(undefined);
    await import('@kaoping/elements/define/kp-gauge');
    expect(pathOf()).to.match(/\/define\/data\/indicators\/lifts\.json$/);
    setDataHome('/figures');
    await import('@kaoping/elements/define/kp-ranking');
    expect(pathOf()).to.equal('/figures/indicators/lifts.json');
    expect(pathOf('/others/')).to.equal('/others/indicators/lifts.json');
    setDataHome(new URL('/figures/all.json', location.href));
    expect(pathOf()).to.equal('/figures/all.json');
  });
});
