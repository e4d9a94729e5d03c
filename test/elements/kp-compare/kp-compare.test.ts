import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KpCompare } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const THREE = '<kp-compare organizations="tianshui wulin dongxin" lang="zh"></kp-compare>';
const focused = (element: Element): Element | null => inside(element).activeElement;
const cellsOf = (row: Element): string[] => Array.from(row.querySelectorAll('th, td')).map(text);
const rect = (element: Element): DOMRect => element.getBoundingClientRect();
/** A row by the words that its head begins with. */
const rowOf = (element: Element, head: string): HTMLElement =>
  all(element, '[part=row]').find((row) => text(row).startsWith(head))!;

describe('<kp-compare>', () => {
  afterEach(async () => {
    unmount();
    await setViewport({ width: 800, height: 600 });
  });

  it('shows the figures of the documents side by side, like with like', async () => {
    const compare = await ready(THREE);
    expect(Array.from(one(compare, 'thead').querySelectorAll('th')).map(text)).to.deep.equal([
      '比什么',
      '天水街道',
      '武林街道',
      '东新街道',
    ]);
    const [head, ...figures] = cellsOf(rowOf(compare, '税收收入 2021年'));
    expect(head).to.equal('税收收入 2021年1–10月');
    expect(figures.map((each) => each.replace(/^\S+街道\s*/, ''))).to.deep.equal([
      '26.44亿元 第2',
      '17.39亿元 第3',
      '超30亿元 第1',
    ]);
  });

  it('bars of a row share one scale, from zero', async () => {
    const compare = await ready(THREE);
    const bars = Array.from(rowOf(compare, '税收收入 2021年').querySelectorAll('.sure')).map(rect);
    expect(bars[0]!.width / bars[1]!.width).to.be.closeTo(26.44 / 17.39, 0.02);
    expect(bars[2]!.width).to.be.greaterThan(bars[0]!.width);
  });

  it('what cannot be compared has no bar, stands in a line of its own, and says whose it is and why', async () => {
    const compare = await ready(
      '<kp-compare organizations="tianshui,zhaohui" indicators="tax-revenue" lang="zh"></kp-compare>',
    );
    expect(all(compare, '.bar')).to.have.length(0);
    expect(all(compare, '.why').map(text)).to.deep.equal([
      '时间不同：这是2021年1–10月，不是2021年1–9月',
      '时间不同：这是2021年1–9月，不是2021年1–10月',
    ]);
    expect(all(compare, '.single').map((line) => text(line).replace(/ 时间不同.*/, ''))).to.deep.equal([
      '天水街道 26.44亿元 2021年1–10月',
      '朝晖街道 20.38亿元 2021年1–9月',
    ]);
    expect(text(one(compare, '[part=apart]'))).to.include('不能直接比');
  });

  it('what one alone reports is folded, and opens', async () => {
    const compare = await ready(THREE);
    const fold = one(compare, 'details') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    one(compare, 'summary').click();
    expect(fold.open).to.equal(true);
    const [first] = all(compare, 'details .single');
    expect(text(first!)).to.match(/^\S+街道 .*\d/);
  });

  it('reads as tables with heads, aloud and stacked alike', async () => {
    for (const width of [800, 320]) {
      await setViewport({ width, height: 800 });
      const compare = await ready(THREE);
      await new Promise(requestAnimationFrame);
      const said = await spoken();
      const buttons = said.filter((line) => line.startsWith('button') && line.includes('税收收入'));
      expect(buttons[0]).to.match(/天水街道.*2021年1–10月.*26\.44亿元.*第2/);
      for (const role of ['table', 'columnheader', 'rowheader', 'cell'])
        expect(all(compare, `[role=${role}]`), role).not.to.have.length(0);
      expect(said.join('\n')).not.to.match(/NaN|undefined|null/);
      compare.remove();
    }
  });

  it('columns stand beside each other where there is room for them, else below each other', async () => {
    const display = async (organizations: string, width: number): Promise<string> => {
      const compare = await ready(
        `<kp-compare organizations="${organizations}" lang="zh" style="inline-size: ${width}px"></kp-compare>`,
      );
      await painted(compare);
      const { display: said } = getComputedStyle(one(compare, 'tbody td'));
      compare.remove();
      return said;
    };
    expect(await display('dongxin tianshui', 470)).to.equal('block');
    expect(await display('dongxin tianshui', 500)).to.equal('table-cell');
    expect(await display('dongxin tianshui zhaohui xiasha', 700)).to.equal('block');
    expect(await display('dongxin tianshui zhaohui xiasha', 820)).to.equal('table-cell');
  });

  it('is one tab stop; arrows, Home and End move inside', async () => {
    const compare = await ready(THREE);
    mount('<button id="after">after</button>');
    const stops = all(compare, '[data-stop]').filter(
      (stop) => !stop.closest('details:not([open]) > :not(summary)'),
    );
    await sendKeys({ press: 'Tab' });
    expect(focused(compare)).to.equal(stops[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(compare)).to.equal(stops[1]);
    await sendKeys({ press: 'End' });
    expect(focused(compare)).to.equal(stops[stops.length - 1]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });

  it('a figure opens its evidence by keyboard', async () => {
    const compare = await ready(THREE);
    all(compare, '.figure')[0]!.focus();
    const selected = event(compare, 'kp-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail.organization).to.equal('tianshui');
    await painted(compare);
    await new Promise(requestAnimationFrame);
    expect((one(compare, 'dialog') as HTMLDialogElement).open).to.equal(true);
    expect(text(one(compare, 'dialog'))).to.include('26.44亿');
  });

  it('organizations, indicators and period are attributes', async () => {
    const compare = await ready<KpCompare>(THREE);
    compare.setAttribute('indicators', 'tax-revenue');
    await painted(compare);
    expect(all(compare, '[part=row]')).to.have.length(2);
    compare.setAttribute('organizations', 'tianshui wulin');
    await painted(compare);
    expect(all(compare, 'thead th')).to.have.length(3);
    compare.setAttribute('period', '1999');
    await painted(compare);
    expect(text(one(compare, '[part=message]'))).to.include('没有');
    compare.setAttribute('organizations', 'tianshui');
    await painted(compare);
    expect(text(one(compare, '[part=message]'))).to.include('两到四个单位');
  });

  it('changes its language when the page does', async () => {
    document.documentElement.lang = 'zh-CN';
    const compare = await ready('<kp-compare organizations="tianshui wulin"></kp-compare>');
    document.documentElement.lang = 'en';
    await new Promise(requestAnimationFrame);
    await painted(compare);
    expect(text(one(compare, '[part=heading]'))).to.equal('Tianshui Street and Wulin Street');
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const compare = await ready(
          `<kp-compare organizations="tianshui wulin zhaohui" lang="${lang}" ${look}></kp-compare>`,
        );
        one(compare, 'summary').click();
        one(compare, '.tools button:last-child').click();
        await painted(compare);
        expect(await axeFindings(compare)).to.deep.equal([]);
      });

  for (const mode of ['', 'mode="elder"'])
    for (const lang of ['zh', 'en'])
      it(`fits 320 px without sideways scrolling, stacked: ${lang} ${mode}`, async () => {
        await setViewport({ width: 320, height: 800 });
        const compare = await ready(
          `<kp-compare organizations="tianshui wulin dongxin zhaohui" lang="${lang}" ${mode}></kp-compare>`,
        );
        await new Promise(requestAnimationFrame);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const [, first, second] = Array.from(one(compare, '[part=row]').querySelectorAll('th, td')).map(rect);
        expect(second!.top).to.be.at.least(first!.bottom);
        expect(all(compare, '.who').filter((who) => rect(who).width > 0)).not.to.have.length(0);
      });

  it('what keeps a figure apart stands apart from what it is for', async () => {
    const compare = await ready(
      '<kp-compare organizations="tianshui zhaohui" indicators="tax-revenue" lang="zh" theme="contrast"></kp-compare>',
    );
    const why = one(compare, '.why');
    const range = document.createRange();
    range.setStartBefore(why.parentElement!.firstChild!);
    range.setEndBefore(why);
    const [before] = Array.from(range.getClientRects()).slice(-1);
    const [first] = Array.from(why.getClientRects());
    if (first!.top < before!.bottom) expect(first!.left - before!.right).to.be.above(8);
  });

  it('the rule under the last row is the only one above the foot', async () => {
    const compare = await ready(
      '<kp-compare organizations="tianshui wulin" indicators="tax-revenue" lang="zh"></kp-compare>',
    );
    expect(getComputedStyle(one(compare, '.foot')).borderBlockStartWidth).to.equal('0px');
  });

  it('has its parts', async () => {
    const compare = await ready(
      '<kp-compare organizations="tianshui wulin hushu nowhere" lang="zh"></kp-compare>',
    );
    for (const part of ['frame', 'heading', 'subheading', 'group', 'row', 'apart', 'foot'])
      expect(all(compare, `[part~=${part}]`), part).not.to.have.length(0);
  });
});
