import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { all, one, ready, unmount } from '../support/mount.js';

const WIDGETS = [
  '<kp-ranking indicator="tax-revenue"></kp-ranking>',
  '<kp-gauge organization="disabled-federation"></kp-gauge>',
  '<kp-unit-card organization="tianshui" size="full"></kp-unit-card>',
];

describe('width', () => {
  afterEach(async () => {
    unmount();
    await setViewport({ width: 1024, height: 768 });
  });

  it('a row breaks in two lines from a greater width in English, whose names and units are longer', async () => {
    for (const [lang, width, name] of [
      ['zh', 419, 'narrow'],
      ['zh', 420, 'regular'],
      ['en', 479, 'narrow'],
      ['en', 480, 'regular'],
    ] as const) {
      const ranking = await ready(
        `<kp-ranking indicator="tax-revenue" lang="${lang}" style="inline-size: ${width}px"></kp-ranking>`,
      );
      expect(one(ranking, '.frame').dataset['width'], `${lang} ${width}`).to.equal(name);
    }
  });

  for (const width of [320, 768, 1440])
    for (const lang of ['zh', 'en'])
      for (const mode of ['', 'mode="elder"'])
        it(`nothing scrolls sideways at ${width} px: ${lang} ${mode}`, async () => {
          await setViewport({ width, height: 800 });
          for (const markup of WIDGETS) {
            const element = await ready(markup.replace('></', ` lang="${lang}" ${mode}></`));
            await new Promise(requestAnimationFrame);
            expect(document.documentElement.scrollWidth, markup).to.be.at.most(width);
            const edge = element.getBoundingClientRect().right;
            for (const each of all(element, '.figure, .name, .chip, .status'))
              expect(each.getBoundingClientRect().right, each.textContent ?? '').to.be.at.most(edge + 1);
            unmount();
          }
        });
});
