import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { KpCatalog, KpDataset } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import { catchFiles } from '../support/files.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const CATALOG = '<kp-catalog lang="zh"></kp-catalog>';
const FISCAL = '<kp-catalog lang="zh" category="fiscal"></kp-catalog>';

/** Waits until something is there; the test's own time limit ends a wait in vain. */
async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
const detail = (catalog: Element) =>
  until(() => inside(catalog).querySelector<HTMLElement>('.detail .who') && one(catalog, '.detail'));
const button = (catalog: Element, name: string): HTMLElement => {
  const found = all(catalog, 'button.indicator').find((each) => each.dataset['name'] === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
};
async function type(catalog: KpCatalog, typed: string): Promise<void> {
  const field = one(catalog, 'input') as HTMLInputElement;
  field.focus();
  await sendKeys({ type: typed });
  await painted(catalog);
}

describe('<kp-catalog>', () => {
  afterEach(unmount);

  it('holds every indicator of the dataset, folded by field', async () => {
    const catalog = await ready(CATALOG);
    const index = (await (await fetch('/packages/elements/cdn/data/index.json')).json()) as {
      tables: { indicators: { id: string[]; category: string[] } };
    };
    const { id, category } = index.tables.indicators;
    expect(all(catalog, '[part=group]').length).to.equal(new Set(category).size);
    const counts = all(catalog, 'summary small').map((each) => Number.parseInt(text(each), 10));
    expect(counts.reduce((a, b) => a + b, 0)).to.equal(id.length);
    expect(all(catalog, 'button.indicator')).to.have.length(0);
  });

  it('finds as one types: Chinese, initials, English; and says how many', async () => {
    const catalog = await ready<KpCatalog>(CATALOG);
    await type(catalog, 'sssr');
    expect(all(catalog, 'button.indicator').map((each) => each.dataset['name'])).to.include('税收收入');
    expect(text(one(catalog, '.matches'))).to.match(/^\d+ 个指标中找到 \d+ 个$/);
    catalog.search = '电梯';
    await painted(catalog);
    for (const each of all(catalog, 'button.indicator')) expect(each.dataset['name']).to.include('电梯');
    catalog.search = 'tax REVENUE';
    await painted(catalog);
    expect(all(catalog, 'button.indicator').map((each) => each.dataset['name'])).to.include('税收收入');
    catalog.search = '月球';
    await painted(catalog);
    expect(text(one(catalog, '.matches'))).to.include('没有找到“月球”');
  });

  it('an indicator opens in place: what counts, and who reports it with its newest figure', async () => {
    const catalog = await ready<KpCatalog>(FISCAL);
    const selected = event(catalog, 'kp-select');
    button(catalog, '税收收入').click();
    expect((await selected).detail).to.deep.equal({ indicator: 'tax-revenue' });
    const open = await detail(catalog);
    expect(text(open)).to.include('辖区企业和个人').and.to.include('越高越好');
    expect(getComputedStyle(one(catalog, '.detail dl')).display).to.equal('grid');
    const reporters = all(catalog, '.reporter').map(text);
    expect(reporters.find((each) => each.startsWith('天水街道'))).to.include('26.44亿元');
    expect(button(catalog, '税收收入').getAttribute('aria-expanded')).to.equal('true');
    expect(catalog.getAttribute('indicator')).to.equal('tax-revenue');
    button(catalog, '税收收入').click();
    await painted(catalog);
    expect(all(catalog, '.detail')).to.have.length(0);
    expect(catalog.hasAttribute('indicator')).to.equal(false);
  });

  it('a page that answers kp-select itself keeps the indicator closed', async () => {
    const catalog = await ready<KpCatalog>(FISCAL);
    catalog.addEventListener('kp-select', (asked) => {
      asked.preventDefault();
    });
    button(catalog, '税收收入').click();
    await painted(catalog);
    expect(all(catalog, '.detail')).to.have.length(0);
  });

  it('a reporter’s figure opens its evidence', async () => {
    const catalog = await ready<KpCatalog>('<kp-catalog lang="zh" indicator="tax-revenue"></kp-catalog>');
    await detail(catalog);
    all(catalog, '.reporter')[0]?.click();
    const dialog = await until(() => inside(catalog).querySelector('dialog[open]'));
    expect(text(dialog)).to.include('税收收入').and.to.include('位置');
  });

  it('can be taken away: the indicators that are found, as CSV', async () => {
    const files = catchFiles();
    const catalog = await ready<KpCatalog>('<kp-catalog lang="zh" search="电梯"></kp-catalog>');
    one(catalog, '[data-tool=download]').click();
    (await until(() => inside(catalog).querySelector<HTMLElement>('[data-format=csv]'))).click();
    const { name, file } = await files.next();
    files.end();
    expect(name).to.equal('catalog.csv');
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).to.have.length(1 + all(catalog, 'button.indicator').length);
    expect(lines[1]).to.include('加装电梯').and.to.include('elevators-added');
  });

  it('asks for the index alone until an indicator is opened', async () => {
    const real = window.fetch;
    const paths: string[] = [];
    window.fetch = (address, options) => {
      paths.push(new URL(address instanceof Request ? address.url : String(address)).pathname);
      return real(address, options);
    };
    const catalog = await ready<KpCatalog>(
      '<kp-catalog lang="zh" src="/packages/elements/cdn/data"></kp-catalog>',
    );
    expect(paths.filter((path) => !path.endsWith('/index.json'))).to.deep.equal([]);
    catalog.indicator = 'building-tax-revenue';
    await detail(catalog);
    window.fetch = real;
    expect(paths.filter((path) => path.includes('/indicators/')).length).to.be.at.most(1);
  });

  it('says where an indicator’s own data cannot be had, and asks again', async () => {
    const real = window.fetch;
    window.fetch = (address, options) =>
      (address instanceof Request ? address.url : String(address)).includes('/indicators/')
        ? Promise.resolve(new Response('gone', { status: 404 }))
        : real(address, options);
    const catalog = await ready<KpCatalog>(
      '<kp-catalog lang="zh" indicator="local-fiscal-revenue"></kp-catalog>',
    );
    const problem = await until(() => inside(catalog).querySelector<HTMLElement>('.detail[role=alert]'));
    expect(text(problem)).to.include('404');
    window.fetch = real;
    problem.querySelector('button')?.click();
    expect(text(await detail(catalog))).to.include('街道');
  });

  it('inside a <kp-dataset> of the page’s own data it knows all at once', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="en"><kp-catalog indicator="lifts"></kp-catalog></kp-dataset>',
    );
    around.data = wire();
    const catalog = around.firstElementChild as KpCatalog;
    await event(catalog, 'kp-ready');
    expect(text(one(catalog, '.definition'))).to.equal('Lifts added to existing homes.');
    expect(all(catalog, '.reporter').map(text).join()).to.include('B Street').and.to.include('over 30 lifts');
  });

  it('the accessibility tree names the field, the groups and their sizes', async () => {
    await ready('<kp-catalog lang="zh" category="fiscal" indicator="tax-revenue"></kp-catalog>');
    const lines = await spoken();
    expect(lines.some((line) => line.startsWith('searchbox 找指标'))).to.equal(true);
    expect(lines.join('\n')).to.match(/财政.*\d+ 个指标/);
    expect(lines.join('\n')).to.match(/button 税收收入 \d+ 个单位报告/);
  });

  it('one tab stop: down from the field to the list, Home back; letters stay in the field', async () => {
    const catalog = await ready<KpCatalog>(FISCAL);
    expect(all(catalog, '[tabindex="0"]')).to.have.length(1);
    await type(catalog, 'ss');
    expect((one(catalog, 'input') as HTMLInputElement).value).to.equal('ss');
    await sendKeys({ press: 'ArrowLeft' });
    expect(inside(catalog).activeElement?.localName).to.equal('input');
    await sendKeys({ press: 'ArrowDown' });
    expect(inside(catalog).activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'ArrowDown' });
    expect(inside(catalog).activeElement?.className).to.equal('indicator');
    await sendKeys({ press: 'Home' });
    expect(inside(catalog).activeElement?.localName).to.equal('input');
    expect(all(catalog, '[tabindex="0"]')).to.have.length(1);
  });

  it('a group folds and unfolds by hand, and stays so', async () => {
    const catalog = await ready<KpCatalog>(CATALOG);
    all(catalog, 'summary')[1]?.click();
    await painted(catalog);
    catalog.requestUpdate();
    await painted(catalog);
    expect(all(catalog, 'details[open]')).to.have.length(1);
    all(catalog, 'summary')[1]?.click();
    await painted(catalog);
    expect(all(catalog, 'details[open]')).to.have.length(0);
    expect(all(catalog, 'button.indicator')).to.have.length(0);
  });

  it('names of rows are words, never markup', async () => {
    const tables = rows();
    tables.indicators = tables.indicators.map((row) => ({ ...row, name: '<img src=x onerror=alert(1)>' }));
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-catalog indicator="lifts"></kp-catalog></kp-dataset>',
    );
    around.data = wire(tables);
    const catalog = around.firstElementChild as KpCatalog;
    await event(catalog, 'kp-ready');
    expect(all(catalog, 'img')).to.have.length(0);
    expect(text(one(catalog, '.indicator'))).to.include('<img');
  });

  for (const lang of ['zh', 'en'])
    for (const look of ['theme="light"', 'theme="dark"', 'theme="contrast"', 'mode="elder"'])
      it(`axe finds nothing: ${lang} ${look}`, async () => {
        const catalog = await ready<KpCatalog>(
          `<kp-catalog lang="${lang}" ${look} indicator="tax-revenue"></kp-catalog>`,
        );
        await detail(catalog);
        expect(await axeFindings(catalog)).to.deep.equal([]);
        const targets = all(catalog, '[data-stop]').filter((each) => each.offsetParent);
        for (const each of targets)
          expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(
            look.includes('elder') ? 60 : 24,
          );
      });
});
