import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { Row } from '@kaoping/core';
import type { KpDataset, KpScorecard } from '@kaoping/elements';
import { axeFindings } from '../support/axe.js';
import { rows, wire } from '../support/dataset.js';
import { all, event, inside, mount, one, painted, ready, text, unmount } from '../support/mount.js';
import { spoken } from '../support/tree.js';

const COLUMNS = 'indicators="local-fiscal-revenue tax-revenue"';
const REAL = `<kp-scorecard among="gongshu" ${COLUMNS} lang="zh"></kp-scorecard>`;
const SCORED = `<kp-scorecard among="gongshu" ${COLUMNS} period="2021-01/2021-09" index lang="zh"></kp-scorecard>`;
const names = (element: Element): string[] => all(element, 'tbody .name').map(text);
const focused = (element: Element): HTMLElement | null => inside(element).activeElement as HTMLElement | null;
const head = (element: Element, name: string): HTMLElement => {
  const found = all(element, 'thead button').find((button) => text(button).startsWith(name));
  if (!found) throw new Error(`no head ${name}`);
  return found;
};
/** The cells of a row as a reader meets them, without the labels of the cards. */
const cells = (element: Element, name: string): string[] => {
  const row = all(element, 'tbody tr').find((each) => text(each.querySelector('.name')!) === name);
  if (!row) throw new Error(`no row ${name}`);
  return Array.from(row.querySelectorAll('.value')).map(text);
};

/** Two streets with a community below one of them, and a figure of each. */
function levels(): ReturnType<typeof rows> {
  const tables = rows();
  const community: Row = {
    id: 'a-one',
    name: '甲社区',
    short_name: '甲',
    name_en: 'Community One',
    level: 'community',
    kind: 'area',
    parent: 'a',
  };
  tables.organizations.push(community, {
    ...community,
    id: 'a-two',
    name: '乙社区',
    name_en: 'Community Two',
  });
  const [lift] = tables.observations;
  for (const organization of ['a-one', 'a-two'])
    tables.observations.push({ ...lift, id: `o-${organization}`, organization, value: 10 });
  return tables;
}

async function within(tag: string, data: object): Promise<HTMLElement> {
  const around = mount<KpDataset>(`<kp-dataset lang="zh">${tag}</kp-dataset>`);
  around.data = data;
  const widget = around.firstElementChild as HTMLElement;
  await event(widget, 'kp-ready');
  return widget;
}

describe('<kp-scorecard>', () => {
  afterEach(unmount);

  it('shows the figures of the documents, with places among what can be compared', async () => {
    const card = await ready(REAL);
    expect(names(card).slice(0, 5)).to.deep.equal([
      '祥符街道',
      '朝晖街道',
      '石桥街道',
      '长庆街道',
      '潮鸣街道',
    ]);
    expect(cells(card, '朝晖街道')).to.deep.equal([
      '14.42亿元 第 2 / 5 ▲ 前四分之一',
      '20.38亿元 时间不同：2021年1–9月 同类中第 1 / 3',
    ]);
    expect(cells(card, '东新街道')).to.deep.equal(['没有报告', '超30亿元 第 1 / 3']);
    expect(text(one(card, '[part=silent]'))).to.include('拱宸桥街道');
  });

  it('on a phone the name of what was not reported has all the room beside that', async () => {
    const card = await ready(
      '<kp-scorecard among="gongshu" lang="en" style="inline-size: 320px"></kp-scorecard>',
    );
    await painted(card);
    const names = all(card, '.blank .label');
    expect(names.length).to.be.greaterThan(9);
    const lines = (name: HTMLElement): number => {
      const range = document.createRange();
      range.selectNodeContents(name.firstChild!);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    expect(names.filter((name) => lines(name) > 1).map(text)).to.deep.equal([]);
  });

  it('the index says its places, what it is made of, and who has none', async () => {
    const card = await ready(SCORED);
    expect(names(card).slice(0, 3)).to.deep.equal(['朝晖街道', '石桥街道', '长庆街道']);
    expect(cells(card, '朝晖街道')[0]).to.match(/^75\.7 第 1/);
    expect(cells(card, '潮鸣街道')[0]).to.equal('缺税收收入');
    const notes = text(one(card, '[part=index]'));
    for (const words of ['权重相同，各占 50%', '只缺一部分的是：', '试算 300 次', '名次最依赖“税收收入”'])
      expect(notes).to.include(words);
  });

  it('heads sort, either way, and tell it; what cannot be compared stays last', async () => {
    const card = await ready<KpScorecard>(REAL);
    const sorts = (): (string | null)[] =>
      all(card, 'thead th').map((cell) => cell.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal([null, 'descending', null]);
    head(card, '税收').click();
    await painted(card);
    expect(names(card).slice(0, 4)).to.deep.equal(['东新街道', '天水街道', '武林街道', '朝晖街道']);
    expect(sorts()).to.deep.equal([null, null, 'descending']);
    expect(text(one(card, '[role=status]'))).to.equal('按税收收入排列，好的在前；不能比的在最后');
    head(card, '税收').click();
    await painted(card);
    expect(names(card).slice(0, 3)).to.deep.equal(['武林街道', '天水街道', '东新街道']);
    expect(sorts()[2]).to.equal('ascending');
    expect(focused(card)).to.equal(null);
    card.setAttribute('sort', 'name');
    await painted(card);
    expect(sorts()[0]).to.equal('ascending');
  });

  it('opens the parts of an organization and leads back; the focus goes along', async () => {
    const card = await within('<kp-scorecard indicators="lifts"></kp-scorecard>', wire(levels()));
    const drill = one(card, '[data-drill=a]');
    expect(drill.getAttribute('aria-label')).to.equal('看A街道的 2 个社区');
    drill.focus();
    await sendKeys({ press: 'Enter' });
    await painted(card);
    await painted(card);
    expect(names(card)).to.have.members(['甲社区', '乙社区']);
    expect(text(one(card, '[part=crumbs]'))).to.equal('东区 A街道');
    expect(text(focused(card)!)).to.equal('东区');
    await sendKeys({ press: 'Enter' });
    await painted(card);
    await painted(card);
    expect(names(card)).to.include('A街道');
    expect(focused(card)?.dataset['drill']).to.equal('a');
  });

  it('another parent begins anew', async () => {
    const card = await within('<kp-scorecard indicators="lifts"></kp-scorecard>', wire(levels()));
    one(card, '[data-drill=a]').click();
    await painted(card);
    card.setAttribute('among', 'street');
    await painted(card);
    expect(all(card, '[part=crumbs]')).to.have.length(0);
  });

  it('reads a table with heads to the ear, and every figure as a sentence', async () => {
    const card = await ready(REAL);
    const lines = await spoken();
    const buttons = lines.filter(
      (line) => line.startsWith('button') && line.includes('收入') && /\d/.test(line),
    );
    expect(buttons).to.have.length(all(card, 'td .figure').length);
    expect(buttons[0]).to.match(/祥符街道.*2021年1–9月.*22亿元.*第1。前四分之一/);
    for (const role of ['table', 'columnheader', 'rowheader', 'cell'])
      expect(all(card, `[role=${role}]`), role).not.to.have.length(0);
    expect(lines.join('\n')).not.to.match(/NaN|undefined|null/);
  });

  it('is one tab stop; up and down stay in the column, left and right in the row', async () => {
    const card = await ready(REAL);
    mount('<button id="after">after</button>');
    await sendKeys({ press: 'Tab' });
    const stops = all(card, '[data-stop]');
    expect(focused(card)).to.equal(stops[0]);
    await sendKeys({ press: 'ArrowRight' });
    expect(text(focused(card)!)).to.match(/^地方财政收入/);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(card)?.getAttribute('aria-label')).to.match(/^祥符街道.*地方财政收入/);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(card)?.getAttribute('aria-label')).to.match(/^朝晖街道.*地方财政收入/);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(card)?.getAttribute('aria-label')).to.match(/^朝晖街道.*税收收入/);
    await sendKeys({ press: 'ArrowUp' });
    expect(text(focused(card)!)).to.match(/^税收收入/);
    await sendKeys({ press: 'End' });
    expect(focused(card)).to.equal(stops[stops.length - 1]);
    await sendKeys({ press: 'Home' });
    expect(focused(card)).to.equal(stops[0]);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });

  it('jumps to the row whose name is typed', async () => {
    const card = await ready(REAL.replace('zh', 'en'));
    all(card, '[data-stop]')[0]!.focus();
    await sendKeys({ press: 'w' });
    expect(focused(card)?.getAttribute('aria-label')).to.match(/^Wulin/);
  });

  it('a figure opens its evidence by keyboard; Escape closes it and gives the focus back', async () => {
    const card = await ready(REAL);
    const [first] = all(card, 'td .figure');
    first!.focus();
    const selected = event(card, 'kp-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail.organization).to.equal('xiangfu');
    await painted(card);
    expect((one(card, 'dialog') as HTMLDialogElement).open).to.equal(true);
    expect(text(one(card, 'dialog'))).to.include('22亿元');
    await sendKeys({ press: 'Escape' });
    await painted(card);
    expect(focused(card)).to.equal(first);
  });

  it('changes its language when the page does', async () => {
    document.documentElement.lang = 'zh-CN';
    const card = await ready(REAL.replace(' lang="zh"', ''));
    expect(text(one(card, 'h2'))).to.equal('拱墅区各街道对照');
    document.documentElement.lang = 'en';
    // Observers of the page's language answer before the next task, the widget right after.
    await painted(card);
    await painted(card);
    expect(text(one(card, 'h2'))).to.equal('Streets of Gongshu District side by side');
  });

  it('weights and the policy for missing figures are attributes', async () => {
    const card = await ready<KpScorecard>(SCORED);
    card.setAttribute('weights', 'tax-revenue:3, local-fiscal-revenue:1');
    card.setAttribute('missing', 'worst');
    await painted(card);
    const notes = (): string => text(one(card, '[part=index]'));
    expect(notes()).to.include('税收收入 75%');
    expect(notes()).to.include('按同类的最差水平算');
    card.setAttribute('weights', 'tax-revenue:much');
    await painted(card);
    expect(notes()).to.include('“税收收入”的权重要是 0 或更大的数');
  });

  it('an indicator without figures is empty, an unknown organization a problem', async () => {
    const around = mount<KpDataset>(
      '<kp-dataset lang="zh"><kp-scorecard indicators="lifts" period="1999"></kp-scorecard><kp-scorecard organizations="nobody"></kp-scorecard></kp-dataset>',
    );
    around.data = wire();
    await event(around, 'kp-ready');
    await Promise.all(Array.from(around.children).map(painted));
    const [empty, unknown] = Array.from(around.children).map((each) => text(one(each, '[part=message]')));
    expect(empty).to.include('没有');
    expect(unknown).to.include('nobody');
  });

  it('axe finds nothing with the way back', async () => {
    const card = await within('<kp-scorecard indicators="lifts"></kp-scorecard>', wire(levels()));
    one(card, '[data-drill=a]').click();
    await painted(card);
    expect(await axeFindings(card)).to.deep.equal([]);
  });

  it('has its parts', async () => {
    const card = await ready(SCORED);
    for (const part of ['frame', 'heading', 'subheading', 'table', 'row', 'cell', 'silent', 'index', 'foot'])
      expect(all(card, `[part~=${part}]`), part).not.to.have.length(0);
  });
});
