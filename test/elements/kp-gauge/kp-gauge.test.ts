import { expect } from 'chai';
import type { KpGauge } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { all, event, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const PROMISES = '<kp-gauge organization="disabled-federation" lang="zh"></kp-gauge>';

/** The gauge whose words hold a phrase. */
const gauge = (element: Element, phrase: string): HTMLElement => {
  const found = all(element, '[part=gauge]').find((each) => text(each).includes(phrase));
  if (!found) throw new Error(`no gauge says ${phrase}`);
  return found;
};
const share = (line: Element, name: string): number => Number.parseFloat(line.getAttribute(name) ?? '');

describe('<kp-gauge>', () => {
  afterEach(unmount);

  it('60 homes promised, 86 done: 143.3%', async () => {
    const element = await ready(PROMISES);
    const words = text(gauge(element, '143.3%'));
    expect(words).to.include('60').and.to.include('86');
  });

  it('is not cut at full: targets stand in one line, and the bar furthest ahead is the whole scale', async () => {
    const element = await ready(PROMISES);
    const marks = all(element, '.target').map((mark) => share(mark, 'x1'));
    expect(marks.length).to.be.above(1);
    for (const mark of marks) expect(mark).to.be.closeTo(100 / 2.5, 0.01);
    expect(share(gauge(element, '250%').querySelector('.sure')!, 'width')).to.be.closeTo(100, 0.01);
    const home = gauge(element, '143.3%');
    expect(share(home.querySelector('.sure')!, 'width')).to.be.closeTo((100 * 86) / 60 / 2.5, 0.01);
  });

  it('names the targets without a result below the others', async () => {
    const around = mount('<kp-dataset><kp-gauge organization="east" lang="zh"></kp-gauge></kp-dataset>');
    const element = around.querySelector('kp-gauge')!;
    const isReady = event(element, 'kp-ready');
    const { invented } = (await import(new URL('/demos/kp-trend-data.js', location.href).href)) as {
      readonly invented: object;
    };
    Object.assign(around, { data: invented });
    await isReady;
    expect(text(one(element, '[part=silent]'))).to.match(/^有任务、没有报告结果：.*改造的住房/);
  });

  it('says where the report disagrees with its own numbers', async () => {
    const element = await ready(PROMISES);
    const words = text(gauge(element, '151.4%'));
    expect(words).to.include('152.4%');
  });

  it('a status is a shape and a word beside its color', async () => {
    const element = await ready(PROMISES);
    for (const status of all(element, '.status')) expect(text(status)).to.match(/^[●◐○◇] \S+/);
  });

  it('shape is an attribute: bar, dial, bullet; anything else is a bar', async () => {
    const element = await ready<KpGauge>(PROMISES);
    const has = (selector: string): boolean => all(element, selector).length > 0;
    expect([has('.dial'), has('.band')]).to.deep.equal([false, false]);
    element.setAttribute('shape', 'dial');
    await painted(element);
    expect([has('.dial'), has('.band')]).to.deep.equal([true, false]);
    element.setAttribute('shape', 'bullet');
    await painted(element);
    expect([has('.dial'), has('.band')]).to.deep.equal([false, true]);
    element.setAttribute('shape', 'pie');
    await painted(element);
    expect([has('.dial'), has('.band')]).to.deep.equal([false, false]);
  });

  it('dials are spread evenly over as few rows as there is room for', async () => {
    for (const [pixels, rows] of [
      [1220, 2],
      [900, 2],
      [560, 3],
      [300, 5],
    ] as const) {
      const element = await ready(
        PROMISES.replace('<kp-gauge', `<kp-gauge shape="dial" style="inline-size: ${pixels}px"`),
      );
      await painted(element);
      const tops = all(element, '[part=gauge]').map((each) => Math.round(each.getBoundingClientRect().top));
      expect(tops).to.have.length(5);
      const inRow = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
      expect(inRow, `${pixels}`).to.have.length(rows);
      expect(Math.max(...inRow) - Math.min(...inRow), `${pixels}`).to.be.at.most(1);
      element.remove();
    }
  });

  it('large type has one dial in a row, however wide the page is', async () => {
    const element = await ready(
      PROMISES.replace('<kp-gauge', '<kp-gauge shape="dial" mode="elder" style="inline-size: 1180px"'),
    );
    await painted(element);
    const tops = all(element, '[part=gauge]').map((each) => Math.round(each.getBoundingClientRect().top));
    const inRow = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
    expect(inRow).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('speaks the figure that it draws', async () => {
    await ready(PROMISES);
    expect((await spoken()).some((line) => line.startsWith('button') && line.includes('143.3%'))).to.equal(
      true,
    );
  });

  for (const [at, of, figure] of [
    [0, 'target', '60'],
    [1, 'result', '86'],
  ] as const)
    it(`opens the evidence of the ${of}`, async () => {
      const element = await ready(PROMISES);
      Array.from(gauge(element, '143.3%').querySelectorAll('button'))[at]!.click();
      await painted(element);
      expect(text(one(element, 'dialog .sentence'))).to.include(figure);
    });

  for (const lang of ['zh', 'en'])
    for (const look of [
      '',
      'theme="dark"',
      'theme="contrast"',
      'mode="elder"',
      'shape="dial"',
      'shape="bullet"',
    ])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const element = await ready(
          `<kp-gauge organization="disabled-federation" lang="${lang}" ${look}></kp-gauge>`,
        );
        expect(await axeFindings(element)).to.deep.equal([]);
      });
});
