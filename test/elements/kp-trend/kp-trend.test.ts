import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KpDataset, KpTrend } from '@kaoping/elements';
import { emulateMedia, itWith } from '../support/engine.js';
import { axeFindings } from '../support/axe.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const TAX = '<kp-trend indicator="tax-revenue" organizations="dongxin tianshui" lang="zh"></kp-trend>';
const { invented } = (await import(new URL('/demos/kp-trend-data.js', location.href).href)) as {
  readonly invented: object;
};
const focused = (element: Element): Element | null => inside(element).activeElement;
const listed = (element: Element): string[] => all(element, '[part=row]').map(text);
const rect = (element: Element): DOMRect => element.getBoundingClientRect();
const lines = (element: Element): DOMRect[] => all(element, '.mark .line').map(rect);

/** Mounts a trend over a dataset that the test holds: the invented one of the gallery unless told. */
async function within(attributes: string, data = invented): Promise<KpTrend> {
  const around = mount<KpDataset>(`<kp-dataset lang="zh"><kp-trend ${attributes}></kp-trend></kp-dataset>`);
  around.data = data;
  const widget = around.firstElementChild as KpTrend;
  await event(widget, 'kp-ready');
  return widget;
}

describe('<kp-trend>', () => {
  afterEach(async () => {
    unmount();
    await setViewport({ width: 800, height: 600 });
  });

  it('shows the figures of the documents, a panel each, and what it draws', async () => {
    const trend = await ready(TAX);
    expect(all(trend, '[part=panel] h3').map(text)).to.deep.equal(['东新街道 1 个数字', '天水街道 1 个数字']);
    expect(listed(trend)).to.deep.equal(['2021年1–10月 超30亿元', '2021年1–10月 26.44亿元 同比增长21%']);
    expect(text(one(trend, '[part=foot]'))).to.include('2021年12月10日');
  });

  it('one figure is a line of words and a bar on the scale of all, not an empty plot', async () => {
    const trend = await ready(TAX);
    expect(all(trend, '.plot')).to.have.length(0);
    expect(text(one(trend, '.amount'))).to.equal('每个单位都只有一个数字，还看不出变化。');
    const [larger, smaller] = all(trend, '.alone .sure').map((bar) => rect(bar).width);
    expect(smaller! / larger!).to.be.closeTo(26.44 / 30, 0.01);
    expect(all(trend, '.legend li')).to.have.length(1);
  });

  it('a bar is as long as its period: one year of three', async () => {
    const trend = await within('indicator="homes" organizations="west"');
    const plot = rect(one(trend, '.plot')).width;
    const [bar] = lines(trend);
    expect(bar!.width / plot).to.be.closeTo(366 / 1096, 0.01);
  });

  it('half a year is half as long as a year, and is not joined to it', async () => {
    const trend = await within('indicator="homes" organizations="west"');
    const widths = lines(trend).map(({ width }) => width);
    expect(widths[2]! / widths[0]!).to.be.closeTo(0.5, 0.02);
    expect(all(trend, '.join')).to.have.length(1);
    expect(text(one(trend, '.amount'))).to.include('月平均');
  });

  it('a year without figures stays a gap; a target is hollow in the drawing and named in the list', async () => {
    const trend = await within('indicator="homes" organizations="east"');
    const bars = lines(trend);
    expect(bars).to.have.length(5);
    expect(bars[2]!.left - bars[1]!.right).to.be.greaterThan(bars[0]!.width / 2);
    expect(all(trend, '.mark.promise')).to.have.length(1);
    expect(listed(trend)[4]).to.equal('2023年 190套 目标');
  });

  it('a stock is dots at dates, on one height for one value', async () => {
    const trend = await within('indicator="elders"');
    expect(all(trend, '.mark .dot')).to.have.length(5);
    expect(all(trend, '.mark .line')).to.have.length(0);
    expect(all(trend, '.join')).to.have.length(2);
  });

  it('a label stands over its mark at any width', async () => {
    await setViewport({ width: 1200, height: 600 });
    const trend = await within('indicator="elders" lang="en"');
    const dots = all(trend, '.mark .dot').map(rect);
    const labels = all(trend, '.label.wide').map(rect);
    expect(labels.length).to.be.greaterThan(1);
    for (const label of labels)
      expect(dots.some((dot) => dot.left >= label.left - 1 && dot.right <= label.right + 8)).to.equal(true);
  });

  it('plots side by side are level, however many lines a name takes', async () => {
    await setViewport({ width: 1200, height: 600 });
    const trend = await within('indicator="homes" organizations="east west"');
    const [first, second] = all(trend, '.plot').map(rect);
    expect(second!.left).to.be.greaterThan(first!.right);
    one(trend, 'h3').append(' 很长的名字'.repeat(20));
    const [longer, other] = all(trend, '.plot').map(rect);
    expect(longer!.top).to.be.greaterThan(first!.top);
    expect(other!.top).to.be.closeTo(longer!.top, 1);
  });

  it('folds the earlier of many figures, in order', async () => {
    const trend = await within('indicator="complaints"');
    const fold = one(trend, 'details') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(listed(trend)).to.have.length(12);
    expect(text(one(trend, 'summary'))).to.equal('还有 6 项');
  });

  it('amount, period, breakdown and view are attributes', async () => {
    const trend = await within('indicator="homes"');
    expect(listed(trend)[0]).to.include('月平均');
    trend.setAttribute('amount', 'total');
    await painted(trend);
    expect(listed(trend)[0]).not.to.include('月平均');
    trend.setAttribute('period', '2022');
    await painted(trend);
    expect(listed(trend)).to.have.length(3);
    trend.setAttribute('view', 'table');
    await painted(trend);
    expect(all(trend, 'table')).to.have.length(2);
    expect(all(trend, 'tbody th[scope=row]').map(text)).to.include('2022年上半年');
    trend.setAttribute('breakdown', 'scope=nowhere');
    await painted(trend);
    expect(text(one(trend, '[part=message]'))).to.include('没有');
  });

  it('the table button gives the figures as tables, and back', async () => {
    const trend = await within('indicator="homes"');
    const button = all(trend, '.tools button').find((each) => text(each) === '表格')!;
    button.click();
    await painted(trend);
    expect(all(trend, 'caption').map(text)).to.deep.equal(['东街道 5 个数字', '西街道 4 个数字']);
    button.click();
    await painted(trend);
    expect(all(trend, 'table')).to.have.length(0);
  });

  it('reads every figure aloud with who, when and how much; the drawing is silent', async () => {
    const trend = await ready(TAX);
    const said = await spoken();
    const buttons = said.filter((line) => line.startsWith('button') && line.includes('税收'));
    expect(buttons).to.have.length(all(trend, '.figure').length);
    expect(buttons[0]).to.match(/东新街道.*2021年1–10月.*30亿元/);
    expect(said.some((line) => /^heading .*天水街道/.test(line))).to.equal(true);
    expect(said.join('\n')).not.to.match(/NaN|undefined|null/);
  });

  it('is one tab stop; arrows, Home and End move inside', async () => {
    const trend = await ready(TAX);
    mount('<button id="after">after</button>');
    const stops = all(trend, '[data-stop]');
    await sendKeys({ press: 'Tab' });
    expect(focused(trend)).to.equal(stops[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(trend)).to.equal(stops[1]);
    await sendKeys({ press: 'End' });
    expect(focused(trend)).to.equal(stops[stops.length - 1]);
    await sendKeys({ press: 'Home' });
    expect(focused(trend)).to.equal(stops[0]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });

  it('marks the figure in the drawing that has the focus in the list', async () => {
    const trend = await within('indicator="homes" organizations="east"');
    all(trend, '.figure')[1]!.focus();
    await painted(trend);
    expect(all(trend, '.mark').map((mark) => mark.classList.contains('on'))).to.deep.equal([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('a figure opens its evidence by keyboard; Escape gives the focus back', async () => {
    const trend = await ready(TAX);
    const [first] = all(trend, '.figure');
    first!.focus();
    const selected = event(trend, 'kp-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail.organization).to.equal('dongxin');
    await painted(trend);
    await new Promise(requestAnimationFrame);
    const dialog = one(trend, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(text(dialog)).to.include('突破30亿');
    await sendKeys({ press: 'Escape' });
    await painted(trend);
    expect(focused(trend)).to.equal(first);
  });

  it('a mark of the drawing answers the mouse, and the page may answer instead', async () => {
    const trend = await within('indicator="homes" organizations="east west"');
    trend.addEventListener('kp-select', (asked) => {
      asked.preventDefault();
    });
    const selected = event(trend, 'kp-select');
    all(trend, '.mark')[5]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await selected).detail.organization).to.equal('west');
    await painted(trend);
    expect(all(trend, 'dialog')).to.have.length(0);
  });

  it('changes its language when the page does', async () => {
    document.documentElement.lang = 'zh-CN';
    const trend = await ready('<kp-trend indicator="tax-revenue" organizations="tianshui"></kp-trend>');
    document.documentElement.lang = 'en';
    await new Promise(requestAnimationFrame);
    await painted(trend);
    expect(listed(trend)[0]).to.match(/Jan–Oct 2021 ¥2\.644\s?billion up 21% year on year/);
  });

  it('an unknown indicator is a problem, a failed file can be asked for again', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-trend indicator="none"></kp-trend></kp-dataset>',
    );
    around.data = invented;
    await event(around, 'kp-ready');
    const trend = around.firstElementChild!;
    await painted(trend);
    expect(text(one(trend, '[part=message]'))).to.include('none');
    const lost = mount<KpTrend>('<kp-trend indicator="tax-revenue" src="/nowhere/" lang="zh"></kp-trend>');
    await event(lost, 'kp-problem');
    expect(text(one(lost, '[part=retry]'))).to.equal('再试一次');
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"', 'view="table"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const trend = await within(`indicator="homes" lang="${lang}" ${look}`);
        one(trend, '.tools button:last-child').click();
        await painted(trend);
        expect(await axeFindings(trend)).to.deep.equal([]);
      });

  it('targets are at least 24 px, in elder mode 60', async () => {
    const trend = await within('indicator="complaints"');
    for (const stop of all(trend, '.figure, summary')) {
      if (rect(stop).width === 0) continue;
      expect(rect(stop).height).to.be.at.least(24);
      expect(rect(stop).width).to.be.at.least(24);
    }
    trend.setAttribute('mode', 'elder');
    await painted(trend);
    for (const stop of all(trend, '.figure'))
      if (rect(stop).width) expect(rect(stop).height).to.be.at.least(60);
  });

  for (const mode of ['', 'mode="elder"', 'view="table"'])
    for (const lang of ['zh', 'en'])
      it(`fits 320 px without sideways scrolling: ${lang} ${mode}`, async () => {
        await setViewport({ width: 320, height: 800 });
        const trend = await within(`indicator="homes" lang="${lang}" ${mode}`);
        await new Promise(requestAnimationFrame);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        for (const label of all(trend, '.label, .tick')) {
          const { left, right } = rect(label);
          expect(right, text(label)).to.be.at.most(322);
          expect(left, text(label)).to.be.at.least(-2);
        }
      });

  itWith('forced-colors', 'stays readable in forced colors', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const trend = await within('indicator="homes"');
    expect(getComputedStyle(one(trend, '.mark .line')).stroke).not.to.equal('none');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('has its parts', async () => {
    const trend = await ready(
      '<kp-trend indicator="tax-revenue" organizations="tianshui gongshu" lang="zh"></kp-trend>',
    );
    for (const part of ['frame', 'heading', 'subheading', 'panel', 'mark', 'row', 'foot'])
      expect(all(trend, `[part~=${part}]`), part).not.to.have.length(0);
  });
});
