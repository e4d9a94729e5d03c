import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { axeFindings } from '../support/axe.js';
import { catchFiles } from '../support/files.js';
import { all, inside, one, painted, ready, text, unmount } from '../support/mount.js';

const RANKING = '<kp-ranking indicator="tax-revenue" highlight="tianshui" lang="zh"></kp-ranking>';
const GAUGE = '<kp-gauge organization="disabled-federation" lang="en"></kp-gauge>';
const CARD = '<kp-unit-card organization="tianshui" lang="zh"></kp-unit-card>';

async function opened(markup: string): Promise<HTMLElement> {
  const widget = await ready(markup);
  one(widget, '[data-tool=download]').click();
  await painted(widget);
  return widget;
}
const press = (widget: HTMLElement, format: string): void => one(widget, `[data-format=${format}]`).click();

describe('downloads', () => {
  let files: ReturnType<typeof catchFiles>;
  beforeEach(() => (files = catchFiles()));
  afterEach(() => {
    files.end();
    unmount();
  });

  it('nothing of them is fetched before a reader asks', async () => {
    await ready(RANKING);
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(scripts.some((name) => name.includes('/chunks/shared'))).to.equal(true);
    for (const later of ['take-away', 'play-sound', 'fact-card', 'read-aloud'])
      expect(scripts.filter((name) => name.includes(later))).to.deep.equal([]);
  });

  it('by keyboard: the list opens, the focus stays, and what was saved is said', async () => {
    const widget = await ready(RANKING);
    const button = one(widget, '[data-tool=download]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await painted(widget);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(widget).activeElement).to.equal(button);
    await sendKeys({ press: 'ArrowDown' });
    expect((inside(widget).activeElement as HTMLElement).dataset['format']).to.equal('csv');
    await sendKeys({ press: 'Enter' });
    const { name } = await files.next();
    await painted(widget);
    expect(name).to.equal('ranking-tax-revenue.csv');
    expect(text(one(widget, '.said-tool'))).to.include(name);
    expect((inside(widget).activeElement as HTMLElement).dataset['format']).to.equal('csv');
  });

  it('CSV holds the rows shown, with figures, caveats and source', async () => {
    const widget = await opened(RANKING);
    press(widget, 'csv');
    const { file } = await files.next();
    expect(file.type).to.equal('text/csv;charset=utf-8');
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).to.have.length(1 + all(widget, '.figure').length);
    const tianshui = lines.find((line) => line.includes('天水街道'));
    for (const part of ['2644000000', '元', '今日拱墅', '没有报告']) expect(tianshui).to.include(part);
  });

  it('a limit limits the file', async () => {
    const widget = await opened('<kp-ranking indicator="tax-revenue" limit="1" lang="zh"></kp-ranking>');
    press(widget, 'json');
    const { rows, caveats } = JSON.parse(await (await files.next()).file.text()) as {
      rows: { organization: string }[];
      caveats: string[];
    };
    expect(rows).to.have.length(all(widget, '.figure').length);
    expect(caveats.join()).to.include('另有');
  });

  for (const [markup, name] of [
    [RANKING, 'ranking-tax-revenue'],
    [GAUGE, 'targets-disabled-federation'],
    [CARD, 'unit-tianshui'],
  ] as const)
    it(`${name}: SVG is well-formed and PNG is a picture of the same size twice over`, async () => {
      const widget = await opened(markup);
      press(widget, 'svg');
      const svg = await files.next();
      expect(svg.name).to.equal(`${name}.svg`);
      const page = new DOMParser().parseFromString(await svg.file.text(), 'image/svg+xml');
      expect(page.querySelector('parsererror')).to.equal(null);
      const [width, height] = ['width', 'height'].map((side) =>
        Number(page.documentElement.getAttribute(side)),
      );
      press(widget, 'png');
      const png = await files.next();
      const bitmap = await createImageBitmap(png.file);
      expect([bitmap.width, bitmap.height]).to.deep.equal([2 * width!, Math.ceil(2 * height!)]);
    });

  it('a compact card gives its four figures and no more', async () => {
    const widget = await opened(
      '<kp-unit-card organization="tianshui" size="compact" lang="zh"></kp-unit-card>',
    );
    press(widget, 'json');
    const { rows } = JSON.parse(await (await files.next()).file.text()) as { rows: unknown[] };
    expect(rows).to.have.length(all(widget, '[part=headline]').length);
  });

  it('says so when it does not work', async () => {
    const widget = await opened(RANKING);
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    press(widget, 'csv');
    await new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (text(one(widget, '.said-tool'))) resolve();
      }).observe(one(widget, '.said-tool'), { childList: true, characterData: true, subtree: true });
    });
    expect(text(one(widget, '.said-tool'))).to.include('没有成功');
  });

  it('a figure is saved as a picture with its source and a code of the page', async () => {
    const widget = await ready(RANKING);
    one(widget, '.figure').click();
    await painted(widget);
    all(widget, 'dialog .act')[1]!.click();
    const { name, file } = await files.next();
    expect(name).to.match(/^special-2021-\d+\.png$/);
    const bitmap = await createImageBitmap(file);
    expect(bitmap.width).to.equal(1280);
    await painted(widget);
    expect(text(one(widget, 'dialog output'))).to.include(name);
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing in the open list: ${lang} ${look}`, async () => {
        const widget = await opened(
          `<kp-ranking indicator="tax-revenue" lang="${lang}" ${look}></kp-ranking>`,
        );
        expect(await axeFindings(widget)).to.deep.equal([]);
      });
});
